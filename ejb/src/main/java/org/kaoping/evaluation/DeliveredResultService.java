package org.kaoping.evaluation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.PlanStage;
import org.kaoping.cycle.ScoreFreezes;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.WorkStage;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.cycle.rules.DateIsNotInTheFuture;
import org.kaoping.evaluation.rules.DeliveredIndicatorIsMandatory;
import org.kaoping.evaluation.rules.DelivererIsNamed;
import org.kaoping.evaluation.rules.DepartmentCanDeliver;
import org.kaoping.evaluation.rules.ResultIsExpectedOnce;
import org.kaoping.evaluation.rules.ResultsAreNotReleased;
import org.kaoping.evaluation.rules.VerificationIsOpen;
import org.kaoping.extension.LateActs;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnit;
import org.kaoping.organization.OrgUnits;
import org.kaoping.plan.IndicatorRevision;
import org.kaoping.processes.Messages;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;
import org.kaoping.workflow.ProcessSteps;
import org.kaoping.worklist.NewWorkItem;
import org.kaoping.worklist.WorkItems;
import org.kaoping.worklist.WorkKinds;

/**
 * Results of mandatory indicators that departments in charge deliver: the performance office says
 * whom it expects them from, the departments deliver them under a document number.
 */
@Stateless
public class DeliveredResultService {
  private static final WorkStage[] STAGES_BEFORE_DETERMINATION = {
    WorkStage.DISPATCH_ALLOWED,
    WorkStage.EXECUTING,
    WorkStage.SELF_ASSESSING,
    WorkStage.WRITING_REPORT,
    WorkStage.AT_MEETING,
    WorkStage.REPORT_TO_SUBMIT,
    WorkStage.REPORT_IN_REVIEW,
    WorkStage.REPORT_RETURNED,
    WorkStage.VERIFYING
  };

  @Inject private Appraisals appraisals;
  @Inject private Cycles cycles;
  @Inject private ScoreFreezes freezes;
  @Inject private LateActs late;
  @Inject private OrgUnits units;
  @Inject private PlanIndicators indicators;
  @Inject private DeliveredResults results;
  @Inject private DeliveredViews views;
  @Inject private Verifications verifications;
  @Inject private VerificationSheets sheets;
  @Inject private WorkItems items;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;
  @Inject private ProcessSteps steps;

  /**
   * The office expects the result of a mandatory indicator from a department; the department gets a
   * work item, due by the cycle's schedule.
   *
   * @param departmentUnitId a unit of the jurisdiction with a post that delivers results
   * @return the id of the expected result
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long expect(
      ActContext context, long appraisalId, long indicatorId, long departmentUnitId) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    requireStillVerifiable(appraisal);
    IndicatorRevision indicator = indicators.get(appraisalId, indicatorId);
    OrgUnit department = departmentOf(departmentUnitId);
    Rules.check(
        new DeliveredIndicatorIsMandatory(indicator.getSeq(), indicator.getCategory()),
        new ResultIsExpectedOnce(
            indicator.getSeq(), results.of(appraisalId).containsKey(indicatorId)),
        new DepartmentCanDeliver(
            department.getName(),
            hasDeliveringPost(departmentUnitId),
            departmentUnitId == appraisal.getUnitId()));
    verifications.claim(appraisal);
    AppraisalCycle cycle = cycles.get(appraisal.getCycleId());
    DeliveredResult result =
        new DeliveredResult(
            appraisalId,
            indicatorId,
            departmentUnitId,
            cycle.stage(StageCode.DELIVERED_RESULTS).dueOn());
    results.add(result);
    items.open(workOn(result, appraisal, cycle));
    act.detail("indicator %d from %s", indicator.getSeq(), department.getName());
    return result.getId();
  }

  /** The plan is fixed, and nothing has been handed on that does not know of this result. */
  private void requireStillVerifiable(UnitAppraisal appraisal) {
    WorkStage stage = appraisal.getWork().getStage();
    Rules.check(
        ActFitsStage.of(appraisal.getPlan().getStage(), PlanStage.FILED),
        new ActFitsStage(stage, List.of(STAGES_BEFORE_DETERMINATION)),
        new VerificationIsOpen(stage != WorkStage.VERIFYING || sheets.isOpen(appraisal)));
  }

  private OrgUnit departmentOf(long unitId) {
    OrgUnit department = units.get(unitId);
    Rules.check(new KnownAndOwn(department.getRootId() == act.actor().jurisdictionId()));
    return department;
  }

  private boolean hasDeliveringPost(long unitId) {
    return departments(act.actor().jurisdictionId()).stream()
        .anyMatch(department -> department.getId() == unitId);
  }

  private List<OrgUnit> departments(long jurisdictionId) {
    return units.postsWithRole(jurisdictionId, Role.SUPERVISING_DEPARTMENT, clock.today()).stream()
        .map(post -> units.unitOf(units.get(post.getOrgUnitId())))
        .distinct()
        .sorted(Comparator.comparing(OrgUnit::getSortKey).thenComparing(OrgUnit::getId))
        .toList();
  }

