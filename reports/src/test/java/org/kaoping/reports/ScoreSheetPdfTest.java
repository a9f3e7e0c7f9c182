package org.kaoping.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScoreSheetPdfTest {
  private static final ReportRenderer RENDERER = new ReportRenderer();

  @Test
  void everyScoreStandsBesideItsDerivation() {
    ScoreSheet sheet = Samples.scoreSheet();
    String text = compact(sheet);

    for (ScoreSheet.Line line : sheet.lines()) {
      assertThat(text)
          .contains(PdfTexts.compact(line.name()))
          .contains(PdfTexts.compact(line.derivationSentence()));
    }
    assertThat(text)
        .contains("状态：暂估（系列内尚有单位未核定）")
        .contains("争取上级项目资金成效80—待主管部门认定")
        .contains("自选指标小计410387.95")
        .contains("合计15001397.95")
        .contains("排名：第2名")
        .contains("2．第22项由主管部门另行认定")
        .contains("负责人（签字）：");
  }

  @Test
  void signaturesNeverStandOnAPageWithoutTheTotal() {
    ScoreSheet sample = Samples.scoreSheet();
    for (int count = 1; count <= sample.lines().size(); count++) {
      PdfTexts pdf = pdf(withLines(sample, sample.lines().subList(0, count)));

      assertThat(page(pdf, "负责人（签字）："))
          .as("%d lines", count)
          .isEqualTo(page(pdf, "合计"))
          .isEqualTo(pdf.pages());
    }
  }

  @Test
  void withoutLinesRankAndNotesOnlyTheTotalIsPrinted() {
    ScoreSheet.Sum total = new ScoreSheet.Sum("", BigDecimal.ZERO, null);
    ScoreSheet sheet =
        new ScoreSheet("得分表", "某局", 2019, "暂估", List.of(), List.of(), total, "", List.of());

    assertThat(compact(sheet)).contains("合计0—").doesNotContain("排名").doesNotContain("null");
  }

  @Test
  void aDeductionKeepsItsSign() {
    BigDecimal deduction = new BigDecimal("-2.50");
    ScoreSheet.Line line =
        new ScoreSheet.Line(1, "扣分项", "扣分项", "效能问责", BigDecimal.ZERO, deduction, "", "");
    ScoreSheet.Sum total = new ScoreSheet.Sum("", BigDecimal.ZERO, deduction);
    ScoreSheet sheet =
        new ScoreSheet("得分表", "某局", 2019, "已核定", List.of(line), List.of(), total, "", List.of());

    assertThat(compact(sheet)).contains("效能问责0-2.50").contains("合计0-2.50");
  }

  private static ScoreSheet withLines(ScoreSheet sheet, List<ScoreSheet.Line> lines) {
    return new ScoreSheet(
        sheet.title(),
        sheet.unitName(),
        sheet.year(),
        sheet.status(),
        lines,
        sheet.subtotals(),
        sheet.total(),
        sheet.rankText(),
        sheet.notes());
  }

  private static int page(PdfTexts pdf, String text) {
    return pdf.pieces().stream()
        .filter(piece -> piece.text().equals(text))
        .findFirst()
        .orElseThrow()
        .page();
  }

  private static String compact(ScoreSheet sheet) {
    return pdf(sheet).compact();
  }

  private static PdfTexts pdf(ScoreSheet sheet) {
    return PdfTexts.read(RENDERER.render(sheet, ReportFormat.PDF, Locale.CHINESE));
  }
}
