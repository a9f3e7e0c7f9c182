package org.kaoping.reporting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.kaoping.kernel.Refused;
import org.kaoping.reporting.rules.CharacterIsPrintable;
import org.kaoping.reports.BreakdownTable;
import org.kaoping.reports.CommendationNotice;
import org.kaoping.reports.ConsistencySheet;
import org.kaoping.reports.LedgerList;
import org.kaoping.reports.OfficialNotice;
import org.kaoping.reports.ReportFormat;
import org.kaoping.reports.ReportRenderer;
import org.kaoping.reports.ScoreSheet;
import org.kaoping.reports.SurveyReport;
import org.kaoping.reports.UnprintableCharacterException;

/**
 * Keeps the one renderer, which takes a second to make. It is made when the first document is asked
 * for, so that it does not lengthen the start.
 */
@ApplicationScoped
class Printer {
  private static final Locale LANGUAGE = ReportWords.LANGUAGE;
  private ReportRenderer renderer;

  @PostConstruct
  void load() {
    renderer = new ReportRenderer();
  }

  Download print(BreakdownTable table, ReportFormat format) {
    return file(table.title(), format, () -> renderer.render(table, format, LANGUAGE));
  }

  Download print(ScoreSheet sheet, ReportFormat format) {
    return file(sheet.title(), format, () -> renderer.render(sheet, format, LANGUAGE));
  }

  Download print(CommendationNotice notice, ReportFormat format) {
    return file(notice.title(), format, () -> renderer.render(notice, format, LANGUAGE));
  }

  Download print(SurveyReport report, ReportFormat format) {
    return file(report.title(), format, () -> renderer.render(report, format, LANGUAGE));
  }

  Download print(ConsistencySheet sheet, ReportFormat format) {
    return file(sheet.title(), format, () -> renderer.render(sheet, format, LANGUAGE));
  }

  Download print(OfficialNotice notice, ReportFormat format) {
    return file(notice.title(), format, () -> renderer.render(notice, format, LANGUAGE));
  }

  Download print(LedgerList list, ReportFormat format) {
    return file(list.title(), format, () -> renderer.render(list, format, LANGUAGE));
  }

  private interface Rendering {
    byte[] render();
  }

  private static Download file(String title, ReportFormat format, Rendering rendering) {
    try {
      return new Download(
          FileNames.of(title, format.extension()), format.mediaType(), rendering.render());
    } catch (UnprintableCharacterException hole) {
      throw new Refused(new CharacterIsPrintable(hole.codePoint(), hole.text()));
    }
  }
}
