package org.kaoping.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaoping.demo.SampleSurvey;
import org.kaoping.reports.ReportFormat;
import org.kaoping.reports.SurveyReport;
import org.kaoping.survey.AnswerCounts;
import org.kaoping.survey.AnswerSheet;
import org.kaoping.survey.LinkTable;
import org.kaoping.survey.Questionnaire;
import org.kaoping.survey.SurveyEvaluation;
import org.kaoping.survey.SurveyState;
import org.kaoping.survey.SurveyView;

/** The report of a survey, and the list of links. */
class SurveyReportsTest {
  private static SurveyReport report(Questionnaire questionnaire, AnswerCounts counts) {
    SurveyView view =
        new SurveyView(
            1,
            1,
            2020,
            1,
            "朔州市卫生健康委员会",
            SurveyState.CLOSED,
            LocalDate.of(2021, 5, 25),
            LocalDate.of(2021, 6, 3),
            true,
            1,
            questionnaire,
            List.of(),
            List.of());
    return SurveyReports.of(view, SurveyEvaluation.of(questionnaire, counts));
  }

  @Test
  void aReportHasEveryQuestionAndTheOverall() {
    SampleSurvey sample = SampleSurvey.named("public");
    AnswerCounts counts = new AnswerCounts();
    sample.sheets().forEach(sheet -> counts.add(1, sheet));
    SurveyReport report = report(sample.questionnaire(), counts);

    assertThat(report.title()).isEqualTo("朔州市卫生健康委员会2020年度满意度调查结果");
    assertThat(report.period()).isEqualTo("2021-05-25至2021-06-03");
    assertThat(report.levels()).startsWith("非常满意（100）").endsWith("不满意（0）");
    assertThat(report.sections()).hasSize(1);
    SurveyReport.Section all = report.sections().get(0);
    assertThat(all.name()).isEqualTo("受益群众");
    assertThat(all.answers()).isEqualTo(109);
    assertThat(all.overall()).hasToString("78.53");
    assertThat(all.questions()).hasSize(8);
    assertThat(all.questions().get(7).texts()).hasSize(4);
    Printer printer = new Printer();
    printer.load();
    assertThat(printer.print(report, ReportFormat.PDF).fileName())
        .isEqualTo("朔州市卫生健康委员会2020年度满意度调查结果.pdf");
  }

  @Test
  void fewerThanFiveAnswersLeaveTheReasonOnly() {
    AnswerCounts counts = new AnswerCounts();
    counts.add(1, new AnswerSheet(Map.of(1, 1), Map.of()));
    SurveyReport report = report(SampleSurvey.named("staff").questionnaire(), counts);

    assertThat(report.sections()).isEmpty();
    assertThat(report.notes()).anyMatch(note -> note.contains("答卷不足 5 份"));
  }

  @Test
  void aListOfLinksIsCsvForExcelOrAWorkbook() {
    LinkTable table =
        new LinkTable(List.of("序号", "答卷链接"), List.of("https://a/s/x", "https://a/s/y"));
    assertThat(new String(table.csv(), java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo("\uFEFF序号,答卷链接\r\n1,https://a/s/x\r\n2,https://a/s/y\r\n");
    assertThat(table.xlsx()).startsWith('P', 'K');
  }
}
