package org.kaoping.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HandoverListPdfTest {
  private static final ReportRenderer RENDERER = new ReportRenderer();

  private static HandoverList list(List<HandoverList.Line> lines) {
    return new HandoverList("岗位移交清单", "移交人：疾控股负责人　接收人：基卫股负责人　接任日期：2026-09-01", "2026-08-30", lines);
  }

  @Test
  void open_work_and_places_to_sign_are_printed() {
    byte[] html =
        RENDERER.render(
            list(
                List.of(
                    new HandoverList.Line(
                        "疾控股负责人", "落实履职任务", "2026", "市卫生健康局", "2026-05-06", "2026-12-31"))),
            ReportFormat.HTML,
            Locale.CHINESE);
    assertThat(new String(html, StandardCharsets.UTF_8))
        .contains("岗位移交清单", "落实履职任务", "2026-12-31", "监交人（签字）", "共 1 项");
  }

  @Test
  void an_empty_list_can_be_signed_too() {
    byte[] pdf = RENDERER.render(list(List.of()), ReportFormat.PDF, Locale.CHINESE);
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }
}
