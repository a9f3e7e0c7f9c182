package org.kaoping.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kaoping.rectification.rules.AnswerIsWithinTheLimit;
import org.kaoping.rectification.rules.DecisionIsGiven;
import org.kaoping.rectification.rules.DivisionBelongsToTheUnit;
import org.kaoping.rectification.rules.FindingHasOneOpenOrder;
import org.kaoping.rectification.rules.LimitLiesAhead;
import org.kaoping.rectification.rules.MeasuresAreDescribed;
import org.kaoping.rectification.rules.ProblemAndRequirementAreStated;
import org.kaoping.rectification.rules.TalkIsOnRecord;

class RectificationRulesTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 20);

  @Test
  void aLimitLiesAheadAndItsLastDayCounts() {
    assertThat(new LimitLiesAhead(DAY, DAY).isBroken()).isTrue();
    assertThat(new LimitLiesAhead(null, DAY).isBroken()).isTrue();
    assertThat(new LimitLiesAhead(DAY.plusDays(1), DAY).isBroken()).isFalse();
    assertThat(new AnswerIsWithinTheLimit(DAY, DAY).isBroken()).isFalse();
    assertThat(new AnswerIsWithinTheLimit(DAY, DAY.plusDays(1)).isBroken()).isTrue();
  }

  @Test
  void anOrderStatesProblemAndRequirement() {
    String longest = "字".repeat(2000);
    assertThat(new ProblemAndRequirementAreStated(longest, longest).isBroken()).isFalse();
    assertThat(new ProblemAndRequirementAreStated(longest + "字", "改").isBroken()).isTrue();
    assertThat(new ProblemAndRequirementAreStated("错", null).isBroken()).isTrue();
    assertThat(new FindingHasOneOpenOrder(true, "1 号").arguments()).containsExactly("1 号");
    assertThat(new DivisionBelongsToTheUnit(false).isBroken()).isTrue();
  }

  @Test
  void answersAndDecisionsAreWrittenDown() {
    assertThat(new MeasuresAreDescribed(" ").isBroken()).isTrue();
    assertThat(new MeasuresAreDescribed("改".repeat(4000)).isBroken()).isFalse();
    assertThat(new MeasuresAreDescribed("改".repeat(4001)).isBroken()).isTrue();
    assertThat(new DecisionIsGiven(null).isBroken()).isTrue();
    assertThat(new DecisionIsGiven("定".repeat(2000)).isBroken()).isFalse();
    assertThat(new DecisionIsGiven("定".repeat(2001)).isBroken()).isTrue();
  }

  @Test
  void aTalkIsOnRecordAndFollowsItsOrder() {
    assertThat(new TalkIsOnRecord(DAY, DAY, "会议室", "谈话").isBroken()).isFalse();
    assertThat(new TalkIsOnRecord(DAY.minusDays(1), DAY, "会议室", "谈话").isBroken()).isTrue();
    assertThat(new TalkIsOnRecord(DAY, DAY, "", "谈话").isBroken()).isTrue();
    assertThat(new TalkIsOnRecord(DAY, DAY, "会议室", null).isBroken()).isTrue();
    assertThat(new TalkIsOnRecord(DAY, DAY, "室".repeat(201), "谈话").isBroken()).isTrue();
  }
}
