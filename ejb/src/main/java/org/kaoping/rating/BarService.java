package org.kaoping.rating;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.cycle.rules.DateIsNotInTheFuture;
import org.kaoping.kernel.Rules;
import org.kaoping.rating.rules.BarIsOfTheScheme;
import org.kaoping.rating.rules.EventIsDescribed;
import org.kaoping.scheme.Schemes;
import org.kaoping.scoring.GradeBar;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;

/**
 * 一票否决、一票否优: events recorded against units. The score stays, the grade is capped as the scheme
 * says.
 */
@Stateless
public class BarService {
  @Inject private UnitBars bars;
  @Inject private Cycles cycles;
  @Inject private Appraisals appraisals;
  @Inject private Schemes schemes;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Records an event against a unit under the document that says so.
   *
   * @return the record's id
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long record(ActContext context, long cycleId, long appraisalId, NewBar wanted) {
    AppraisalCycle cycle = running(cycleId);
    UnitAppraisal appraisal = appraisals.readable(appraisalId);
    Rules.check(
        new KnownAndOwn(appraisal.getCycleId() == cycleId),
        new BarIsOfTheScheme(wanted.code(), ofScheme(cycle).stream().map(GradeBar::code).toList()),
        new EventIsDescribed(wanted.text()),
        new DateIsNotInTheFuture(wanted.happenedOn(), clock.today()),
        new DocumentNumberIsGiven(context.documentNumber()));
    long id =
        bars.add(
            new UnitBar(cycleId, appraisalId, wanted, context.documentNumber())
                .recordedBy(act.actor().postName(), clock.now()));
    act.detail("appraisal %d under bar %s", appraisalId, wanted.code());
    return id;
  }

  /** Withdraws an event that turned out to be wrong. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void withdraw(ActContext context, long barId) {
    UnitBar bar = bars.find(barId).orElse(null);
    Rules.check(new KnownAndOwn(bar != null));
    running(bar.getCycleId());
    Rules.check(new ReasonIsGiven(context.reason()));
    bar.withdraw(context.reason(), clock.now());
    act.detail("bar %s of appraisal %d withdrawn", bar.getCode(), bar.getAppraisalId());
  }

  private AppraisalCycle running(long cycleId) {
    AppraisalCycle cycle = cycles.own(cycleId);
    Rules.check(ActFitsStage.of(cycle.getState(), CycleState.OPEN));
    return cycle;
  }

  /** The bars of the cycle's scheme. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER})
  public List<GradeBar> barsOf(long cycleId) {
    return ofScheme(cycles.own(cycleId));
  }

  private List<GradeBar> ofScheme(AppraisalCycle cycle) {
    return schemes.readable(cycle.getSchemeId()).asPrinted().gradeRules().bars();
  }

  /** Everything recorded in the cycle, withdrawn ones too. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER})
  public List<UnitBar> recorded(long cycleId) {
    return bars.ofCycle(cycles.own(cycleId).getId());
  }
}
