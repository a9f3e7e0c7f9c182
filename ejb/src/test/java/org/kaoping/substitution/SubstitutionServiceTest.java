package org.kaoping.substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kaoping.support.TestBureau.APPRAISAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.kaoping.audit.AuditRecord;
import org.kaoping.audit.AuditTrail;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.SeparationOfDuties;
import org.kaoping.security.WorkArea;
import org.kaoping.worklist.NewWorkItem;
import org.kaoping.worklist.WorkItems;
import org.kaoping.worklist.WorkKinds;

class SubstitutionServiceTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final LocalDate TODAY = LocalDate.of(2019, 6, 3);
  private static final LocalDate LAST = LocalDate.of(2019, 6, 10);
  private static final SubjectRef CASE = SubjectRef.appraisal(APPRAISAL);
  private static final Set<String> SUBMITTING = Set.of("PlanWayService.submitPlan");

  private final Offices offices = new Offices();
  private final SubstitutionService service = offices.bureau.server.get(SubstitutionService.class);

  private static NewAbsence absence(Long substitute) {
    return new NewAbsence(null, TODAY, LAST, substitute, null, null);
  }

  private long record(Actor by, ActContext context, NewAbsence wanted) {
    return offices.bureau.server.act(
        by, "SubstitutionService.record", context, () -> service.record(context, wanted));
  }

  private static String refusal(ThrowingCallable act) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    return refused == null ? "accepted" : refused.code();
  }

  private String refused(String login, NewAbsence wanted) {
    return refusal(() -> record(offices.actor(login), PLAIN, wanted));
  }

  @Test
  void from_its_first_day_to_its_last_b_stands_in_for_a() {
    record(offices.actor("disease"), PLAIN, absence(Offices.COLLEAGUE));

    Actor standIn = offices.standsInAs("primary").get(0);
    assertThat(standIn.personName()).isEqualTo("基卫股负责人（代疾控股负责人）");
    assertThat(standIn.postName()).isEqualTo("疾控股负责人");
    assertThat(standIn.personId()).isEqualTo(Offices.COLLEAGUE);
    offices.bureau.server.clock().set(Instant.parse("2019-06-10T15:59:59Z"));
    assertThat(offices.standsInAs("primary")).hasSize(1);
    offices.bureau.server.clock().set(Instant.parse("2019-06-10T16:00:00Z"));
    assertThat(offices.standsInAs("primary")).isEmpty();
  }

  @Test
  void it_ends_when_it_is_revoked_or_when_the_giver_leaves() {
    long id = record(offices.actor("disease"), PLAIN, absence(Offices.COLLEAGUE));
    offices.bureau.sql("update assignment set valid_to = DATE '2019-06-02' where id = 12");
    assertThat(offices.standsInAs("primary")).isEmpty();
    offices.bureau.sql("update assignment set valid_to = null where id = 12");
    assertThat(offices.standsInAs("primary")).hasSize(1);

    Actor giver = offices.actor("disease");
    revoke(giver, id);
    assertThat(offices.standsInAs("primary")).isEmpty();
    assertThat(refusal(() -> revoke(giver, id))).isEqualTo("SubstitutionStillRuns");
  }

  private void revoke(Actor by, long id) {
    offices.bureau.server.act(
        by, "SubstitutionService.revoke", PLAIN, () -> service.revoke(PLAIN, id));
  }

  @Test
  void who_is_no_party_to_it_cannot_revoke_it() {
    long id = record(offices.actor("disease"), PLAIN, absence(Offices.COLLEAGUE));
    assertThat(refusal(() -> revoke(offices.actor("leader"), id)))
        .isEqualTo("ArrangedByGiverOrOffice");
    revoke(offices.actor("clerk"), id);
  }

  @Test
  void bad_input_is_refused_by_name() {
    assertThat(refused("disease", absence(Offices.HEAD_OF_DIVISION)))
        .isEqualTo("SubstituteIsSomebodyElse");
    assertThat(refused("disease", absence(Offices.STRANGER)))
        .isEqualTo("SubstituteBelongsToTheUnit");
    assertThat(refused("disease", absence(Offices.AUDITOR)))
        .isEqualTo("SubstituteBelongsToTheUnit");
    assertThat(refused("auditor", absence(Offices.CLERK)))
        .isEqualTo("SubstitutionIsForAppraisalWork");
    NewAbsence yesterday =
        new NewAbsence(null, TODAY.minusDays(1), LAST, Offices.COLLEAGUE, null, null);
    assertThat(refused("disease", yesterday)).isEqualTo("AbsenceBeginsTodayOrLater");
    NewAbsence backwards = new NewAbsence(null, LAST, TODAY, Offices.COLLEAGUE, null, null);
    assertThat(refused("disease", backwards)).isEqualTo("PeriodEndsAfterItBegins");
    NewAbsence endless = new NewAbsence(null, TODAY, null, Offices.COLLEAGUE, null, null);
    assertThat(refused("disease", endless)).isEqualTo("AbsenceHasALastDay");
    NewAbsence foreign = new NewAbsence(null, TODAY, LAST, Offices.COLLEAGUE, Offices.LEADER, null);
    assertThat(refused("disease", foreign)).isEqualTo("KnownAndOwn");
  }

  @Test
  void the_office_arranges_for_others_with_a_reason_but_not_to_itself() {
    NewAbsence leaders = new NewAbsence(Offices.LEADER, TODAY, LAST, Offices.COLLEAGUE, null, null);
    assertThat(refused("disease", leaders)).isEqualTo("ArrangedByGiverOrOffice");
    assertThat(refused("clerk", leaders)).isEqualTo("ReasonIsGiven");
    NewAbsence toItself = new NewAbsence(Offices.LEADER, TODAY, LAST, Offices.CLERK, null, null);
    ActContext reason = PLAIN.because("外出学习");
    assertThat(refusal(() -> record(offices.actor("clerk"), reason, toItself)))
        .isEqualTo("NobodyAppointsHimself");
    assertThat(refusal(() -> record(offices.actor("stranger"), reason, leaders)))
        .isEqualTo("ArrangedByGiverOrOffice");
    assertThat(record(offices.actor("clerk"), reason, leaders)).isPositive();
  }

  @Test
  void there_are_no_chains() {
    record(offices.actor("disease"), PLAIN, absence(Offices.COLLEAGUE));
    Actor standIn = offices.standsInAs("primary").get(0);

    assertThat(refusal(() -> record(standIn, PLAIN, absence(Offices.CLERK))))
        .isEqualTo("SubstituteDoesNotPassOn");
    record(offices.actor("primary"), PLAIN, absence(Offices.CLERK));
    assertThat(offices.standsInAs("clerk")).extracting(Actor::postName).containsExactly("基卫股负责人");
  }

  @Test
  void the_same_work_goes_to_one_substitute_at_a_time() {
    NewAbsence plans = new NewAbsence(null, TODAY, LAST, Offices.COLLEAGUE, null, WorkArea.PLAN);
    NewAbsence tasks = new NewAbsence(null, LAST, LAST, Offices.CLERK, null, WorkArea.EXECUTION);
    record(offices.actor("disease"), PLAIN, plans);
    record(offices.actor("disease"), PLAIN, tasks);

    assertThat(refused("disease", absence(Offices.CLERK))).isEqualTo("SubstitutionDoesNotOverlap");
    NewAbsence later =
        new NewAbsence(null, LAST.plusDays(1), LAST.plusDays(2), Offices.CLERK, null, null);
    assertThat(record(offices.actor("disease"), PLAIN, later)).isPositive();
  }

  private void open(String kind, Instant dueAt) {
    offices.bureau.server.inTransaction(
        () ->
            offices
                .bureau
                .server
                .get(WorkItems.class)
                .open(
                    new NewWorkItem(
                        kind,
                        SubjectRef.dutyTask(dueAt.getEpochSecond()),
                        1,
                        2019,
                        2L,
                        org.kaoping.security.Role.DIVISION,
                        4,
                        null,
                        dueAt)));
  }

  @Test
  void the_giver_is_warned_of_what_falls_due_meanwhile() {
    open(WorkKinds.CARRY_OUT, Instant.parse("2019-06-02T16:00:00Z")); // due on 2 June
    open(WorkKinds.CARRY_OUT, Instant.parse("2019-06-03T16:00:00Z")); // due on 3 June
    open(WorkKinds.SELF_ASSESS, Instant.parse("2019-06-10T16:00:00Z")); // due on 10 June
    open(WorkKinds.CARRY_OUT, Instant.parse("2019-06-11T16:00:00Z")); // due on 11 June

    assertThat(
            offices.bureau.server.read(
                offices.actor("disease"), () -> service.dueDuring(null, TODAY, LAST)))
        .extracting(line -> line.kind())
        .containsExactly(WorkKinds.CARRY_OUT, WorkKinds.SELF_ASSESS);
  }

  @Test
  void the_substitutes_list_shows_the_work_of_his_area() {
    open(WorkKinds.CARRY_OUT, Instant.parse("2019-06-03T16:00:00Z"));
    NewAbsence plans = new NewAbsence(null, TODAY, LAST, Offices.COLLEAGUE, null, WorkArea.PLAN);
    record(offices.actor("disease"), PLAIN, plans);
    NewAbsence tasks = new NewAbsence(null, TODAY, LAST, Offices.CLERK, null, WorkArea.EXECUTION);
    record(offices.actor("disease"), PLAIN, tasks);

    assertThat(forOthers("primary").get(0).lines()).isEmpty();
    assertThat(forOthers("clerk").get(0).lines()).hasSize(1);
    assertThat(forOthers("clerk").get(0).giverName()).isEqualTo("疾控股负责人");
  }

  private List<SubstitutedWork> forOthers(String login) {
    Actor standIn = offices.standsInAs(login).get(0);
    return offices.bureau.server.read(standIn, service::forOthers);
  }

  private void submit(Actor by) {
    offices.bureau.server.act(
        by,
        "PlanWayService.submitPlan",
        PLAIN,
        () -> offices.bureau.server.get(CurrentAct.class).about(CASE));
  }

  private String deciding(Actor by) {
    SeparationOfDuties separation = offices.bureau.server.get(SeparationOfDuties.class);
    return refusal(
        () ->
            offices.bureau.server.act(
                by,
                "PlanWayService.decideInside",
                PLAIN,
                () -> separation.requireNotDoneBySelf(CASE, SUBMITTING)));
  }

  @Test
  void neither_what_b_nor_what_a_submitted_is_decided_by_b_for_a() {
    record(offices.actor("disease"), PLAIN, absence(Offices.COLLEAGUE));
    Actor standIn = offices.standsInAs("primary").get(0);
    assertThat(deciding(standIn)).isEqualTo("accepted");

    submit(offices.actor("disease"));
    assertThat(deciding(standIn)).isEqualTo("NotDecidedForItsSubmitter");
    assertThat(deciding(offices.actor("primary"))).isEqualTo("accepted");

    submit(offices.actor("primary"));
    assertThat(deciding(standIn)).isEqualTo("NotDecidedByItsSubmitter");
  }

  @Test
  void what_b_submitted_for_a_is_decided_by_neither() {
    record(offices.actor("disease"), PLAIN, absence(Offices.COLLEAGUE));
    submit(offices.standsInAs("primary").get(0));

    assertThat(deciding(offices.actor("primary"))).isEqualTo("NotDecidedByItsSubmitter");
    assertThat(deciding(offices.actor("disease"))).isEqualTo("NotDecidedByItsSubmitter");
    assertThat(deciding(offices.actor("leader"))).isEqualTo("accepted");
  }

  @Test
  void the_audit_trail_names_both() {
    record(offices.actor("disease"), PLAIN, absence(Offices.COLLEAGUE));
    submit(offices.standsInAs("primary").get(0));

    AuditRecord last =
        offices.bureau.server.inTransaction(
            () -> offices.bureau.server.get(AuditTrail.class).historyOf(CASE).get(0));
    assertThat(last.getPersonName()).isEqualTo("基卫股负责人");
    assertThat(last.getForPersonName()).isEqualTo("疾控股负责人");
    assertThat(last.getPostName()).isEqualTo("疾控股负责人");
  }
}
