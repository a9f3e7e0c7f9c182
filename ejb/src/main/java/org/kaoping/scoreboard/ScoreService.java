package org.kaoping.scoreboard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.ScoreFreezes;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.WorkStage;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.organization.OrgUnits;
import org.kaoping.plan.rules.LeaderIsNamed;
import org.kaoping.processes.TaskIds;
import org.kaoping.processes.Variables;
import org.kaoping.scoreboard.rules.CycleHasUnits;
import org.kaoping.scoreboard.rules.EveryUnitHasConfirmed;
import org.kaoping.scoreboard.rules.ResultsAreReleased;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.SeparationOfDuties;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;
import org.kaoping.workflow.ProcessSteps;

/**
 * Scores of a cycle: the performance office determines them, a city leader releases them; until
 * then they are under embargo.
 */
@Stateless
public class ScoreService {
  private static final Set<String> DETERMINING =
      Set.of("ScoreService.determine", "ReadingService.settle");

  @Inject private Cycles cycles;
  @Inject private Appraisals appraisals;
  @Inject private OrgUnits units;
  @Inject private ScoreSheets sheets;
  @Inject private ScoreRuns runs;
  @Inject private ScoreBoards boards;
  @Inject private Determinations determinations;
  @Inject private ReviewedScores reviewed;
  @Inject private ScoreFreezes freezes;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;
  @Inject private ProcessSteps steps;
  @Inject private SeparationOfDuties separation;

  /**
   * Scores and places: all units for the performance office and the city leaders, at any time; the
   * caller's own unit for everybody else, once results are released.
   */
  @Reads
  public ScoreBoard board(long cycleId) {
    AppraisalCycle cycle = cycles.own(cycleId);
    requireOpenTo(cycle);
    return boards.board(cycle, sheets.current(cycle), this::isVisible);
  }

  /** Scores as today's facts give them, beside those already determined. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER})
  public ScoreBoard provisional(long cycleId) {
    AppraisalCycle cycle = cycles.own(cycleId);
    requireOpenTo(cycle);
    return boards.board(cycle, sheets.computed(cycle), this::isVisible);
  }

  /** Scores of one unit, under the same embargo. */
  @Reads
  public UnitScores of(long appraisalId) {
    UnitAppraisal appraisal = appraisals.readable(appraisalId);
    AppraisalCycle cycle = cycles.get(appraisal.getCycleId());
    requireOpenTo(cycle);
    ScoreSheet sheet = sheets.current(cycle);
    ScoredUnit unit = sheet.unit(appraisalId).orElse(null);
    Rules.check(new KnownAndOwn(unit != null));
    return boards.unit(sheet, unit);
  }

  /** Determinations of a cycle, the latest first. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER})
  public List<ScoreRun> runs(long cycleId) {
    return runs.ofCycle(cycles.own(cycleId).getId());
  }

  private void requireOpenTo(AppraisalCycle cycle) {
    Rules.check(new ResultsAreReleased(cycle.isReleased(), act.actor().role()));
  }

  private boolean isVisible(ScoredUnit unit) {
    Actor actor = act.actor();
    return ResultsAreReleased.seesThroughEmbargo(actor.role()) || actor.seesUnit(unit.getUnitId());
  }

  /** Determines the scores of all units, each of which has confirmed its result. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void determine(ActContext context, long cycleId) {
    AppraisalCycle cycle = cycles.own(cycleId);
    freezes.require(cycleId);
    Rules.check(ActFitsStage.of(cycle.getState(), CycleState.OPEN));
    Rules.check(new EveryUnitHasConfirmed(unconfirmed(cycleId)));
    ScoreSheet sheet = sheets.computed(cycle);
    Rules.check(new CycleHasUnits(sheet.units().size()));
    ScoreRun run = determinations.keep(cycle, sheet);
    act.detail(
        "run %d: units=%d, provisional=%s, sha-256 %s",
        run.getNumber(), sheet.units().size(), run.isProvisional(), run.getFingerprint());
    cycle.scoresDetermined();
    steps.complete(SubjectRef.cycle(cycleId), TaskIds.DETERMINE_SCORES);
  }

  /** Units that have not confirmed their results, for which the determination waits. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public List<String> waitingFor(long cycleId) {
    return unconfirmed(cycles.own(cycleId).getId());
  }

  private List<String> unconfirmed(long cycleId) {
    return appraisals.ofCycle(cycleId).stream()
        .filter(appraisal -> appraisal.getWork().getStage() != WorkStage.CONFIRMED)
        .map(appraisal -> units.get(appraisal.getUnitId()).getName())
        .toList();
  }

  /**
   * A city leader releases the results, frozen, under a document number; or wants them determined
   * anew, with a reason.
   */
  @Act(by = Role.CITY_LEADER)
  public void release(ActContext context, long cycleId, boolean released) {
    decideRelease(context, cycleId, released);
  }

  /** The performance office records a city leader's decision on paper. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void recordRelease(ActContext context, long cycleId, boolean released) {
    Rules.check(
        new LeaderIsNamed(context.onBehalfOf()),
        new DocumentNumberIsGiven(context.documentNumber()));
    decideRelease(context, cycleId, released);
  }

  private void decideRelease(ActContext context, long cycleId, boolean released) {
    AppraisalCycle cycle = cycles.own(cycleId);
    freezes.require(cycleId);
    Rules.check(ActFitsStage.of(cycle.getState(), CycleState.SCORES_DETERMINED));
    separation.requireNotDoneBySelf(SubjectRef.cycle(cycleId), DETERMINING);
    if (released) {
      Rules.check(new DocumentNumberIsGiven(context.documentNumber()));
      reviewed.releasable(cycle);
      cycle.release(clock.today(), context.documentNumber());
    } else {
      Rules.check(new ReasonIsGiven(context.reason()));
      cycle.scoresReturned();
    }
    act.detail("released=%s", released);
    steps.complete(
        SubjectRef.cycle(cycleId),
        TaskIds.RELEASE_RESULTS,
        Map.of(Variables.RESULTS_RELEASED, released));
  }
}
