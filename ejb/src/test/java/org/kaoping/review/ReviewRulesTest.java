package org.kaoping.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kaoping.cycle.rules.ScoresAreNotFrozen;
import org.kaoping.kernel.Refused;
import org.kaoping.review.rules.AppealIsInTime;
import org.kaoping.review.rules.CompletionIsInTime;
import org.kaoping.review.rules.CompletionTermIsOver;
import org.kaoping.review.rules.DecisionIsOfTheDecider;
import org.kaoping.review.rules.GroundsAreGiven;
import org.kaoping.review.rules.NoticePeriodIsOver;
import org.kaoping.review.rules.NoticePeriodIsPositive;
import org.kaoping.review.rules.NoticePeriodRuns;

class ReviewRulesTest {
  private static final LocalDate LAST = LocalDate.of(2020, 7, 13);
  private static final LocalDate AFTER = LAST.plusDays(1);

  @Test
  void theLastDayStillBelongsToTheNotice() {
    assertThat(new AppealIsInTime(LAST, LAST).isBroken()).isFalse();
    assertThat(new AppealIsInTime(LAST, AFTER).isBroken()).isTrue();
    assertThat(new NoticePeriodRuns(LAST, LAST).isBroken()).isFalse();
    assertThat(new NoticePeriodRuns(LAST, AFTER).isBroken()).isTrue();
    assertThat(new NoticePeriodIsOver(LAST, LAST).isBroken()).isTrue();
    assertThat(new NoticePeriodIsOver(LAST, AFTER).isBroken()).isFalse();
  }

  @Test
  void theLastDayStillBelongsToTheLimitForCompletion() {
    assertThat(new CompletionIsInTime(LAST, LAST).isBroken()).isFalse();
    assertThat(new CompletionIsInTime(LAST, AFTER).isBroken()).isTrue();
    assertThat(new CompletionTermIsOver(LAST, LAST).isBroken()).isTrue();
    assertThat(new CompletionTermIsOver(LAST, AFTER).isBroken()).isFalse();
  }

  @Test
  void periodsLastOneToSixtyWorkingDays() {
    assertThat(List.of(0, 1, 60, 61))
        .extracting(days -> new NoticePeriodIsPositive(days).isBroken())
        .containsExactly(true, false, false, true);
  }

  @Test
  void groundsHaveAtMostFourThousandCharacters() {
    assertThat(new GroundsAreGiven("理".repeat(4000)).isBroken()).isFalse();
    assertThat(new GroundsAreGiven("理".repeat(4001)).isBroken()).isTrue();
    assertThat(new GroundsAreGiven(null).isBroken()).isTrue();
  }

  @Test
  void messagesNameDayAndDecider() {
    assertThat(new Refused(new ScoresAreNotFrozen(true, LAST, 2)).message(Locale.CHINA))
        .contains("2020-07-13", "2 件");
    assertThat(
            new Refused(new DecisionIsOfTheDecider(false, ReviewDecider.OFFICE))
                .message(Locale.CHINA))
        .contains("绩效办");
  }

  @Test
  void aVerdictIsAboutTheContestedIndicatorUnlessItNamesAnother() {
    assertThat(Verdict.changed(null, BigDecimal.ONE).about(3L).indicatorId()).isEqualTo(3);
    assertThat(Verdict.changed(4L, BigDecimal.ONE).about(3L).indicatorId()).isEqualTo(4);
    assertThat(new Verdict(ReviewOutcome.UPHELD, 4L, BigDecimal.ONE).about(3L).points())
        .as("an upheld score has no new points")
        .isNull();
  }
}