  private static NewWorkItem workOn(
      DeliveredResult result, UnitAppraisal appraisal, AppraisalCycle cycle) {
    return new NewWorkItem(
        WorkKinds.DELIVER_RESULT,
        result.ref(),
        cycle.getId(),
        cycle.getYear(),
        appraisal.getUnitId(),
        Role.SUPERVISING_DEPARTMENT,
        result.getDepartmentUnitId(),
        null,
        ShanghaiDates.endOf(result.getDueOn()));
  }

  /**
   * The office takes back an expectation, with a reason, and verifies the indicator itself. It can
   * do so while the verification has not been handed on.
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void withdraw(ActContext context, long resultId) {
    DeliveredResult result = ofJurisdiction(resultId);
    UnitAppraisal appraisal = appraisals.get(result.getAppraisalId());
    requireStillVerifiable(appraisal);
    Rules.check(
        ActFitsStage.of(result.getState(), DeliveredState.EXPECTED),
        new ReasonIsGiven(context.reason()));
    verifications.claim(appraisal);
    items.close(result.ref(), WorkKinds.DELIVER_RESULT);
    results.remove(result);
    act.detail("appraisal %d indicator id %d", appraisal.getId(), result.getIndicatorId());
  }

  /**
   * The department delivers its score, under the document number in the context; until results are
   * released it may correct it with a reason. The last one missing lets the verification go on.
   *
   * @param score in points, from 0 to the indicator's full marks
   */
  @Act(by = Role.SUPERVISING_DEPARTMENT)
  public void deliver(ActContext context, long resultId, BigDecimal score) {
    take(results.own(resultId), score, clock.today());
  }

  /**
   * The performance office records a result that came on paper: from whom, when, under which
   * document number.
   *
   * @param score in points, from 0 to the indicator's full marks
   * @param receivedOn the day of receipt, which decides whether it is in time; not in the future
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void recordDelivery(
      ActContext context, long resultId, BigDecimal score, LocalDate receivedOn) {
    DeliveredResult result = ofJurisdiction(resultId);
    Rules.check(
        new DelivererIsNamed(context.onBehalfOf()),
        new DateIsNotInTheFuture(receivedOn, clock.today()));
    take(result, score, receivedOn);
  }

  private void take(DeliveredResult result, BigDecimal score, LocalDate on) {
    UnitAppraisal appraisal = appraisals.get(result.getAppraisalId());
    Rules.check(new ResultsAreNotReleased(cycles.get(appraisal.getCycleId()).getReleasedOn()));
    freezes.require(appraisal.getCycleId());
    verifications.claim(appraisal);
    IndicatorRevision indicator = indicators.get(appraisal.getId(), result.getIndicatorId());
    ActContext context = act.context();
    if (!result.isDelivered()) {
      late.require(
          appraisal.getCycleId(),
          StageCode.DELIVERED_RESULTS,
          result.getDepartmentUnitId(),
          on,
          result.getDueOn());
    }
    result.deliver(
        new DeliveredResult.Delivery(score, context.documentNumber(), context.reason(), on),
        indicator.getFullPoints());
    items.close(result.ref(), WorkKinds.DELIVER_RESULT);
    act.detail(
        "appraisal %d indicator %d: %s points, late=%s",
        appraisal.getId(), indicator.getSeq(), score.toPlainString(), result.isLate());
    if (!results.isAnyMissing(appraisal.getId())
        && steps.awaits(appraisal.getId(), Messages.RESULTS_DELIVERED)) {
      steps.tell(appraisal.getId(), Messages.RESULTS_DELIVERED);
    }
  }

  private DeliveredResult ofJurisdiction(long resultId) {
    Optional<DeliveredResult> found =
        results.find(resultId).filter(result -> isInJurisdiction(result.getAppraisalId()));
    Rules.check(new KnownAndOwn(found.isPresent()));
    return results.seen(found.orElseThrow());
  }

  private boolean isInJurisdiction(long appraisalId) {
    return cycles.get(appraisals.get(appraisalId).getCycleId()).getJurisdictionId()
        == act.actor().jurisdictionId();
  }

  /** What the caller's department has to deliver or has delivered, the latest cycle first. */
  @Reads(by = Role.SUPERVISING_DEPARTMENT)
  public List<DeliveredView> mine() {
    return results.ofDepartment(act.actor().unitId()).stream().map(views::of).toList();
  }

  /** One result of the caller's department. */
  @Reads(by = Role.SUPERVISING_DEPARTMENT)
  public DeliveredView result(long resultId) {
    return views.of(results.own(resultId));
  }

  /** Every expected and delivered result of a cycle. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER})
  public List<DeliveredView> ofCycle(long cycleId) {
    cycles.own(cycleId);
    return results.ofCycle(cycleId).stream().map(views::of).toList();
  }

  /** Departments that results can be expected from today. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public List<OrgUnit> departments() {
    return departments(act.actor().jurisdictionId());
  }
}
