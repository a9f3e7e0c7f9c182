package org.kaoping.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.WorkStage;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnit;
import org.kaoping.organization.OrgUnits;
import org.kaoping.plan.PlanDocuments;
import org.kaoping.rectification.rules.DivisionBelongsToTheUnit;
import org.kaoping.rectification.rules.FindingHasOneOpenOrder;
import org.kaoping.rectification.rules.LimitLiesAhead;
import org.kaoping.rectification.rules.ProblemAndRequirementAreStated;
import org.kaoping.security.ActContext;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.KnownAndOwn;

/** What a unit finds in the course of its own appraisal: checked and entered with its order. */
@ApplicationScoped
class InnerFindings {
  @Inject private Findings findings;
  @Inject private RectificationOrders orders;
  @Inject private PlanDocuments plans;
  @Inject private OrgUnits units;
  @Inject private BusinessClock clock;

  /** Enters the finding of an order that may be given. */
  Finding enter(ActContext context, UnitAppraisal appraisal, NewOrder wanted) {
    requireUnderWay(appraisal);
    Rules.check(
        new DocumentNumberIsGiven(context.documentNumber()),
        new ProblemAndRequirementAreStated(wanted.problem(), wanted.requirement()),
        new LimitLiesAhead(wanted.dueOn(), clock.today()),
        new DivisionBelongsToTheUnit(isDivisionOf(appraisal.getUnitId(), wanted.divisionId())),
        new KnownAndOwn(isInPlan(wanted)));
    orders
        .openOn(wanted)
        .ifPresent(open -> Rules.check(new FindingHasOneOpenOrder(true, open.getNumber())));
    return finding(appraisal, wanted);
  }

  private Finding finding(UnitAppraisal appraisal, NewOrder wanted) {
    int before = findings.of(FindingSource.APPRAISAL, appraisal.getId()).size();
    return findings.enter(
        new NewFinding(
            FindingSource.APPRAISAL,
            appraisal.getId(),
            String.valueOf(before + 1),
            appraisal.getCycleId(),
            appraisal.getId(),
            appraisal.getUnitId(),
            wanted.divisionId(),
            wanted.indicatorId(),
            wanted.problem(),
            wanted.requirement(),
            clock.today(),
            null,
            wanted.dueOn()));
  }

  private static void requireUnderWay(UnitAppraisal appraisal) {
    Rules.check(
        ActFitsStage.of(
            appraisal.getWork().getStage(),
            WorkStage.EXECUTING,
            WorkStage.SELF_ASSESSING,
            WorkStage.WRITING_REPORT,
            WorkStage.AT_MEETING,
            WorkStage.REPORT_TO_SUBMIT,
            WorkStage.REPORT_IN_REVIEW,
            WorkStage.REPORT_RETURNED,
            WorkStage.VERIFYING,
            WorkStage.TO_CONFIRM));
  }

  private boolean isDivisionOf(long unitId, long divisionId) {
    return units.divisionsOf(unitId, clock.today()).stream()
        .map(OrgUnit::getId)
        .anyMatch(id -> id == divisionId);
  }

  private boolean isInPlan(NewOrder wanted) {
    return wanted.indicatorId() == null
        || plans.indicators(wanted.appraisalId()).stream()
            .anyMatch(indicator -> indicator.getIndicatorId() == wanted.indicatorId());
  }
}
