package org.kaoping.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.support.TestBureau.APPRAISAL;
import static org.kaoping.support.TestBureau.CYCLE;
import static org.kaoping.support.TestBureau.OTHER_APPRAISAL;
import static org.kaoping.verification.VerifyingTown.KEY;
import static org.kaoping.verification.VerifyingTown.SECOND;
import static org.kaoping.verification.VerifyingTown.THIRD;
import static org.kaoping.verification.VerifyingTown.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;

/** One verifier per indicator across all units, item by item. */
class VerificationQueueTest {
  private final VerifyingTown town = new VerifyingTown();
  private final VerifierService verifiers = town.get(VerifierService.class);
  private final VerificationQueueService queues = town.get(VerificationQueueService.class);

  private void assign(NewAssignment... wanted) {
    town.act(
        town.first(),
        "VerifierService.assign",
        ActContext.plain(),
        () -> verifiers.assign(ActContext.plain(), CYCLE, List.of(wanted)));
  }

  private QueueView queue(Actor by, ItemRef item, ItemRef after) {
    return town.bureau.server.read(
        by, () -> queues.queue(new QueueWanted(CYCLE, KEY, null, item, after, null)));
  }

  @Test
  void the_sheet_goes_from_unit_to_unit_and_counts_what_is_left() {
    QueueView start = queue(town.first(), null, null);
    assertThat(start.total()).isEqualTo(4);
    assertThat(start.left()).isEqualTo(4);
    assertThat(start.done()).isZero();
    assertThat(start.lines()).hasSize(4);
    assertThat(start.current().item().appraisalId()).isEqualTo(APPRAISAL);
    assertThat(start.current().line().claimedRate()).isEqualByComparingTo("100");

    town.verify(town.first(), APPRAISAL, 1, "98", 0);
    QueueView next = queue(town.first(), null, start.current().item().ref());
    assertThat(next.current().item().appraisalId()).isEqualTo(OTHER_APPRAISAL);
    assertThat(next.left()).isEqualTo(3);
    assertThat(next.done()).isEqualTo(1);

    ItemRef last = new ItemRef(4, 14);
    assertThat(queue(town.first(), null, last).current().item().appraisalId())
        .as("after the last one, those skipped come again")
        .isEqualTo(OTHER_APPRAISAL);
  }

  @Test
  void the_other_units_values_are_the_context() {
    town.verify(town.first(), OTHER_APPRAISAL, 12, "85", 0);
    town.verify(town.first(), 3, 13, "75", 0);

    QueueCase shown = queue(town.first(), null, null).current();
    assertThat(shown.claimed().units()).isEqualTo(3);
    assertThat(shown.claimed().least()).isEqualByComparingTo("70");
    assertThat(shown.claimed().middle()).isEqualByComparingTo("80");
    assertThat(shown.claimed().most()).isEqualByComparingTo("90");
    assertThat(shown.verified().units()).isEqualTo(2);
    assertThat(shown.verified().middle()).isEqualByComparingTo("80");
  }

  @Test
  void who_comes_second_is_told_and_nothing_is_overwritten() {
    town.verify(town.first(), APPRAISAL, 1, "98", 0);
    assertThat(refusal(() -> town.verify(town.office(THIRD), APPRAISAL, 1, "97", 0)))
        .isEqualTo("NobodyVerifiedMeanwhile");
    town.verify(town.office(THIRD), APPRAISAL, 1, "97", 1);
    assertThat(queue(town.first(), new ItemRef(APPRAISAL, 1), null).current().history()).hasSize(2);
  }

  @Test
  void an_indicator_that_was_given_to_somebody_is_his() {
    assign(new NewAssignment(KEY, 6L, null));
    assertThat(refusal(() -> town.verify(town.office(THIRD), APPRAISAL, 1, "98", 0)))
        .isEqualTo("IndicatorIsTheVerifiers");
    QueueView other = queue(town.office(THIRD), null, null);
    assertThat(other.current()).isNull();
    assertThat(other.left()).isZero();
    assertThat(other.verifier()).isEqualTo("经办");
    town.verify(town.first(), APPRAISAL, 1, "98", 0);

    AssignmentTable table =
        town.bureau.server.read(town.first(), () -> verifiers.table(CYCLE, "疫苗 接种", 0));
    assertThat(table.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.units()).isEqualTo(4);
              assertThat(line.done()).isEqualTo(1);
              assertThat(line.open()).isEqualTo(3);
              assertThat(line.verifierName()).isEqualTo("经办");
            });
    assertThat(table.loads()).containsExactly(new VerifierLoad(6, "经办", 1, 4, 1, 3));

    assign(new NewAssignment(KEY, null, null));
    town.verify(town.office(THIRD), 3, 13, "80", 0);
  }

  @Test
  void own_units_are_barred_and_go_to_the_named_other() {
    assertThat(refusal(() -> assign(new NewAssignment(KEY, SECOND, null))))
        .isEqualTo("OtherIsNamedForOwnUnit");
    assign(new NewAssignment(KEY, SECOND, THIRD));

    QueueView verifier = queue(town.office(SECOND), null, null);
    assertThat(verifier.left()).isEqualTo(3);
    assertThat(verifier.barred()).isEqualTo(1);
    assertThat(verifier.lines().get(1).barred()).isTrue();
    assertThat(refusal(() -> town.verify(town.office(SECOND), OTHER_APPRAISAL, 12, "90", 0)))
        .isEqualTo("VerifierIsFromElsewhere");

    QueueView other = queue(town.office(THIRD), null, null);
    assertThat(other.left()).isEqualTo(1);
    assertThat(other.current().item().appraisalId()).isEqualTo(OTHER_APPRAISAL);
    assertThat(refusal(() -> town.verify(town.office(THIRD), APPRAISAL, 1, "90", 0)))
        .isEqualTo("IndicatorIsTheVerifiers");
    town.verify(town.office(THIRD), OTHER_APPRAISAL, 12, "90", 0);
  }

  @Test
  void assignments_name_people_of_the_office_and_indicators_of_the_cycle() {
    assertThat(refusal(() -> assign(new NewAssignment(KEY, VerifyingTown.LEADER, null))))
        .isEqualTo("VerifierIsOfTheOffice");
    assertThat(refusal(() -> assign(new NewAssignment(KEY, 6L, 6L))))
        .isEqualTo("OtherIsNotTheVerifier");
    assertThat(refusal(() -> assign(new NewAssignment("没有的指标", 6L, null))))
        .isEqualTo("IndicatorIsOfTheCycle");
  }

  @Test
  void one_unit_with_all_its_indicators_is_the_same_sheet() {
    QueueView unit =
        town.bureau.server.read(
            town.first(),
            () -> queues.queue(new QueueWanted(CYCLE, null, APPRAISAL, null, null, null)));
    assertThat(unit.title()).isEqualTo("卫生健康局");
    assertThat(unit.total()).isEqualTo(2);
    assertThat(unit.lines()).extracting(line -> line.item().seq()).containsExactly(1, 2);
  }
}
