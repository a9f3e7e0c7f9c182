package org.kaoping.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.execution.rules.CompletionRateIsEnteredByTheLead;
import org.kaoping.execution.rules.CompletionRateIsInRange;
import org.kaoping.execution.rules.LeadsHaveAssessedThemselves;
import org.kaoping.execution.rules.MissingAssistsAreExplained;
import org.kaoping.execution.rules.ProgressFallsOnlyWithAReason;
import org.kaoping.execution.rules.ProgressIsAPercentage;
import org.kaoping.execution.rules.ProgressIsDescribed;
import org.kaoping.execution.rules.StatementIsGiven;
import org.kaoping.plan.OwnerDuty;

class ExecutionRulesTest {
  @Test
  void progressIsAPercentage() {
    assertThat(new ProgressIsAPercentage(-1).isBroken()).isTrue();
    assertThat(new ProgressIsAPercentage(0).isBroken()).isFalse();
    assertThat(new ProgressIsAPercentage(100).isBroken()).isFalse();
    assertThat(new ProgressIsAPercentage(101).isBroken()).isTrue();
  }

  @Test
  void progressIsDescribed() {
    assertThat(new ProgressIsDescribed(null).isBroken()).isTrue();
    assertThat(new ProgressIsDescribed(" ").isBroken()).isTrue();
    assertThat(new ProgressIsDescribed("做".repeat(2000)).isBroken()).isFalse();
    assertThat(new ProgressIsDescribed("做".repeat(2001)).isBroken()).isTrue();
  }

  @Test
  void progressFallsOnlyWithAReason() {
    assertThat(new ProgressFallsOnlyWithAReason(50, 50, null).isBroken()).isFalse();
    assertThat(new ProgressFallsOnlyWithAReason(50, 49, " ").isBroken()).isTrue();
    assertThat(new ProgressFallsOnlyWithAReason(50, 49, "核减").isBroken()).isFalse();
  }

  @Test
  void completionRateIsEnteredByTheLead() {
    assertThat(broken(OwnerDuty.LEAD, null)).isTrue();
    assertThat(broken(OwnerDuty.LEAD, BigDecimal.ZERO)).isFalse();
    assertThat(broken(OwnerDuty.ASSIST, BigDecimal.ZERO)).isTrue();
    assertThat(broken(OwnerDuty.ASSIST, null)).isFalse();
  }

  private static boolean broken(OwnerDuty duty, BigDecimal rate) {
    return new CompletionRateIsEnteredByTheLead(duty, rate).isBroken();
  }

  @Test
  void completionRateIsInRange() {
    assertThat(inRange("0")).isTrue();
    assertThat(inRange("999.99")).isTrue();
    assertThat(inRange("90.500")).isTrue();
    assertThat(inRange("1E+2")).isTrue();
    assertThat(inRange("-0.01")).isFalse();
    assertThat(inRange("1000")).isFalse();
    assertThat(inRange("90.001")).isFalse();
  }

  private static boolean inRange(String rate) {
    return !new CompletionRateIsInRange(new BigDecimal(rate)).isBroken();
  }

  @Test
  void statementIsGiven() {
    assertThat(new StatementIsGiven("").isBroken()).isTrue();
    assertThat(new StatementIsGiven("做".repeat(4000)).isBroken()).isFalse();
    assertThat(new StatementIsGiven("做".repeat(4001)).isBroken()).isTrue();
  }

  @Test
  void theCollectionNamesWhoIsMissing() {
    LeadsHaveAssessedThemselves leads =
        new LeadsHaveAssessedThemselves(List.of("疾控股", "疾控股", "基卫股"));
    assertThat(leads.isBroken()).isTrue();
    assertThat(leads.arguments()).containsExactly(3, "疾控股、基卫股");
    assertThat(new LeadsHaveAssessedThemselves(List.of()).isBroken()).isFalse();
    assertThat(new MissingAssistsAreExplained(List.of("基卫股"), "").isBroken()).isTrue();
    assertThat(new MissingAssistsAreExplained(List.of("基卫股"), "借调").isBroken()).isFalse();
    assertThat(new MissingAssistsAreExplained(List.of(), null).isBroken()).isFalse();
  }
}
