package org.kaoping.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.support.TestBureau.APPRAISAL;
import static org.kaoping.support.TestBureau.CYCLE;
import static org.kaoping.support.TestBureau.OTHER_APPRAISAL;
import static org.kaoping.verification.VerifyingTown.LEADER;
import static org.kaoping.verification.VerifyingTown.SECOND;
import static org.kaoping.verification.VerifyingTown.THIRD;
import static org.kaoping.verification.VerifyingTown.refusal;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.evaluation.EvaluationFacts;
import org.kaoping.scoreboard.IndicatorFacts;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;

/** 会审: three people from elsewhere, every view on record, the chair's decision final. */
class PanelServiceTest {
  private static final ActContext QUESTION = ActContext.plain().because("口径不一致，拟会审");
  private static final ActContext DECISION =
      ActContext.plain().because("按市级统计口径认定").byDocument("漳绩会〔2020〕3号");

  private final VerifyingTown town = new VerifyingTown();
  private final PanelService panels = town.get(PanelService.class);

  private long raise(long appraisal, long indicator, List<Long> members, Long chair) {
    return town.bureau.server.act(
        town.first(),
        "PanelService.raise",
        QUESTION,
        () -> panels.raise(QUESTION, new NewPanel(appraisal, indicator, members, chair)));
  }

  private void say(Actor by, long panel, long member) {
    town.act(
        by,
        "PanelService.say",
        ActContext.plain(),
        () -> panels.say(ActContext.plain(), panel, member, "同意按统计口径"));
  }

  private void decide(Actor by, ActContext context, long panel, String rate) {
    town.act(
        by,
        "PanelService.decide",
        context,
        () -> panels.decide(context, panel, PanelMeasure.RATE, new BigDecimal(rate)));
  }

  private IndicatorFacts facts() {
    return town.bureau
        .server
        .read(town.first(), () -> town.get(EvaluationFacts.class).factsOf(CYCLE))
        .get(0)
        .indicators()
        .get(0);
  }

  @Test
  void the_decision_stands_beside_what_was_found_and_is_final() {
    town.verify(town.first(), APPRAISAL, 1, "98", 0);
    long id = raise(APPRAISAL, 1, List.of(6L, THIRD, LEADER), LEADER);
    assertThat(refusal(() -> town.verify(town.first(), APPRAISAL, 1, "97", 1)))
        .isEqualTo("ItemIsNotBeforeAPanel");
    assertThat(refusal(() -> decide(town.leader(), DECISION, id, "95")))
        .isEqualTo("EveryMemberHasSaid");
    say(town.first(), id, 6);
    say(town.office(THIRD), id, THIRD);
    say(town.office(THIRD), id, LEADER);
    assertThat(refusal(() -> decide(town.first(), DECISION, id, "95"))).isEqualTo("ChairDecides");
    assertThat(refusal(() -> decide(town.first(), DECISION.forLeader("分管领导"), id, "95")))
        .as("who raised the item does not record the decision")
        .isEqualTo("ChairDecides");
    assertThat(refusal(() -> decide(town.leader(), DECISION.byDocument(null), id, "95")))
        .isEqualTo("DocumentNumberIsGiven");
    decide(town.leader(), DECISION, id, "95");

    PanelView view = town.bureau.server.read(town.first(), () -> panels.panel(id));
    assertThat(view.panel().getState()).isEqualTo(PanelState.DECIDED);
    assertThat(view.panel().getRateBefore()).isEqualByComparingTo("98");
    assertThat(view.panel().getDecidedValue()).isEqualByComparingTo("95");
    assertThat(view.panel().getMembers())
        .filteredOn(member -> member.getRecordedBy() != null)
        .extracting(PanelMember::getPersonId)
        .containsExactly(LEADER);
    assertThat(refusal(() -> town.verify(town.first(), APPRAISAL, 1, "97", 2)))
        .isEqualTo("PanelDecisionIsFinal");
    assertThat(facts().verifiedRate()).isEqualByComparingTo("95");
    assertThat(facts().source()).isEqualTo("会审认定（分管领导）");
    assertThat(facts().documentNumber()).isEqualTo("漳绩会〔2020〕3号");
  }

  @Test
  void nobody_of_the_unit_sits_and_who_raised_it_does_not_chair() {
    assertThat(refusal(() -> raise(APPRAISAL, 1, List.of(6L, THIRD), THIRD)))
        .isEqualTo("PanelHasThreeMembers");
    assertThat(refusal(() -> raise(APPRAISAL, 1, List.of(6L, THIRD, LEADER), SECOND)))
        .isEqualTo("ChairIsAMember");
    assertThat(refusal(() -> raise(APPRAISAL, 1, List.of(6L, THIRD, LEADER), 6L)))
        .isEqualTo("ChairDidNotRaise");
    assertThat(refusal(() -> raise(OTHER_APPRAISAL, 12, List.of(6L, SECOND, LEADER), LEADER)))
        .isEqualTo("PanelMemberIsFromElsewhere");
    assertThat(refusal(() -> raise(APPRAISAL, 1, List.of(6L, 12L, LEADER), LEADER)))
        .isEqualTo("PanelMemberIsFromElsewhere");
  }

  @Test
  void a_verification_does_not_end_under_an_open_panel() {
    town.verify(town.first(), APPRAISAL, 1, "98", 0);
    town.verify(town.first(), APPRAISAL, 2, "95", 0);
    long id = raise(APPRAISAL, 2, List.of(6L, THIRD, LEADER), LEADER);
    assertThat(refusal(() -> raise(APPRAISAL, 2, List.of(6L, THIRD, LEADER), LEADER)))
        .isEqualTo("ItemIsNotBeforeAPanel");
    assertThat(refusal(() -> town.finish(town.first(), APPRAISAL))).isEqualTo("NoPanelIsOpen");
    town.act(town.first(), "PanelService.withdraw", QUESTION, () -> panels.withdraw(QUESTION, id));
    town.finish(town.first(), APPRAISAL);
  }
}
