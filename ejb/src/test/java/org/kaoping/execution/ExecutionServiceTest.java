package org.kaoping.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaoping.support.TestBureau.APPRAISAL;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.WorkStage;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.plan.OwnerDuty;
import org.kaoping.processes.TaskIds;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;
import org.kaoping.support.TestBureau;
import org.kaoping.worklist.NewWorkItem;
import org.kaoping.worklist.WorkItems;
import org.kaoping.worklist.WorkKinds;

class ExecutionServiceTest {
  private static final ActContext PLAIN = ActContext.plain();

  private final TestBureau bureau = new TestBureau();
  private final ExecutionService service = bureau.server.get(ExecutionService.class);
  private final DutyOpening opening = bureau.server.get(DutyOpening.class);

  @BeforeEach
  void dispatch() {
    bureau.server.inTransaction(() -> opening.open(APPRAISAL));
  }

  private List<DutyTaskView> tasks(Actor reader) {
    return bureau.server.read(reader, () -> service.tasks(APPRAISAL));
  }

  private DutyTaskView task(Actor division, OwnerDuty duty) {
    return tasks(division).stream().filter(t -> t.duty() == duty).findFirst().orElseThrow();
  }

  private boolean has(DutyTaskView task, String workKind) {
    return bureau.server.inTransaction(
        () -> bureau.server.get(WorkItems.class).openOn(task.ref(), workKind).isPresent());
  }

  private void openSelfAssessment() {
    bureau.server.clock().set(Instant.parse("2020-02-29T16:00:00Z"));
    bureau.server.inTransaction(() -> opening.openSelfAssessment(APPRAISAL));
  }

  private void report(Actor actor, ActContext context, long id, int percent) {
    bureau.server.act(
        actor,
        "ExecutionService.reportProgress",
        context,
        () -> service.reportProgress(context, id, percent, "已接种三轮"));
  }

  private void assess(Actor actor, ActContext context, long id, String rate) {
    bureau.server.act(
        actor,
        "ExecutionService.selfAssess",
        context,
        () -> service.selfAssess(context, id, rate == null ? null : new BigDecimal(rate), "全部完成"));
  }

  private void giveBack(ActContext context, long id) {
    bureau.server.act(
        bureau.office(),
        "ExecutionService.returnSelfAssessment",
        context,
        () -> service.returnSelfAssessment(context, id));
  }

  private void collect(ActContext context) {
    bureau.server.act(
        bureau.office(),
        "ExecutionService.closeCollection",
        context,
        () -> service.closeCollection(context, APPRAISAL));
  }

