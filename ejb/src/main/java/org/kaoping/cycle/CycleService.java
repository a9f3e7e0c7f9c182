package org.kaoping.cycle;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.rules.CycleHasSeries;
import org.kaoping.cycle.rules.CycleIsUnique;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.organization.OrgUnit;
import org.kaoping.organization.OrgUnits;
import org.kaoping.organization.rules.NameIsGiven;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.workflow.ProcessSteps;

/** The performance office prepares cycles; everybody who takes part reads them. */
@Stateless
public class CycleService {
  @Inject private Cycles cycles;
  @Inject private Appraisals appraisals;
  @Inject private OrgUnits units;
  @Inject private CurrentAct act;
  @Inject private ProcessSteps steps;
  @Inject private BusinessClock clock;

  /**
   * Prepares a cycle with its schedule and series; it opens when its scheme is issued.
   *
   * @param schemeId a draft scheme of the jurisdiction
   * @return the cycle's id
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long prepare(ActContext context, NewCycle wanted, long schemeId) {
    long jurisdiction = act.actor().jurisdictionId();
    Rules.check(
        new NameIsGiven(wanted.name()),
        new NameIsGiven(wanted.principal()),
        new CycleHasSeries(unitsIn(wanted, jurisdiction)),
        new CycleIsUnique(
            cycles.exists(
                jurisdiction, wanted.principal(), CycleKind.UNIT_APPRAISAL, wanted.year()),
            wanted.principal(),
            wanted.year()));
    AppraisalCycle cycle = new AppraisalCycle(jurisdiction, wanted, schemeId);
    cycles.add(cycle);
    act.about(SubjectRef.cycle(cycle.getId()));
    steps.startCycle(cycle.getId());
    return cycle.getId();
  }

  private int unitsIn(NewCycle wanted, long jurisdiction) {
    return wanted.seriesIds().stream()
        .mapToInt(
            series -> {
              Rules.check(
                  new KnownAndOwn(units.series(series).getJurisdictionId() == jurisdiction));
              return units.unitsOf(series, clock.today()).size();
            })
        .sum();
  }

  /** Cycles of the caller's jurisdiction, the latest year first. */
  @Reads
  public List<AppraisalCycle> cycles() {
    return cycles.of(act.actor().jurisdictionId());
  }

  @Reads
  public AppraisalCycle cycle(long id) {
    return cycles.own(id);
  }

  /** A unit appraisal in the caller's scope. */
  @Reads
  public UnitAppraisal appraisal(long id) {
    return appraisals.readable(id);
  }

  /** The unit appraisals of a cycle that the caller may see. */
  @Reads
  public List<UnitAppraisal> appraisals(long cycleId) {
    cycles.own(cycleId);
    return appraisals.ofCycle(cycleId).stream()
        .filter(appraisal -> act.actor().seesUnit(appraisal.getUnitId()))
        .toList();
  }

  /** The appraised unit. */
  @Reads
  public OrgUnit unitOf(long appraisalId) {
    return units.get(appraisals.readable(appraisalId).getUnitId());
  }
}
