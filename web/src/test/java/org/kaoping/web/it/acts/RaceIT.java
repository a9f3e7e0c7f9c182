package org.kaoping.web.it.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kaoping.evaluation.VerificationService;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.PlanWayService;
import org.kaoping.processes.Outcomes.PlanReview;
import org.kaoping.processes.TaskIds;
import org.kaoping.security.ActContext;
import org.kaoping.web.it.acts.Racers.Racer;
import org.kaoping.web.it.support.ContainerTest;

/** Two people decide the same item at once: one wins, the other is told, nothing is doubled. */
class RaceIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final int ROUNDS = 10;
  private static final List<String> TOLD =
      List.of("DecidedMeanwhile", "ActFitsStage", "SeenVersionIsCurrent");

  @Inject private Scene scene;
  @Inject private City city;
  @Inject private Ledger ledger;
  @Inject private Timers timers;
  @Inject private Racers racers;
  @Inject private PlanWayService way;
  @Inject private PlanDocumentService plans;
  @Inject private VerificationService verification;

  @Test
  void twoOfficersReturnThePlanAtOnce() {
    House house = scene.fresh(Point.IN_REVIEW);
    for (int round = 1; round <= ROUNDS; round++) {
      if (round > 1) {
        city.by(house.office(), () -> way.resubmitPlan(PLAIN, house.appraisalId()));
      }
      long audit = ledger.lastAudit();
      List<String> losses =
          racers.race(returning(house, City.OFFICE), returning(house, City.OFFICE_SECOND));
      assertOneWon(house, losses, audit, round);
    }
  }

  @Test
  void theSecondComesWhileTheFirstIsNotCommitted() {
    House house = scene.fresh(Point.IN_REVIEW);
    for (int round = 1; round <= 3; round++) {
      if (round > 1) {
        city.by(house.office(), () -> way.resubmitPlan(PLAIN, house.appraisalId()));
      }
      long audit = ledger.lastAudit();
      List<String> losses =
          racers.overlap(returning(house, City.OFFICE), returning(house, City.OFFICE_SECOND));
      assertThat(losses).containsExactly("DecidedMeanwhile");
      assertOneWon(house, losses, audit, round);
    }
  }

  /** Both have read the same version. */
  private Racer returning(House house, String login) {
    ActContext seen = PLAIN.because("两人同时退回").seen(version(house));
    return new Racer(login, () -> way.reviewPlan(seen, house.appraisalId(), PlanReview.RETURNED));
  }

  private long version(House house) {
    return ledger.number("select version from unit_appraisal where id = ?", house.appraisalId());
  }

  private void assertOneWon(House house, List<String> losses, long audit, int round) {
    long id = house.appraisalId();
    assertThat(losses).as("round %d", round).hasSize(1);
    assertThat(TOLD).contains(losses.get(0));
    assertThat(ledger.number("select plan_returns from unit_appraisal where id = ?", id))
        .isEqualTo(round);
    assertThat(timers.tasks(id, TaskIds.REVISE_PLAN)).isEqualTo(1);
    assertThat(timers.tasks(id, TaskIds.REVIEW_PLAN)).isZero();
    assertThat(
            ledger.texts(
                "select kind from work_item where subject_type = 'UNIT_APPRAISAL' and subject_id = ?"
                    + " and is_open = true",
                id))
        .containsExactly(TaskIds.REVISE_PLAN);
    assertThat(ledger.auditAfter(audit))
        .extracting(Ledger.AuditLine::outcome)
        .containsExactlyInAnyOrder("ACCEPTED", "REFUSED");
  }

  @Test
  void oneApprovesWhileTheOtherRefuses() {
    for (int round = 1; round <= 3; round++) {
      House house = scene.fresh(Point.TO_APPROVE);
      long id = house.appraisalId();
      ActContext seen = PLAIN.because("不同意").seen(version(house));
      List<String> losses =
          racers.race(
              new Racer(house.leader(), () -> way.decideInside(seen, id, true)),
              new Racer(house.otherLeader(), () -> way.decideInside(seen, id, false)));
      assertThat(losses).hasSize(1);
      assertThat(TOLD).contains(losses.get(0));
      assertThat(timers.tasks(id, TaskIds.SUBMIT_PLAN) + timers.tasks(id, TaskIds.DRAFT_PLAN))
          .isEqualTo(1);
    }
  }

  /**
   * Sending a verification back changes nothing but the process: the engine's rows are the gate.
   */
  @Test
  void twoWindowsSendTheSameVerificationBack() {
    House house = scene.fresh(Point.VERIFYING);
    long id = house.appraisalId();
    city.see(City.OFFICE, () -> verification.byUnit(id).lines())
        .forEach(
            line ->
                city.by(
                    City.OFFICE,
                    () -> verification.verify(PLAIN, id, line.indicatorId(), line.claimedRate())));
    Racer window =
        new Racer(City.OFFICE_SECOND, () -> verification.approve(PLAIN.because("请复核"), id, false));
    for (int round = 1; round <= 4; round++) {
      city.by(City.OFFICE, () -> verification.finish(PLAIN, id));
      List<String> losses =
          round % 2 == 0 ? racers.race(window, window) : racers.overlap(window, window);
      assertThat(losses).as("round %d", round).hasSize(1);
      assertThat(losses).isSubsetOf("DecidedMeanwhile", "VerificationAwaitsApproval");
      assertThat(timers.tasks(id, TaskIds.VERIFY_INDICATORS)).isEqualTo(1);
      assertThat(timers.tasks(id, TaskIds.APPROVE_VERIFICATION)).isZero();
    }
  }

  @Test
  void aDoubleClickSavesOnce() {
    House house = scene.fresh(Point.EMPTY);
    String key = UUID.randomUUID().toString();
    Racer click =
        new Racer(
            house.office(),
            () -> plans.saveDraft(PLAIN.once(key), house.appraisalId(), Passage.content("")));
    List<String> losses = racers.race(click, click);
    assertThat(losses).isSubsetOf("DecidedMeanwhile");
    assertThat(
            ledger.number(
                "select count(*) from plan_revision where appraisal_id = ?", house.appraisalId()))
        .isEqualTo(1);
    assertThat(ledger.number("select count(*) from act_key where idempotency_key = ?", key))
        .isEqualTo(1);
  }

  @Test
  void twoSaveTheSamePlanAtOnce() {
    House house = scene.fresh(Point.DRAFTED);
    long id = house.appraisalId();
    List<String> losses =
        racers.overlap(
            new Racer(house.office(), () -> plans.saveDraft(PLAIN, id, Passage.content("甲"))),
            new Racer(house.both(), () -> plans.saveDraft(PLAIN, id, Passage.content("乙"))));
    assertThat(losses).isSubsetOf("DecidedMeanwhile");
    assertThat(
            ledger.number(
                "select count(*) - max(revision_number) from plan_revision where appraisal_id = ?",
                id))
        .as("revisions are numbered without a gap")
        .isZero();
    assertThat(ledger.number("select count(*) from plan_revision where appraisal_id = ?", id))
        .isEqualTo(3 - losses.size());
  }
}
