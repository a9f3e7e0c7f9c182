package org.kaoping.web.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.evaluation.FindingMark;
import org.kaoping.evaluation.FindingOrigin;
import org.kaoping.evaluation.VerificationLine;
import org.kaoping.plan.Category;
import org.kaoping.security.ActContext;

class RateRowTest {
  @Test
  void an_untouched_row_is_not_saved_again() {
    RateRow row = row("100", "95", "少报一项");

    assertThat(row.isEdited()).isFalse();
  }

  @Test
  void another_rate_or_another_reason_is_saved() {
    RateRow rate = row("100", "95", "少报一项");
    rate.setRate(new BigDecimal("96"));
    RateRow reason = row("100", "95", "少报一项");
    reason.setReason("少报两项");

    assertThat(rate.isEdited()).isTrue();
    assertThat(reason.isEdited()).isTrue();
  }

  @Test
  void the_same_rate_written_otherwise_is_not_another_rate() {
    RateRow row = row("100", "95", null);
    row.setRate(new BigDecimal("95.00"));

    assertThat(row.isEdited()).isFalse();
  }

  @Test
  void a_rate_is_shown_without_the_zeros_of_its_storage() {
    assertThat(row("100", "100.000000", null).getRate()).hasToString("100");
    assertThat(row("100", "87.500000", "少报一项").getRate()).hasToString("87.5");
  }

  @Test
  void a_row_without_a_rate_is_left_alone() {
    assertThat(row("100", null, null).isEdited()).isFalse();
  }

  @Test
  void a_rate_below_the_claim_stands_out() {
    assertThat(row("100", "95", "少报一项").getStyle()).isEqualTo("row-lower");
    assertThat(row("90", "95", "多算一项").getStyle()).isEqualTo("row-changed");
    assertThat(row("95", "95.0", null).getStyle()).isEmpty();
  }

  @Test
  void each_row_is_an_attempt_of_its_own_with_its_own_reason() {
    RateRow row = row("100", "95", "少报一项");
    ActContext common = new ActContext(7L, null, "别处的理由", "文号", "键", 99L);

    ActContext own = row.context(common, "页");

    assertThat(own).isEqualTo(new ActContext(7L, null, "少报一项", "文号", "页:3:11", 5L));
  }

  @Test
  void what_a_panel_decided_is_not_offered_for_entry() {
    RateRow decided =
        row("100", "75", "会审意见", new FindingMark(FindingOrigin.PANEL, "检会〔2020〕1号", 2));
    RateRow taken =
        row("100", "100", "按方案", new FindingMark(FindingOrigin.SAMPLE_NOT_DRAWN, null, 1));
    decided.setRate(BigDecimal.TEN);

    assertThat(decided.isOpen()).isFalse();
    assertThat(decided.isEdited()).isFalse();
    assertThat(taken.isOpen()).isTrue();
  }

  @Test
  void a_score_rate_is_not_offered_as_a_completion_rate() {
    RateRow row = row("100", "70", "按规则核定", new FindingMark(FindingOrigin.BY_RULE, null, 1));
    assertThat(row.getRate()).isNull();
    assertThat(row.isEdited()).isFalse();
    row.setRate(new BigDecimal("70"));

    assertThat(row.isEdited()).isTrue();
  }

  private static RateRow row(String claimed, String verified, String reason) {
    return row(claimed, verified, reason, null);
  }

  private static RateRow row(String claimed, String verified, String reason, FindingMark mark) {
    VerificationLine line =
        new VerificationLine(
            11,
            12,
            1,
            Category.SELF_SELECTED,
            "公共服务",
            "指标",
            BigDecimal.TEN,
            claimed == null ? null : new BigDecimal(claimed),
            verified == null ? null : new BigDecimal(verified),
            reason,
            "市绩效办经办岗",
            Instant.EPOCH,
            1,
            mark,
            null);
    return new RateRow(3, "市卫生健康局", 5L, true, line, List.of());
  }
}
