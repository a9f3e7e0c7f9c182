package org.kaoping.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;

class HistoryLineTest {
  private static final SubjectRef APPRAISAL = new SubjectRef(SubjectType.UNIT_APPRAISAL, 7);
  private static final String VERIFY = "VerificationService.verify";

  private static AuditRecord record(String time, String act) {
    Instant at = Instant.parse(time);
    return new AuditRecord(at, at, act, APPRAISAL);
  }

  private static List<Integer> times(AuditRecord... records) {
    return HistoryLine.fold(List.of(records), record -> record.getDetail() == null ? "" : "通过")
        .stream()
        .map(HistoryLine::times)
        .toList();
  }

  @Test
  void what_repeats_itself_on_a_day_is_one_line() {
    assertThat(
            times(
                record("2020-01-06T01:00:00Z", VERIFY),
                record("2020-01-06T01:01:00Z", VERIFY),
                record("2020-01-06T01:02:00Z", VERIFY),
                record("2020-01-06T01:03:00Z", "VerificationService.finish")))
        .containsExactly(3, 1);
    assertThat(times()).isEmpty();
  }

  @Test
  void a_day_in_Shanghai_ends_at_four_in_the_afternoon_of_Greenwich() {
    assertThat(
            times(record("2020-01-06T15:59:00Z", VERIFY), record("2020-01-06T16:00:00Z", VERIFY)))
        .containsExactly(1, 1);
  }

  @Test
  void another_outcome_or_a_refusal_is_a_line_of_its_own() {
    assertThat(
            times(
                record("2020-01-06T01:00:00Z", VERIFY),
                record("2020-01-06T01:01:00Z", VERIFY).detailed("result=ACCEPTED"),
                record("2020-01-06T01:02:00Z", VERIFY).refusedBy("RateIsInRange", "…")))
        .containsExactly(1, 1, 1);
  }

  @Test
  void what_lies_between_others_does_not_join() {
    assertThat(
            times(
                record("2020-01-06T01:00:00Z", VERIFY),
                record("2020-01-06T01:01:00Z", "UrgeService.urge"),
                record("2020-01-06T01:02:00Z", VERIFY)))
        .containsExactly(1, 1, 1);
  }
}
