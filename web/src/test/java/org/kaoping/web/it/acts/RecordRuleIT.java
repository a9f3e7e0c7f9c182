package org.kaoping.web.it.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.SignOff;
import org.kaoping.evaluation.EvaluationService;
import org.kaoping.evaluation.Meeting;
import org.kaoping.execution.ExecutionService;
import org.kaoping.organization.OrganizationService;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.PlanWayService;
import org.kaoping.processes.Outcomes.PlanReview;
import org.kaoping.processes.Outcomes.ReportReview;
import org.kaoping.security.ActContext;
import org.kaoping.web.it.acts.Refusals.Attempt;
import org.kaoping.web.it.support.ContainerTest;

/** Reasons, document numbers, dates and texts that an act must come with. */
class RecordRuleIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final String NO_REASON = "ReasonIsGiven";
  private static final String NO_NUMBER = "DocumentNumberIsGiven";
  private static final String FUTURE = "DateIsNotInTheFuture";

  @Inject private Scene scene;
  @Inject private Passage passage;
  @Inject private Ledger ledger;
  @Inject private Refusals refusals;
  @Inject private BusinessClock clock;
  @Inject private PlanDocumentService plans;
  @Inject private PlanWayService way;
  @Inject private ExecutionService execution;
  @Inject private EvaluationService evaluation;
  @Inject private OrganizationService organization;

  private SignOff signOff(boolean yes, int daysAhead, String words) {
    return new SignOff(yes, clock.today().plusDays(daysAhead), words, null);
  }

  @Test
  void aReturnSaysWhy() {
    House inside = scene.at(Point.TO_APPROVE);
    House review = scene.at(Point.IN_REVIEW);
    House leader = scene.at(Point.AT_SIGN_OFF);
    House assessed = scene.at(Point.SELF_ASSESSED);
    House report = scene.at(Point.REPORT_IN_REVIEW);
    long task = passage.firstTask(assessed).id();
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "not approved",
                        inside.leader(),
                        () -> way.decideInside(PLAIN, inside.appraisalId(), false),
                        NO_REASON),
                    new Attempt(
                        "blank reason",
                        inside.leader(),
                        () -> way.decideInside(PLAIN.because(" "), inside.appraisalId(), false),
                        NO_REASON),
                    new Attempt(
                        "returned",
                        City.OFFICE,
                        () -> way.reviewPlan(PLAIN, review.appraisalId(), PlanReview.RETURNED),
                        NO_REASON),
                    new Attempt(
                        "not signed off",
                        City.LEADER,
                        () -> way.signOff(PLAIN, leader.appraisalId(), signOff(false, 0, "")),
                        NO_REASON),
                    new Attempt(
                        "assessment returned",
                        assessed.office(),
                        () -> execution.returnSelfAssessment(PLAIN, task),
                        NO_REASON),
                    new Attempt(
                        "report returned",
                        City.OFFICE,
                        () ->
                            evaluation.reviewReport(
                                PLAIN, report.appraisalId(), ReportReview.RETURNED),
                        NO_REASON))))
        .isEmpty();
  }

  @Test
  void whatIsRecordedForALeaderNamesHimAndItsDocument() {
    House house = scene.at(Point.AT_SIGN_OFF);
    House toFile = scene.at(Point.TO_FILE);
    SignOff yes = signOff(true, 0, "同意");
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "no document",
                        City.OFFICE,
                        () ->
                            way.recordSignOff(PLAIN.forLeader("市政府分管领导"), house.appraisalId(), yes),
                        NO_NUMBER),
                    new Attempt(
                        "no leader",
                        City.OFFICE,
                        () ->
                            way.recordSignOff(
                                PLAIN.byDocument("检〔2090〕3号"), house.appraisalId(), yes),
                        "LeaderIsNamed"),
                    new Attempt(
                        "filed without a number",
                        City.OFFICE,
                        () -> way.filePlan(PLAIN, toFile.appraisalId()),
                        NO_NUMBER),
                    new Attempt(
                        "filed under blanks",
                        City.OFFICE,
                        () -> way.filePlan(PLAIN.byDocument("  "), toFile.appraisalId()),
                        NO_NUMBER))))
        .isEmpty();
  }

  @Test
  void whatIsPutOnRecordHasHappened() {
    House paper = scene.at(Point.TO_SUBMIT);
    House leader = scene.at(Point.AT_SIGN_OFF);
    House meeting = scene.at(Point.AT_MEETING);
    LocalDate tomorrow = clock.today().plusDays(1);
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "received tomorrow",
                        City.OFFICE,
                        () -> way.recordPaperSubmission(PLAIN, paper.appraisalId(), tomorrow),
                        FUTURE),
                    new Attempt(
                        "received on no day",
                        City.OFFICE,
                        () -> way.recordPaperSubmission(PLAIN, paper.appraisalId(), null),
                        FUTURE),
                    new Attempt(
                        "signed off tomorrow",
                        City.LEADER,
                        () -> way.signOff(PLAIN, leader.appraisalId(), signOff(true, 1, "同意")),
                        FUTURE),
                    new Attempt(
                        "met tomorrow",
                        meeting.leader(),
                        () ->
                            evaluation.holdMeeting(
                                PLAIN,
                                meeting.appraisalId(),
                                new Meeting(true, tomorrow, "纪要〔2090〕3号")),
                        FUTURE),
                    new Attempt(
                        "met without minutes",
                        meeting.leader(),
                        () ->
                            evaluation.holdMeeting(
                                PLAIN,
                                meeting.appraisalId(),
                                new Meeting(true, clock.today(), " ")),
                        "MinutesNumberIsGiven"))))
        .isEmpty();
  }

  @Test
  void progressAndAssessmentAreDescribed() {
    House executing = scene.at(Point.EXECUTING);
    House assessing = scene.at(Point.SELF_ASSESSING);
    long running = passage.firstTask(executing).id();
    long due = passage.firstTask(assessing).id();
    BigDecimal rate = new BigDecimal("90");
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "no words",
                        executing.first(),
                        () -> execution.reportProgress(PLAIN, running, 10, " "),
                        "ProgressIsDescribed"),
                    new Attempt(
                        "101 %",
                        executing.first(),
                        () -> execution.reportProgress(PLAIN, running, 101, "进展"),
                        "ProgressIsAPercentage"),
                    new Attempt(
                        "less than nothing",
                        executing.first(),
                        () -> execution.reportProgress(PLAIN.because("x"), running, -1, "进展"),
                        "ProgressIsAPercentage"),
                    new Attempt(
                        "assessed too early",
                        executing.first(),
                        () -> execution.selfAssess(PLAIN, running, rate, "说明"),
                        "ActFitsStage"),
                    new Attempt(
                        "no statement",
                        assessing.first(),
                        () -> execution.selfAssess(PLAIN, due, rate, ""),
                        "StatementIsGiven"),
                    new Attempt(
                        "the lead without a rate",
                        assessing.first(),
                        () -> execution.selfAssess(PLAIN, due, null, "说明"),
                        "CompletionRateIsEnteredByTheLead"),
                    new Attempt(
                        "1000 %",
                        assessing.first(),
                        () -> execution.selfAssess(PLAIN, due, new BigDecimal("1000"), "说明"),
                        "CompletionRateIsInRange"),
                    new Attempt(
                        "collected too early",
                        assessing.office(),
                        () -> execution.closeCollection(PLAIN, assessing.appraisalId()),
                        "LeadsHaveAssessedThemselves"))))
        .isEmpty();
  }

  @Test
  void accountsAndPeriodsAreSound() {
    House house = scene.at(Point.EMPTY);
    long assignment =
        ledger.number(
            "select min(a.id) from assignment a join person p on p.id = a.person_id"
                + " where p.login = ?",
            house.first());
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "taken login",
                        City.ADMIN,
                        () ->
                            organization.addPerson(
                                PLAIN, house.first(), "又一人", "secret".toCharArray()),
                        "LoginIsFree"),
                    new Attempt(
                        "nameless person",
                        City.ADMIN,
                        () -> organization.addPerson(PLAIN, "nobody", "", "x".toCharArray()),
                        "NameIsGiven"),
                    new Attempt(
                        "ends before it begins",
                        City.ADMIN,
                        () ->
                            organization.endAssignment(
                                PLAIN, assignment, LocalDate.of(2017, 12, 31)),
                        "PeriodEndsAfterItBegins"))))
        .isEmpty();
  }

  @Test
  void anEmptyPlanIsNotLaidBeforeAnybody() {
    House house = scene.at(Point.EMPTY);
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "send nothing",
                        house.office(),
                        () -> way.sendForApproval(PLAIN, house.appraisalId()),
                        "ChaptersAreFilled"),
                    new Attempt(
                        "upload under a broken name",
                        house.office(),
                        () ->
                            plans.stageImport(
                                PLAIN, house.appraisalId(), "换\n行.xlsx", new byte[] {1}),
                        "FileNameFits"))))
        .isEmpty();
  }
}
