package org.kaoping.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SurveyReportTest {
  private static final ReportRenderer RENDERER = new ReportRenderer();

  private static String compact(SurveyReport report) {
    return PdfTexts.read(RENDERER.render(report, ReportFormat.PDF, Locale.CHINESE)).compact();
  }

  @Test
  void everyQuestionStandsWithItsCountsSharesAndScore() {
    assertThat(compact(SurveySamples.survey()))
        .contains("朔州市卫生健康委员会2020年度满意度调查结果")
        .contains("受益群众（有效答卷109份）")
        .contains("1．您的年龄段是？选项回复人数占比25岁以下1715.60%25-40岁3633.03%")
        .contains("满意6155.96%")
        .contains("回答人数109综合满意度80.74%")
        .contains("希望增加夜间门诊。")
        .contains("总体满意<很满意")
        .contains("综合满意度情况表")
        .contains("综合满意度28.75%47.09%20.19%3.97%78.53%")
        .contains("1．占比、各题满意度和综合满意度均四舍五入保留两位小数。")
        .doesNotContain("null");
  }

  @Test
  void whatNobodyAnsweredHasADashAndNoChart() {
    assertThat(compact(SurveySamples.withFiveLevels()))
        .contains("很不满意（0）0—")
        .contains("综合满意度—")
        .doesNotContain("null");
  }

  @Test
  void resultsThatMayNotBeShownLeaveTheHeadingAndTheReason() {
    SurveyReport hidden =
        new SurveyReport("结果", "某局", "", List.of("满意", "不满意"), List.of(), List.of("答卷不足5份，不显示结果。"));

    assertThat(compact(hidden)).contains("评价对象：某局").contains("答卷不足5份");
  }

  @Test
  void aWorkbookHasTheFiguresAndAChartPerQuestion() throws IOException {
    byte[] file = RENDERER.render(SurveySamples.survey(), ReportFormat.XLSX, Locale.CHINESE);

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      assertThat(workbook.getAllPictures()).hasSize(3);
      StringBuilder text = new StringBuilder();
      workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> text.append(cell).append('|')));
      assertThat(text).contains("55.96%", "78.53%", "综合满意度情况表");
    }
  }

  @Test
  void everyFormatIsRendered() {
    for (ReportFormat format : List.of(ReportFormat.DOCX, ReportFormat.HTML)) {
      assertThat(RENDERER.render(SurveySamples.survey(), format, Locale.ENGLISH)).isNotEmpty();
    }
  }
}
