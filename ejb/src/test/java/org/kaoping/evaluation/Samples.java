package org.kaoping.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;

/** Things that the tests of this package share. */
final class Samples {
  static final Instant NOON = Instant.parse("2020-06-10T04:00:00Z");
  static final Actor VERIFIER = actor(7, "绩效办核验岗", Role.PERFORMANCE_OFFICE);
  static final Actor WRITER = actor(8, "综合股负责人", Role.UNIT_OFFICE);

  private Samples() {}

  private static Actor actor(long person, String post, Role role) {
    return new Actor(person, post, person, post, role, 2, 2, 1, 1);
  }

  static VerifiedIndicator finding(
      long appraisal, long indicator, int number, String claimed, String verified, String reason) {
    return new VerifiedIndicator(
        appraisal,
        number,
        new VerifiedIndicator.Finding(
            indicator, indicator + 1000, rate(claimed), rate(verified), reason),
        1,
        VERIFIER,
        NOON);
  }

  static DeliveredResult expected(long appraisal, long indicator) {
    return new DeliveredResult(appraisal, indicator, 5, LocalDate.of(2020, 5, 31));
  }

  static DeliveredResult.Delivery delivery(String score, String reason, LocalDate on) {
    return new DeliveredResult.Delivery(rate(score), "统〔2020〕9号", reason, on);
  }

  static BigDecimal rate(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
