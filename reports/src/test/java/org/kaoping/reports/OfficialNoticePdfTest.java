package org.kaoping.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OfficialNoticePdfTest {
  private static final ReportRenderer RENDERER = new ReportRenderer();

  @Test
  void aNoticeHasTheOfficialPartsInOrder() {
    assertThat(pdf(RENDERER.render(Samples.order(), ReportFormat.PDF, Locale.CHINESE)).compact())
        .containsSubsequence(
            "漳平市机关效能建设领导小组办公室文件",
            "漳绩整〔2026〕3号",
            "整改通知书",
            "漳平市卫生健康局：",
            "现责令限期整改。",
            "一、存在的问题",
            "二、整改要求",
            "三、整改期限",
            "四、整改责任人",
            "逾期未整改",
            "漳平市机关效能建设领导小组办公室",
            "2026年9月1日");
  }

  @Test
  void aNoticeHasANumber() {
    assertThatThrownBy(
            () ->
                new OfficialNotice(
                    " ", "通知", "某局", List.of(), List.of(), List.of(), "某办", "2026年9月1日"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLedgerRepeatsItsHeaderAndCountsItsLines() {
    PdfTexts pdf = pdf(RENDERER.render(Samples.ledger(30), ReportFormat.PDF, Locale.CHINESE));
    assertThat(pdf.compact()).contains("共30条", "筛选条件：年度：2026；状态：整改中", "漳绩整〔2026〕30号");
    assertThat(pdf.pages()).isGreaterThan(1);
    assertThat(pdf.pieces().stream().filter(piece -> piece.text().contains("存在的问题")))
        .hasSize(pdf.pages());
  }

  @Test
  void anEmptyLedgerIsAListTooOnOnePage() {
    PdfTexts pdf = pdf(RENDERER.render(Samples.ledger(0), ReportFormat.PDF, Locale.CHINESE));
    assertThat(pdf.compact()).contains("共0条");
    assertThat(pdf.pages()).isEqualTo(1);
  }

  private static PdfTexts pdf(byte[] file) {
    return PdfTexts.read(file);
  }
}
