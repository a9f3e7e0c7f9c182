package org.kaoping.scoreboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnits;
import org.kaoping.scoreboard.rules.NoResultIsOutstanding;
import org.kaoping.scoreboard.rules.ScoresAreUpToDate;
import org.kaoping.security.ActContext;

/**
 * What a review of determined scores needs of them: the lists of kept runs, what a decision would
 * move, and the new run that it gives. Earlier runs stay.
 */
@ApplicationScoped
public class ReviewedScores {
  @Inject private ScoreRuns runs;
  @Inject private ScoreSheets sheets;
  @Inject private ScoreBoards boards;
  @Inject private ScoreChanges changes;
  @Inject private ScoreChanging changing;
  @Inject private Determinations determinations;
  @Inject private OrgUnits units;

  /**
   * The run that counts, fit to be shown and released.
   *
   * @throws org.kaoping.kernel.Refused {@code NoResultIsOutstanding}, {@code ScoresAreUpToDate}
   */
  public ScoreRun releasable(AppraisalCycle cycle) {
    ScoreRun run = runs.latest(cycle.getId()).orElseThrow();
    Rules.check(new NoResultIsOutstanding(outstanding(runs.sheet(run))));
    requireUpToDate(cycle, run);
    return run;
  }

  private void requireUpToDate(AppraisalCycle cycle, ScoreRun run) {
    Rules.check(new ScoresAreUpToDate(run.getFingerprint(), sheets.computed(cycle).fingerprint()));
  }

  private List<String> outstanding(ScoreSheet sheet) {
    return sheet.pending().stream()
        .map(
            row ->
                units.get(sheet.unit(row.getAppraisalId()).orElseThrow().getUnitId()).getName()
                    + " "
                    + row.getSeq()
                    + " "
                    + row.getName())
        .toList();
  }

  /** The number of a run in its cycle, from 1. */
  public int numberOf(long runId) {
    return runs.get(runId).getNumber();
  }

  /** The list of a run with all its units, by series and place. */
  public ScoreBoard board(AppraisalCycle cycle, long runId) {
    return boards.board(cycle, runs.sheet(runs.get(runId)), unit -> true);
  }

  /** Scores of one unit in a run; empty when it has none there. */
  public Optional<UnitScores> unit(long runId, long appraisalId) {
    ScoreSheet sheet = runs.sheet(runs.get(runId));
    return sheet.unit(appraisalId).map(unit -> boards.unit(sheet, unit));
  }

  /** Which scores and places a decision would move; nothing is stored. */
  public ReadingImpact impact(AppraisalCycle cycle, NewChange wanted) {
    return changing.impact(cycle, wanted);
  }

  /** Refuses points that the indicator cannot have. */
  public void requireFitting(AppraisalCycle cycle, NewChange wanted) {
    changing.requireFitting(cycle, wanted);
  }

  /**
   * Changes a score by a decision on an objection or appeal, and determines the scores anew.
   *
   * @param context brings reason and document
   * @return id of the new run
   */
  public long change(ActContext context, AppraisalCycle cycle, NewChange wanted) {
    requireUpToDate(cycle, runs.latest(cycle.getId()).orElseThrow());
    changing.record(context, cycle, wanted);
    return determinations.keep(cycle, sheets.computed(cycle)).getId();
  }

  /** Whether a score set by people counts for an indicator. */
  public boolean isSetByPeople(long cycleId, long indicatorId) {
    return changes.inForce(cycleId).containsKey(indicatorId);
  }
}
