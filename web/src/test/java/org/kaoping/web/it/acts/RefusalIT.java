package org.kaoping.web.it.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.CycleService;
import org.kaoping.cycle.SignOff;
import org.kaoping.evaluation.EvaluationService;
import org.kaoping.evaluation.Meeting;
import org.kaoping.evaluation.VerificationService;
import org.kaoping.evidence.EvidenceService;
import org.kaoping.execution.ExecutionService;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.PlanWayService;
import org.kaoping.processes.Outcomes.PlanReview;
import org.kaoping.processes.Outcomes.ReportReview;
import org.kaoping.rectification.NewOrder;
import org.kaoping.rectification.RectificationService;
import org.kaoping.scoreboard.ScoreService;
import org.kaoping.security.ActContext;
import org.kaoping.web.it.acts.Refusals.Attempt;
import org.kaoping.web.it.support.ContainerTest;

/**
 * Acts on what is unknown or somebody else's, by the wrong role, in the wrong stage, twice, stale,
 * by the submitter himself: the named rule, nothing changed, the refusal on record.
 */
class RefusalIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final ActContext COMPLETE = PLAIN.because("检验").byDocument("检〔2090〕1号");
  private static final long UNKNOWN = 999_999_999L;

  @Inject private Scene scene;
  @Inject private Passage passage;
  @Inject private City city;
  @Inject private Ledger ledger;
  @Inject private Refusals refusals;
  @Inject private BusinessClock clock;
  @Inject private CycleService cycles;
  @Inject private PlanDocumentService plans;
  @Inject private PlanWayService way;
  @Inject private ExecutionService execution;
  @Inject private EvidenceService evidence;
  @Inject private RectificationService rectifications;
  @Inject private EvaluationService evaluation;
  @Inject private VerificationService verification;
  @Inject private ScoreService scores;

  /** An act or a reading by the id that it is about. */
  private record ById(String what, String login, LongConsumer act) {}

  private List<ById> onAppraisals(House house) {
    String office = house.office();
    LocalDate today = clock.today();
    return List.of(
        new ById("save draft", office, id -> plans.saveDraft(PLAIN, id, Passage.content(""))),
        new ById("import", office, id -> plans.stageImport(PLAIN, id, "表.xlsx", new byte[1])),
        new ById("send for approval", office, id -> way.sendForApproval(PLAIN, id)),
        new ById("decide inside", house.leader(), id -> way.decideInside(PLAIN, id, true)),
        new ById("submit plan", office, id -> way.submitPlan(PLAIN, id)),
        new ById("resubmit plan", office, id -> way.resubmitPlan(PLAIN, id)),
        new ById("final revision", office, id -> way.finishFinalRevision(PLAIN, id)),
        new ById("dispatch", office, id -> way.dispatch(PLAIN, id)),
        new ById("close collection", office, id -> execution.closeCollection(PLAIN, id)),
        new ById("save report", office, id -> evaluation.saveReport(PLAIN, id, "报告")),
        new ById("finish report", office, id -> evaluation.finishReport(PLAIN, id)),
        new ById(
            "meeting",
            house.leader(),
            id -> evaluation.holdMeeting(PLAIN, id, new Meeting(true, today, "1号"))),
        new ById("submit report", office, id -> evaluation.submitReport(PLAIN, id)),
        new ById("resubmit report", office, id -> evaluation.resubmitReport(PLAIN, id)),
        new ById(
            "confirm result", house.leader(), id -> verification.confirmResult(PLAIN, id, true)),
        new ById("read appraisal", office, id -> cycles.appraisal(id)),
        new ById("read plan", office, id -> plans.plan(id)),
        new ById("export plan", house.leader(), id -> plans.export(id)),
        new ById("read tasks", house.first(), id -> execution.tasks(id)),
        new ById("read report", office, id -> evaluation.report(id)),
        new ById("read sheet", house.leader(), id -> verification.byUnit(id)),
        new ById("read scores", house.leader(), id -> scores.of(id)),
        new ById(
            "attach evidence",
            office,
            id ->
                evidence.attach(
                    PLAIN, SubjectRef.appraisal(id), "证明.txt", "text/plain", new byte[] {65})));
  }

  private List<ById> onOwnWork(House house) {
    return List.of(
        new ById(
            "report progress", house.first(), id -> execution.reportProgress(PLAIN, id, 50, "进展")),
        new ById(
            "assess", house.first(), id -> execution.selfAssess(PLAIN, id, BigDecimal.TEN, "说明")),
        new ById(
            "return assessment",
            house.office(),
            id -> execution.returnSelfAssessment(COMPLETE, id)),
        new ById("read task", house.first(), id -> execution.task(id)));
  }

  private List<ById> onOrders(House house) {
    return List.of(
        new ById("answer order", house.first(), id -> rectifications.answer(PLAIN, id, "措施")),
        new ById(
            "decide accountability",
            house.head(),
            id -> rectifications.decideAccountability(COMPLETE, id, true, "决定")),
        new ById("read order", house.leader(), id -> rectifications.order(id)));
  }

  @Test
  void unknownAndForeignIdsAreRefusedInTheSameWords() {
    House own = scene.at(Point.EXECUTING);
    House other = scene.at(Point.SELF_ASSESSED);
    long task = passage.firstTask(other).id();
    long order =
        city.id(
            other.leader(),
            () ->
                rectifications.order(
                    COMPLETE,
                    new NewOrder(
                        other.appraisalId(),
                        null,
                        other.firstDivision(),
                        "问题" + System.nanoTime(),
                        "要求",
                        clock.today().plusDays(9))));
    List<String> problems = new ArrayList<>();
    problems.addAll(differences(onAppraisals(own), other.appraisalId()));
    problems.addAll(differences(onOwnWork(own), task));
    problems.addAll(differences(onOrders(own), order));
    assertThat(problems).isEmpty();
  }

  /** Runs each act on the foreign and on an unknown id and compares the refusals. */
  private List<String> differences(List<ById> acts, long foreign) {
    List<String> problems = new ArrayList<>();
    for (ById each : acts) {
      problems.addAll(
          refusals.problems(
              List.of(
                  attempt(each, foreign, "KnownAndOwn"), attempt(each, UNKNOWN, "KnownAndOwn"))));
      Refused one = refusals.refusal(each.login(), () -> each.act().accept(foreign));
      Refused two = refusals.refusal(each.login(), () -> each.act().accept(UNKNOWN));
      for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
        if (one == null || two == null || !one.message(locale).equals(two.message(locale))) {
          problems.add(each.what() + ": " + one + " but " + two);
        }
      }
    }
    return problems;
  }

  private static Attempt attempt(ById each, long id, String rule) {
    return new Attempt(each.what() + " " + id, each.login(), () -> each.act().accept(id), rule);
  }

  @Test
  void theWrongRoleIsRefused() {
    House house = scene.at(Point.IN_REVIEW);
    long id = house.appraisalId();
    SignOff yes = new SignOff(true, clock.today(), "同意", null);
    String rule = "ActsOnlyInOwnRole";
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "review",
                        house.office(),
                        () -> way.reviewPlan(PLAIN, id, PlanReview.PASSED),
                        rule),
                    new Attempt("submit", City.OFFICE, () -> way.submitPlan(PLAIN, id), rule),
                    new Attempt("file", City.LEADER, () -> way.filePlan(COMPLETE, id), rule),
                    new Attempt("sign off", City.OFFICE, () -> way.signOff(PLAIN, id, yes), rule),
                    new Attempt("sign off", house.head(), () -> way.signOff(PLAIN, id, yes), rule),
                    new Attempt(
                        "approve", house.first(), () -> way.decideInside(PLAIN, id, true), rule),
                    new Attempt("submit", City.ADMIN, () -> way.submitPlan(PLAIN, id), rule),
                    new Attempt("submit", City.AUDITOR, () -> way.submitPlan(PLAIN, id), rule),
                    new Attempt(
                        "verify",
                        house.leader(),
                        () -> verification.verify(PLAIN, id, 1, BigDecimal.ONE),
                        rule),
                    new Attempt(
                        "determine",
                        City.LEADER,
                        () -> scores.determine(PLAIN, house.cycleId()),
                        rule),
                    new Attempt(
                        "release",
                        City.OFFICE,
                        () -> scores.release(COMPLETE, house.cycleId(), true),
                        rule))))
        .isEmpty();
  }

  @Test
  void theWrongStageIsRefused() {
    House house = scene.at(Point.DRAFTED);
    long id = house.appraisalId();
    List<Attempt> attempts = new ArrayList<>();
    for (ById each : onAppraisals(house).subList(3, 15)) {
      attempts.add(attempt(each, id, "ActFitsStage"));
    }
    attempts.addAll(officesTooEarly(house));
    assertThat(refusals.problems(attempts)).isEmpty();
  }

  private List<Attempt> officesTooEarly(House house) {
    long id = house.appraisalId();
    SignOff yes = new SignOff(true, clock.today(), "同意", null);
    String rule = "ActFitsStage";
    return List.of(
        new Attempt(
            "review", City.OFFICE, () -> way.reviewPlan(PLAIN, id, PlanReview.PASSED), rule),
        new Attempt(
            "paper", City.OFFICE, () -> way.recordPaperSubmission(PLAIN, id, clock.today()), rule),
        new Attempt("sign off", City.LEADER, () -> way.signOff(PLAIN, id, yes), rule),
        new Attempt(
            "record sign-off",
            City.OFFICE,
            () -> way.recordSignOff(COMPLETE.forLeader("市政府分管领导"), id, yes),
            rule),
        new Attempt("file", City.OFFICE, () -> way.filePlan(COMPLETE, id), rule),
        new Attempt("dispatch early", City.OFFICE, () -> way.allowEarlyDispatch(PLAIN, id), rule),
        new Attempt(
            "review report",
            City.OFFICE,
            () -> evaluation.reviewReport(PLAIN, id, ReportReview.ACCEPTED),
            rule),
        new Attempt("finish", City.OFFICE, () -> verification.finish(PLAIN, id), rule),
        new Attempt("approve", City.OFFICE, () -> verification.approve(PLAIN, id, true), rule),
        new Attempt(
            "order",
            house.leader(),
            () ->
                rectifications.order(
                    COMPLETE,
                    new NewOrder(
                        id, null, house.firstDivision(), "问题", "要求", clock.today().plusDays(9))),
            rule),
        new Attempt(
            "release", City.LEADER, () -> scores.release(COMPLETE, house.cycleId(), true), rule),
        new Attempt(
            "determine",
            City.OFFICE,
            () -> scores.determine(PLAIN, house.cycleId()),
            "EveryUnitHasConfirmed"));
  }

  @Test
  void whatIsDoneIsNotDoneTwice() {
    House drafted = scene.fresh(Point.TO_APPROVE);
    House submitted = scene.at(Point.IN_REVIEW);
    House dispatched = scene.at(Point.EXECUTING);
    String rule = "ActFitsStage";
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "send for approval",
                        drafted.office(),
                        () -> way.sendForApproval(PLAIN, drafted.appraisalId()),
                        rule),
                    new Attempt(
                        "save while others decide",
                        drafted.office(),
                        () -> plans.saveDraft(PLAIN, drafted.appraisalId(), Passage.content("")),
                        rule),
                    new Attempt(
                        "submit",
                        submitted.office(),
                        () -> way.submitPlan(PLAIN, submitted.appraisalId()),
                        rule),
                    new Attempt(
                        "dispatch",
                        dispatched.office(),
                        () -> way.dispatch(PLAIN, dispatched.appraisalId()),
                        rule),
                    new Attempt(
                        "file",
                        City.OFFICE,
                        () -> way.filePlan(COMPLETE, dispatched.appraisalId()),
                        rule))))
        .isEmpty();
  }

  @Test
  void aStaleVersionIsRefused() {
    House house = scene.at(Point.DRAFTED);
    long id = house.appraisalId();
    long version = ledger.number("select version from unit_appraisal where id = ?", id);
    ActContext stale = PLAIN.seen(version - 1);
    long task = passage.firstTask(scene.at(Point.EXECUTING)).id();
    String rule = "SeenVersionIsCurrent";
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt("send", house.office(), () -> way.sendForApproval(stale, id), rule),
                    new Attempt(
                        "save",
                        house.office(),
                        () -> plans.saveDraft(PLAIN.seen(version + 1), id, Passage.content("")),
                        rule),
                    new Attempt(
                        "progress",
                        scene.at(Point.EXECUTING).first(),
                        () -> execution.reportProgress(PLAIN.seen(77L), task, 10, "进展"),
                        rule),
                    new Attempt(
                        "determine",
                        City.OFFICE,
                        () -> scores.determine(PLAIN.seen(77L), house.cycleId()),
                        rule))))
        .isEmpty();
  }

  @Test
  void theSubmitterDoesNotDecide() {
    House house = scene.fresh(Point.EMPTY);
    long id = house.appraisalId();
    city.by(house.both(), () -> plans.saveDraft(PLAIN, id, Passage.content("")));
    city.by(house.office(), () -> way.sendForApproval(PLAIN, id));
    House writing = scene.fresh(Point.WRITING);
    city.by(writing.both(), () -> evaluation.saveReport(PLAIN, writing.appraisalId(), "报告"));
    city.by(writing.office(), () -> evaluation.finishReport(PLAIN, writing.appraisalId()));
    Meeting meeting = new Meeting(true, clock.today(), "纪要〔2090〕2号");
    long leading =
        ledger.number(
            "select a.id from assignment a join post p on p.id = a.post_id join person h on h.id ="
                + " a.person_id where h.login = ? and p.role = 'LEADING_GROUP'",
            writing.both());
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "approve own draft",
                        house.both(),
                        () -> way.decideInside(PLAIN, id, true),
                        "NotDecidedByItsSubmitter"),
                    new Attempt(
                        "hold meeting on own report",
                        writing.both(),
                        () ->
                            evaluation.holdMeeting(
                                PLAIN.as(leading), writing.appraisalId(), meeting),
                        "NotDecidedByItsSubmitter"),
                    new Attempt(
                        "record a meeting without naming it",
                        writing.office(),
                        () -> evaluation.holdMeeting(PLAIN, writing.appraisalId(), meeting),
                        "DecidingBodyIsNamed"))))
        .isEmpty();
  }

  @Test
  void theVerifierDoesNotApprove() {
    House house = scene.fresh(Point.VERIFYING);
    long id = house.appraisalId();
    var lines = city.see(City.OFFICE, () -> verification.byUnit(id).lines());
    lines.forEach(
        line ->
            city.by(
                City.OFFICE,
                () -> verification.verify(PLAIN, id, line.indicatorId(), line.claimedRate())));
    city.by(City.OFFICE, () -> verification.finish(PLAIN, id));
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "approve",
                        City.OFFICE,
                        () -> verification.approve(PLAIN, id, true),
                        "NotDecidedByItsSubmitter"),
                    new Attempt(
                        "verify after handing on",
                        City.OFFICE,
                        () ->
                            verification.verify(
                                COMPLETE, id, lines.get(0).indicatorId(), BigDecimal.ONE),
                        "VerificationIsOpen"),
                    new Attempt(
                        "send back without a reason",
                        City.OFFICE_SECOND,
                        () -> verification.approve(PLAIN, id, false),
                        "ReasonIsGiven"))))
        .isEmpty();
    city.by(City.OFFICE_SECOND, () -> verification.approve(PLAIN, id, true));
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "object without a reason",
                        house.leader(),
                        () -> verification.confirmResult(PLAIN, id, false),
                        "ReasonIsGiven"))))
        .isEmpty();
  }
}
