package org.kaoping.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaoping.cycle.WorkStage;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.plan.Category;

class EvaluationRulesTest {
  private static void broken(BusinessRule rule) {
    assertThat(rule.isBroken()).as(rule.toString()).isTrue();
  }

  private static void kept(BusinessRule rule) {
    assertThat(rule.isBroken()).as(rule.toString()).isFalse();
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  @Test
  void aReportNeedsATextThatIsNoBook() {
    broken(new ReportTextFits(null));
    broken(new ReportTextFits(" \n\u3000"));
    broken(new ReportTextFits("字".repeat(ReportTextFits.LONGEST + 1)));
    kept(new ReportTextFits("字".repeat(ReportTextFits.LONGEST)));
    assertThat(new ReportTextFits(null).arguments()).containsExactly(ReportTextFits.LONGEST, 0);
  }

  @Test
  void whoComesSecondIsTold() {
    broken(new NobodyVerifiedMeanwhile(0, 1, "复核岗", number("95.00")));
    kept(new NobodyVerifiedMeanwhile(1, 1, "复核岗", number("95")));
    kept(new NobodyVerifiedMeanwhile(0, 0, null, null));
    assertThat(new NobodyVerifiedMeanwhile(0, 1, "复核岗", number("95.00")).arguments())
        .containsExactly("复核岗", "95");
  }

  @Test
  void onlyAReportThatExistsGoesToTheMeeting() {
    broken(new ReportIsWritten(false));
    kept(new ReportIsWritten(true));
  }

  @Test
  void theMeetingHasNumberedMinutes() {
    broken(new MinutesNumberIsGiven(null));
    broken(new MinutesNumberIsGiven(" "));
    kept(new MinutesNumberIsGiven("〔2020〕5号"));
  }

  @Test
  void theOfficeRecordsOnlyForANamedMeeting() {
    broken(new DecidingBodyIsNamed(""));
    broken(new DecidingBodyIsNamed(null));
    kept(new DecidingBodyIsNamed("局务会"));
  }

  @Test
  void aResultOnPaperNamesWhoDeliveredIt() {
    broken(new DelivererIsNamed(null));
    broken(new DelivererIsNamed("  "));
    kept(new DelivererIsNamed("统计局综合科"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "85", "100", "999.99", "83.333333", "1E+2", "80.50000000"})
  void aRateIsAPercentage(String rate) {
    kept(new RateIsInRange(number(rate)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "1000", "999.991", "83.3333333"})
  void anythingElseIsNoRate(String rate) {
    broken(new RateIsInRange(number(rate)));
  }

  @Test
  void aMissingRateIsNoRate() {
    broken(new RateIsInRange(null));
    assertThat(new RateIsInRange(null).arguments()).startsWith("");
  }

  @Test
  void whoeverLowersARateSaysWhy() {
    broken(new DeviationHasReason(number("100"), number("85"), null));
    broken(new DeviationHasReason(number("100"), number("85"), " "));
    broken(new DeviationHasReason(null, number("85"), null));
    kept(new DeviationHasReason(number("100"), number("85"), "佐证材料不足"));
    kept(new DeviationHasReason(number("100.00"), number("100"), null));
    assertThat(new DeviationHasReason(null, number("85.00"), null).arguments())
        .containsExactly("—", "85");
  }

  @Test
  void ratesAreEnteredBeforeTheVerificationIsHandedOn() {
    broken(new VerificationIsOpen(false));
    kept(new VerificationIsOpen(true));
  }

  @Test
  void onlyWhatWasHandedOnIsApproved() {
    broken(new VerificationAwaitsApproval(false));
    kept(new VerificationAwaitsApproval(true));
  }

  @Test
  void everyIndicatorNeedsARate() {
    broken(new EveryIndicatorIsVerified(List.of(3, 17)));
    kept(new EveryIndicatorIsVerified(List.of()));
    assertThat(new EveryIndicatorIsVerified(List.of(3, 17)).arguments()).containsExactly(2, "3、17");
  }

  @Test
  void anEmptyPlanIsNotFullyVerified() {
    broken(new ThereIsSomethingToVerify(0));
    kept(new ThereIsSomethingToVerify(1));
  }

  @Test
  void whatADepartmentDeliversTheOfficeDoesNotVerify() {
    broken(new ResultComesFromOffice(22, "统计局"));
    kept(new ResultComesFromOffice(22, null));
    assertThat(new ResultComesFromOffice(22, "统计局").arguments()).containsExactly(22, "统计局");
  }

  @Test
  void onlyAClaimCanBeAccepted() {
    broken(new ClaimExists(4, false));
    kept(new ClaimExists(4, true));
    assertThat(new ClaimExists(4, false).arguments()).containsExactly(4);
  }

  @Test
  void aUnitSeesItsRatesOnceTheyAreApproved() {
    for (WorkStage stage : WorkStage.values()) {
      kept(new RatesAreOut(true, stage));
      boolean approved = stage == WorkStage.TO_CONFIRM || stage == WorkStage.CONFIRMED;
      assertThat(new RatesAreOut(false, stage).isBroken()).as("%s", stage).isEqualTo(!approved);
    }
  }

  @Test
  void onlyMandatoryIndicatorsAreDelivered() {
    broken(new DeliveredIndicatorIsMandatory(30, Category.SELF_SELECTED));
    kept(new DeliveredIndicatorIsMandatory(1, Category.MANDATORY));
    assertThat(new DeliveredIndicatorIsMandatory(30, Category.SELF_SELECTED).arguments())
        .containsExactly(30, Category.SELF_SELECTED);
  }

  @Test
  void oneResultPerIndicator() {
    broken(new ResultIsExpectedOnce(7, true));
    kept(new ResultIsExpectedOnce(7, false));
    assertThat(new ResultIsExpectedOnce(7, true).arguments()).containsExactly(7);
  }

  @Test
  void aDepartmentDeliversForOthersAndHasAPostForIt() {
    broken(new DepartmentCanDeliver("统计局", false, false));
    broken(new DepartmentCanDeliver("卫健局", true, true));
    kept(new DepartmentCanDeliver("统计局", true, false));
    assertThat(new DepartmentCanDeliver("统计局", false, false).arguments()).containsExactly("统计局");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "30", "30.000", "27.5"})
  void aDeliveredScoreLiesWithinTheFullMarks(String score) {
    kept(new DeliveredScoreFits(number(score), number("30")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "30.01", "0.1234567"})
  void anyOtherScoreIsRefused(String score) {
    broken(new DeliveredScoreFits(number(score), number("30")));
  }

  @Test
  void aMissingScoreIsRefused() {
    broken(new DeliveredScoreFits(null, number("30")));
    assertThat(new DeliveredScoreFits(null, number("30.00")).arguments()).containsExactly("", "30");
  }

  @Test
  void releasedResultsAreFrozen() {
    LocalDate day = LocalDate.of(2020, 7, 1);
    broken(new ResultsAreNotReleased(day));
    kept(new ResultsAreNotReleased(null));
    assertThat(new ResultsAreNotReleased(day).arguments()).containsExactly(day);
  }

  @Test
  void aRateIsEnteredWhereTheRuleTakesOne() {
    broken(new IndicatorTakesARate(List.of(2, 5)));
    kept(new IndicatorTakesARate(List.of()));
    assertThat(new IndicatorTakesARate(List.of(2, 5)).arguments()).containsExactly("2、5");
  }

  @Test
  void aVerificationEndsWhenEveryRuleHasItsFact() {
    broken(new EveryRuleHasItsFact(List.of(3)));
    kept(new EveryRuleHasItsFact(List.of()));
    assertThat(new EveryRuleHasItsFact(List.of(3, 4)).arguments()).containsExactly("3、4");
  }

  @Test
  void onlyAnIndicatorWithARuleOfItsOwnIsVerifiedByIt() {
    broken(new IndicatorHasARuleOfItsOwn(7, false));
    kept(new IndicatorHasARuleOfItsOwn(7, true));
    assertThat(new IndicatorHasARuleOfItsOwn(7, false).arguments()).containsExactly(7);
  }
}
