package org.kaoping.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ConsistencySheetTest {
  private static final ReportRenderer RENDERER = new ReportRenderer();

  /** A report with findings of three kinds. */
  static ConsistencySheet sheet(int findings) {
    List<ConsistencySheet.Line> lines = new ArrayList<>();
    for (int seq = 1; seq <= findings; seq++) {
      lines.add(
          new ConsistencySheet.Line(
              seq,
              List.of("合计不符", "比率不符", "前后不一").get((seq - 1) * 3 / findings),
              seq % 4 == 0 ? "提示" : "矛盾",
              "6519.90万元",
              "6519.91万元",
              "自评表 · 总体资金情况 · 支出构成合计，2020年",
              "“2020年支出构成合计”写为 6519.90万元，各分项相加是 6519.91万元（847.93 + 5671.98），"
                  + "尾差 0.01万元。请改正；如系四舍五入所致，请加注说明。"));
    }
    return new ConsistencySheet(
        "一致性核对报告",
        "某区卫生健康局",
        "2020年整体支出绩效目标自评表",
        "2026年4月20日 市绩效办",
        "核对数据12个，发现矛盾9处、提示3处。",
        lines,
        List.of("本报告按所报数据计算，不改变原件。"));
  }

  private static String compact(ConsistencySheet sheet) {
    return PdfTexts.read(RENDERER.render(sheet, ReportFormat.PDF, Locale.CHINESE)).compact();
  }

  @Test
  void bothNumbersPlacesAndRemedyAreShown() {
    String text = compact(sheet(12));
    assertThat(text)
        .contains("一致性核对报告", "单位：某区卫生健康局", "核对的文件：2020年整体支出绩效目标自评表")
        .contains("发现矛盾9处、提示3处", "6519.90万元", "6519.91万元")
        .contains("请加注说明", "1．本报告按所报数据计算");
  }

  @Test
  void aReportWithoutFindingsSaysSo() {
    assertThat(compact(sheet(0))).contains("一致性核对报告").doesNotContain("null");
  }

  @Test
  void aFindingWithoutASentenceIsRefused() {
    assertThatThrownBy(() -> new ConsistencySheet.Line(1, "a", "b", "1", "2", "", " "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
