package org.kaoping.web.it.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.execution.DutyTaskView;
import org.kaoping.execution.ExecutionService;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.PlanWayService;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.Callers;
import org.kaoping.security.Role;
import org.kaoping.security.WorkArea;
import org.kaoping.substitution.HandoverService;
import org.kaoping.substitution.NewAbsence;
import org.kaoping.substitution.NewHandover;
import org.kaoping.substitution.SubstitutedWork;
import org.kaoping.substitution.SubstitutionService;
import org.kaoping.web.it.acts.Refusals.Attempt;
import org.kaoping.web.it.support.ContainerTest;

/** "B for A": on record, never against separation of duties, not a day longer than given. */
class SubstitutionIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final int DAYS = 7;

  @Inject private Scene scene;
  @Inject private City city;
  @Inject private Ledger ledger;
  @Inject private Passage passage;
  @Inject private Refusals refusals;
  @Inject private BusinessClock clock;
  @Inject private Callers callers;
  @Inject private SubstitutionService substitutions;
  @Inject private HandoverService handovers;
  @Inject private PlanDocumentService plans;
  @Inject private PlanWayService way;
  @Inject private ExecutionService execution;

  private long person(String login) {
    return ledger.number("select id from person where login = ?", login);
  }

  private NewAbsence absence(String substitute, WorkArea area) {
    LocalDate today = clock.today();
    return new NewAbsence(null, today, today.plusDays(DAYS), person(substitute), null, area);
  }

  private long give(String giver, String substitute, WorkArea area) {
    return city.id(giver, () -> substitutions.record(PLAIN, absence(substitute, area)));
  }

  @Test
  void bForAIsOnRecordInTheAuditTrailWithBothNames() {
    House house = scene.fresh(Point.TO_APPROVE);
    give(house.leader(), house.first(), null);
    city.by(house.first(), () -> way.decideInside(PLAIN, house.appraisalId(), true));

    assertThat(
            ledger.texts(
                "select concat(person_name, ' for ', for_person_name, ' as ', post_name)"
                    + " from audit_record where subject_type = 'UNIT_APPRAISAL' and subject_id = ?"
                    + " and act = 'PlanWayService.decideInside' and outcome = 'ACCEPTED'",
                house.appraisalId()))
        .containsExactly(house.first() + " for " + house.leader() + " as 分管副局长");
  }

  @Test
  void whatBSubmittedIsNotDecidedByBForA() {
    House house = scene.fresh(Point.TO_APPROVE);
    give(house.leader(), house.office(), null);
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "B submitted",
                        house.office(),
                        () -> way.decideInside(PLAIN, house.appraisalId(), true),
                        "NotDecidedByItsSubmitter"))))
        .isEmpty();
  }

  @Test
  void whatASubmittedIsNotDecidedByBForA() {
    House house = scene.fresh(Point.EMPTY);
    long id = house.appraisalId();
    city.by(house.both(), () -> plans.saveDraft(PLAIN, id, Passage.content("")));
    city.by(house.both(), () -> way.sendForApproval(PLAIN, id));
    give(house.both(), house.first(), null);
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "A submitted",
                        house.first(),
                        () -> way.decideInside(PLAIN, id, true),
                        "NotDecidedForItsSubmitter"))))
        .isEmpty();
  }

  @Test
  void afterTheLastDayAndOutsideItsAreaNothingIsLeft() {
    House house = scene.fresh(Point.TO_APPROVE);
    give(house.leader(), house.first(), null);
    give(house.otherLeader(), house.second(), WorkArea.RECTIFICATION);
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "after the last day",
                        house.first(),
                        () -> decideAfter(house, DAYS + 1),
                        "ActsOnlyInOwnRole"),
                    new Attempt(
                        "outside the area",
                        house.second(),
                        () -> way.decideInside(PLAIN, house.appraisalId(), true),
                        "SubstitutionCoversTheWork"))))
        .isEmpty();
  }

  private void decideAfter(House house, int days) {
    clock.set(ShanghaiDates.startOf(clock.today().plusDays(days)));
    try {
      way.decideInside(PLAIN, house.appraisalId(), true);
    } finally {
      clock.reset();
    }
  }

  @Test
  void aDivisionsSubstituteWorksOnTheCaseOfTheOtherDivision() {
    House house = scene.fresh(Point.EXECUTING);
    give(house.first(), house.second(), WorkArea.EXECUTION);
    DutyTaskView task = passage.firstTask(house);
    List<SubstitutedWork> work = city.see(house.second(), substitutions::forOthers);
    assertThat(work).hasSize(1);
    assertThat(work.get(0).giverName()).isEqualTo(house.first());
    assertThat(work.get(0).lines()).isNotEmpty();

    city.by(house.second(), () -> execution.reportProgress(PLAIN, task.id(), 20, "已开展"));
    assertThat(
            ledger.text(
                "select for_person_name from audit_record where subject_type = 'DUTY_TASK'"
                    + " and subject_id = ? and act = 'ExecutionService.reportProgress'",
                task.id()))
        .isEqualTo(house.first());
  }

  @Test
  void badAbsencesAreRefused() {
    House house = scene.fresh(Point.EMPTY);
    House other = scene.at(Point.EMPTY);
    give(house.leader(), house.first(), null);
    Actor standIn =
        city.see(
            house.first(),
            () -> callers.assignments().stream().filter(Actor::isSubstitute).findFirst().get());
    ActContext forOther = PLAIN.as(standIn.assignmentId());
    assertThat(
            refusals.problems(
                List.of(
                    attempt(house.second(), PLAIN, house.second(), "SubstituteIsSomebodyElse"),
                    attempt(house.second(), PLAIN, other.first(), "SubstituteBelongsToTheUnit"),
                    attempt(house.first(), forOther, house.second(), "SubstituteDoesNotPassOn"),
                    attempt(house.leader(), PLAIN, house.second(), "SubstitutionDoesNotOverlap"))))
        .isEmpty();
  }

  private Attempt attempt(String giver, ActContext context, String substitute, String rule) {
    return new Attempt(
        giver + " to " + substitute,
        giver,
        () -> substitutions.record(context, absence(substitute, null)),
        rule);
  }

  @Test
  void aHandoverEndsOneAssignmentAndBeginsTheOther() {
    House house = scene.fresh(Point.EXECUTING);
    NewHandover wanted =
        new NewHandover(
            person(house.first()), person(house.second()), clock.today().plusDays(1), List.of());
    long id = city.id(house.office(), () -> handovers.handOver(PLAIN, wanted));

    assertThat(city.see(house.office(), () -> handovers.handover(id)).getItems()).isNotEmpty();
    assertThat(city.see(house.office(), () -> handovers.sheet(id)).content()).isNotEmpty();
    clock.set(ShanghaiDates.startOf(clock.today().plusDays(1)));
    try {
      assertThat(city.see(house.first(), callers::assignments)).isEmpty();
      assertThat(city.see(house.second(), callers::assignments))
          .extracting(Actor::role)
          .containsExactly(Role.DIVISION, Role.DIVISION);
    } finally {
      clock.reset();
    }
  }
}