  private static void assertRefused(String rule, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(rule));
  }

  @Test
  void dispatchOpensOneTaskPerDivisionAndIndicatorOnItsWorkList() {
    assertThat(tasks(bureau.office()))
        .extracting(DutyTaskView::level2, DutyTaskView::divisionName, DutyTaskView::duty)
        .containsExactly(
            tuple("免疫规划疫苗接种率达 95%", "疾控股", OwnerDuty.LEAD),
            tuple("免疫规划疫苗接种率达 95%", "基卫股", OwnerDuty.ASSIST),
            tuple("家庭医生签约服务", "基卫股", OwnerDuty.LEAD));
    assertThat(tasks(bureau.office())).allMatch(task -> has(task, WorkKinds.CARRY_OUT));
  }

  @Test
  void dispatchThatRunsTwiceOpensNothingTwice() {
    bureau.server.inTransaction(() -> opening.open(APPRAISAL));
    assertThat(tasks(bureau.office())).hasSize(3);
  }

  @Test
  void divisionsSeeTheirOwnTasksOnly() {
    assertThat(tasks(bureau.diseaseControl())).hasSize(1);
    assertThat(tasks(bureau.primaryCare())).hasSize(2);
    assertThat(bureau.server.read(bureau.primaryCare(), () -> service.mine(2019))).hasSize(2);
    assertThat(bureau.server.read(bureau.primaryCare(), () -> service.mine(2018))).isEmpty();
    assertRefused("KnownAndOwn", () -> tasks(bureau.otherUnit()));
  }

  @Test
  void progressIsReportedByTheOwnDivision() {
    long id = task(bureau.diseaseControl(), OwnerDuty.LEAD).id();
    report(bureau.diseaseControl(), PLAIN, id, 40);
    DutyTaskView after = bureau.server.read(bureau.office(), () -> service.task(id));
    assertThat(after.progressPercent()).isEqualTo(40);
    assertThat(after.progress()).extracting(ProgressLine::text).containsExactly("已接种三轮");
    assertRefused("KnownAndOwn", () -> report(bureau.primaryCare(), PLAIN, id, 50));
    assertRefused("KnownAndOwn", () -> report(bureau.primaryCare(), PLAIN, 999, 50));
    assertRefused(
        "SeenVersionIsCurrent", () -> report(bureau.diseaseControl(), PLAIN.seen(0L), id, 50));
  }

  @Test
  void workIsDoneAtAHundredPercentAndTakenUpAgainWhenLessIsReported() {
    DutyTaskView task = task(bureau.diseaseControl(), OwnerDuty.LEAD);
    report(bureau.diseaseControl(), PLAIN, task.id(), 100);
    assertThat(has(task, WorkKinds.CARRY_OUT)).isFalse();
    assertRefused(
        "ProgressFallsOnlyWithAReason",
        () -> report(bureau.diseaseControl(), PLAIN, task.id(), 90));
    report(bureau.diseaseControl(), PLAIN.because("数据核减"), task.id(), 90);
    assertThat(has(task, WorkKinds.CARRY_OUT)).isTrue();
  }

  @Test
  void selfAssessmentBeforeItsStageIsRefused() {
    long id = task(bureau.diseaseControl(), OwnerDuty.LEAD).id();
    assertRefused("ActFitsStage", () -> assess(bureau.diseaseControl(), PLAIN, id, "95"));
  }

  @Test
  void leadsEnterTheCompletionRateAndAssistsDoNot() {
    openSelfAssessment();
    long lead = task(bureau.primaryCare(), OwnerDuty.LEAD).id();
    long assist = task(bureau.primaryCare(), OwnerDuty.ASSIST).id();
    Actor division = bureau.primaryCare();
    assertRefused("CompletionRateIsEnteredByTheLead", () -> assess(division, PLAIN, lead, null));
    assertRefused("CompletionRateIsEnteredByTheLead", () -> assess(division, PLAIN, assist, "90"));
    assertRefused("CompletionRateIsInRange", () -> assess(division, PLAIN, lead, "1000"));
    assertRefused("CompletionRateIsInRange", () -> assess(division, PLAIN, lead, "90.123"));
    assess(division, PLAIN, lead, "102.50");
    assess(division, PLAIN, assist, null);
    assertThat(
            bureau.server.inTransaction(
                () -> bureau.server.get(DutyTasks.class).claimedRates(APPRAISAL)))
        .containsOnlyKeys(2L)
        .containsValue(new BigDecimal("102.50"));
  }

  @Test
  void aReturnedSelfAssessmentStaysInTimeAndALateOneIsLate() {
    openSelfAssessment();
    DutyTaskView timely = task(bureau.diseaseControl(), OwnerDuty.LEAD);
    assess(bureau.diseaseControl(), PLAIN, timely.id(), "95");
    assertThat(has(timely, WorkKinds.SELF_ASSESS)).isFalse();
    assertRefused("ReasonIsGiven", () -> giveBack(PLAIN, timely.id()));
    giveBack(PLAIN.because("佐证不足"), timely.id());
    assertThat(has(timely, WorkKinds.SELF_ASSESS)).isTrue();
    bureau.server.clock().set(Instant.parse("2020-03-31T16:00:00Z"));
    assess(bureau.diseaseControl(), PLAIN, timely.id(), "93");
    assertThat(task(bureau.diseaseControl(), OwnerDuty.LEAD).late()).isFalse();
    long late = task(bureau.primaryCare(), OwnerDuty.LEAD).id();
    assertThat(task(bureau.primaryCare(), OwnerDuty.LEAD).late()).isTrue();
    assess(bureau.primaryCare(), PLAIN, late, "80");
    assertThat(task(bureau.primaryCare(), OwnerDuty.LEAD).late()).isTrue();
  }

  @Test
  void theCollectionClosesWhenLeadsAreInAndMissingAssistsAreExplained() {
    openSelfAssessment();
    bureau.server.inTransaction(
        () ->
            bureau
                .server
                .get(WorkItems.class)
                .open(
                    new NewWorkItem(
                        TaskIds.COLLECT_SELF_ASSESSMENTS,
                        SubjectRef.appraisal(APPRAISAL),
                        1,
                        2019,
                        TestBureau.BUREAU,
                        Role.UNIT_OFFICE,
                        TestBureau.BUREAU,
                        "t1",
                        null)));
    assess(
        bureau.diseaseControl(), PLAIN, task(bureau.diseaseControl(), OwnerDuty.LEAD).id(), "95");
    assertRefused("LeadsHaveAssessedThemselves", () -> collect(PLAIN));
    assess(bureau.primaryCare(), PLAIN, task(bureau.primaryCare(), OwnerDuty.LEAD).id(), "88");
    assertRefused("MissingAssistsAreExplained", () -> collect(PLAIN));
    collect(PLAIN.because("配合股室人员借调"));
    assertThat(bureau.steps.completed).containsKey(TaskIds.COLLECT_SELF_ASSESSMENTS);
    assertThat(tasks(bureau.office())).allMatch(t -> t.state() == DutyTaskState.CLOSED);
    assertThat(tasks(bureau.office())).noneMatch(t -> has(t, WorkKinds.SELF_ASSESS));
    WorkStage stage =
        bureau.server.inTransaction(
            () -> bureau.server.get(Appraisals.class).get(APPRAISAL).getWork().getStage());
    assertThat(stage).isEqualTo(WorkStage.WRITING_REPORT);
    long id = task(bureau.primaryCare(), OwnerDuty.LEAD).id();
    assertRefused("ActFitsStage", () -> assess(bureau.primaryCare(), PLAIN, id, "99"));
  }

  @Test
  void tasksFollowAPlanThatWasRevisedAfterAnEarlyDispatch() {
    bureau.revision(2, 2);
    bureau.indicator(3, 1, 2, "免疫规划疫苗接种率达 96%");
    bureau.owner(3, 1, TestBureau.DISEASE_CONTROL, "LEAD", "疾控股");
    bureau.owner(3, 2, TestBureau.OFFICE, "ASSIST", "综合股");
    openSelfAssessment();
    assertThat(tasks(bureau.office()))
        .extracting(DutyTaskView::divisionName, DutyTaskView::state)
        .containsExactlyInAnyOrder(
            tuple("疾控股", DutyTaskState.SELF_ASSESSMENT_DUE),
            tuple("综合股", DutyTaskState.SELF_ASSESSMENT_DUE),
            tuple("基卫股", DutyTaskState.CLOSED),
            tuple("基卫股", DutyTaskState.CLOSED));
    assertThat(task(bureau.diseaseControl(), OwnerDuty.LEAD).level2()).contains("96%");
  }
}
