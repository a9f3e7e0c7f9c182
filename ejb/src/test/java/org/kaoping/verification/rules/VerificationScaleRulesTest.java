package org.kaoping.verification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.kernel.BusinessRule;

class VerificationScaleRulesTest {
  private static void broken(BusinessRule rule) {
    assertThat(rule.isBroken()).as(rule.toString()).isTrue();
  }

  private static void kept(BusinessRule rule) {
    assertThat(rule.isBroken()).as(rule.toString()).isFalse();
  }

  @Test
  void a_verifier_is_from_elsewhere_and_has_what_was_given_to_him() {
    broken(new VerifierIsFromElsewhere(true, "卫生健康局"));
    kept(new VerifierIsFromElsewhere(false, "卫生健康局"));
    broken(new IndicatorIsTheVerifiers(3, false, "经办岗"));
    kept(new IndicatorIsTheVerifiers(3, true, null));
    broken(new VerifierIsOfTheOffice(false));
    kept(new VerifierIsOfTheOffice(true));
    broken(new IndicatorIsOfTheCycle("甲", false));
    kept(new IndicatorIsOfTheCycle("甲", true));
  }

  @Test
  void own_units_need_another_person() {
    broken(new OtherIsNamedForOwnUnit("经办岗", List.of("教育局"), false));
    kept(new OtherIsNamedForOwnUnit("经办岗", List.of("教育局"), true));
    kept(new OtherIsNamedForOwnUnit("经办岗", List.of(), false));
    broken(new OtherIsNotTheVerifier(6L, 6L));
    broken(new OtherIsNotTheVerifier(null, 6L));
    kept(new OtherIsNotTheVerifier(6L, 9L));
    kept(new OtherIsNotTheVerifier(null, null));
  }

  @Test
  void a_panel_holds_its_item_until_it_decides_for_good() {
    broken(new ItemIsNotBeforeAPanel(1, true));
    kept(new ItemIsNotBeforeAPanel(1, false));
    broken(new PanelDecisionIsFinal(1, "漳绩会〔2020〕1号"));
    kept(new PanelDecisionIsFinal(1, null));
    broken(new NoPanelIsOpen(List.of(3, 5)));
    assertThat(new NoPanelIsOpen(List.of(3, 5)).arguments()).containsExactly("3、5");
    kept(new NoPanelIsOpen(List.of()));
  }

  @Test
  void a_panel_has_three_members_from_elsewhere_and_a_chair_who_did_not_raise_it() {
    broken(new PanelHasThreeMembers(2));
    kept(new PanelHasThreeMembers(3));
    broken(new ChairIsAMember(false));
    kept(new ChairIsAMember(true));
    broken(new ChairDidNotRaise(true, "经办岗"));
    kept(new ChairDidNotRaise(false, "经办岗"));
    broken(new PanelMemberIsFromElsewhere(true, "综合股", "卫生健康局"));
    kept(new PanelMemberIsFromElsewhere(false, "综合股", "卫生健康局"));
  }

  @Test
  void everybody_says_something_before_the_chair_decides() {
    broken(new ViewIsForAMember(false));
    kept(new ViewIsForAMember(true));
    broken(new ViewIsStated(" "));
    broken(new ViewIsStated("字".repeat(1001)));
    kept(new ViewIsStated("𠮷".repeat(1000)));
    broken(new EveryMemberHasSaid(List.of("副主任")));
    kept(new EveryMemberHasSaid(List.of()));
    broken(new ChairDecides(false, "副主任"));
    kept(new ChairDecides(true, "副主任"));
    broken(new RateIsFoundFirst(2, false));
    kept(new RateIsFoundFirst(2, true));
  }

  @Test
  void a_sample_is_drawn_once_and_only_grows() {
    broken(new ToleranceFits(null));
    broken(new ToleranceFits(new BigDecimal("-0.1")));
    broken(new ToleranceFits(new BigDecimal("100.1")));
    kept(new ToleranceFits(BigDecimal.ZERO));
    broken(new SampleHasItems(0));
    kept(new SampleHasItems(1));
    broken(new SampleHasOneScope(true, true));
    broken(new SampleHasOneScope(false, false));
    kept(new SampleHasOneScope(true, false));
    broken(new ScopeIsSampledOnce(true));
    kept(new ScopeIsSampledOnce(false));
    broken(new SampleIsOpen(false));
    kept(new SampleIsOpen(true));
    broken(new SampleGrows(20, 1, 20, 1));
    broken(new SampleGrows(50, 0, 20, 1));
    kept(new SampleGrows(50, 1, 20, 1));
    broken(new SampleIsVerifiedFirst(1));
    kept(new SampleIsVerifiedFirst(0));
  }

  @Test
  void a_visit_is_made_by_two_from_elsewhere_and_looks_at_something() {
    broken(new VisitHasTwoVisitors(1));
    kept(new VisitHasTwoVisitors(2));
    broken(new VisitorIsFromElsewhere(true, "综合股", "卫生健康局"));
    kept(new VisitorIsFromElsewhere(false, "综合股", "卫生健康局"));
    broken(new VisitPlaceIsGiven(" "));
    kept(new VisitPlaceIsGiven("办证大厅"));
    broken(new VisitLooksAtSomething(0));
    kept(new VisitLooksAtSomething(1));
    broken(new VisitNoteFits(4001, 0));
    broken(new VisitNoteFits(0, 2001));
    kept(new VisitNoteFits(4000, 2000));
  }

  @Test
  void findings_and_scores_of_visits_fit_a_scale_of_a_hundred() {
    broken(new VisitFindingIsStated(1, " ", null, BigDecimal.ZERO));
    broken(new VisitFindingIsStated(1, "台账不全", null, null));
    broken(new VisitFindingIsStated(1, "台账不全", null, new BigDecimal("-100.5")));
    broken(new VisitFindingIsStated(1, "台账不全", null, new BigDecimal("-0.555")));
    kept(new VisitFindingIsStated(1, "台账不全", "补齐", new BigDecimal("-0.5")));
    broken(new PanelDecidesInPoints(4, true));
    kept(new PanelDecidesInPoints(4, false));
    assertThat(new PanelDecidesInPoints(4, true).arguments()).containsExactly(4);
    broken(new AdoptedPointsAreGiven(null));
    kept(new AdoptedPointsAreGiven(BigDecimal.ZERO));
    broken(new VisitScoreFits(new BigDecimal("100.01")));
    broken(new VisitScoreFits(new BigDecimal("90.125")));
    kept(new VisitScoreFits(null));
    kept(new VisitScoreFits(new BigDecimal("90.5")));
    broken(new VisitFindingIsOpenedOnce(true));
    kept(new VisitFindingIsOpenedOnce(false));
  }
}
