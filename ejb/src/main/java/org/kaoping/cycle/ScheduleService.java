package org.kaoping.cycle;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.cycle.rules.DueIsNotMovedIntoThePast;
import org.kaoping.cycle.rules.OpeningLiesAhead;
import org.kaoping.cycle.rules.ScheduleIsChanged;
import org.kaoping.cycle.rules.StageIsNotOver;
import org.kaoping.cycle.rules.StageLiesInTheCycle;
import org.kaoping.kernel.Rules;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.ReasonIsGiven;

/**
 * The schedule of a running cycle is changed by a document, with a reason. Who is affected is shown
 * first; work items, timers and marks of lateness move in the same act. All versions stay.
 */
@Stateless
public class ScheduleService {
  @Inject private Cycles cycles;
  @Inject private Appraisals appraisals;
  @Inject private ScheduleVersions versions;
  @Inject private ScheduleMoves everything;
  @Inject private ScheduleNotices notices;
  @Inject private Event<ScheduleChanged> changed;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /** The versions of a cycle's schedule, the first one first; one when it was never changed. */
  @Reads
  public List<ScheduleVersion> versions(long cycleId) {
    AppraisalCycle cycle = cycles.own(cycleId);
    List<ScheduleVersion> kept = versions.of(cycleId);
    return kept.isEmpty() ? List.of(new ScheduleVersion(cycleId, 1, cycle.schedule())) : kept;
  }

  /**
   * What a change would do. Nothing is changed; a change that would be refused is refused here too,
   * but for its reason and document.
   */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public ScheduleImpact preview(long cycleId, Schedule wanted) {
    AppraisalCycle cycle = cycles.own(cycleId);
    return everything.impact(cycleId, checked(cycle, wanted));
  }

  /**
   * Changes the schedule. The context carries reason and document number. Limits of returned
   * documents that run already keep their dates.
   *
   * @param wanted the whole schedule as it shall be
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void change(ActContext context, long cycleId, Schedule wanted) {
    AppraisalCycle cycle = cycles.own(cycleId);
    Rules.check(
        new ReasonIsGiven(context.reason()), new DocumentNumberIsGiven(context.documentNumber()));
    List<StageMove> moves = checked(cycle, wanted);
    List<ScheduleVersion> kept = versions.of(cycleId);
    if (kept.isEmpty()) {
      versions.add(new ScheduleVersion(cycleId, 1, cycle.schedule()));
    }
    ScheduleVersion version =
        new ScheduleVersion(cycleId, Math.max(1, kept.size()) + 1, wanted)
            .changed(context, act.actor(), clock.now(), clock.wallTime());
    versions.add(version);
    cycle.reschedule(wanted);
    Set<Long> units = everything.apply(cycleId, moves);
    changed.fire(new ScheduleChanged(cycleId, moves));
    notices.tell(cycle, version, moves, appraisals.unitsUnderWay(cycleId));
    act.detail(
        "version=%d stages=%s units=%d",
        version.getNumber(), moves.stream().map(StageMove::stage).toList(), units.size());
  }

  private List<StageMove> checked(AppraisalCycle cycle, Schedule wanted) {
    Rules.check(
        ActFitsStage.of(
            cycle.getState(),
            CycleState.PREPARED,
            CycleState.OPEN,
            CycleState.SCORES_DETERMINED,
            CycleState.RELEASED));
    wanted.check();
    Schedule present = cycle.schedule();
    List<StageMove> moves = moves(present, wanted);
    Rules.check(
        new ScheduleIsChanged(
            !moves.isEmpty()
                || !present.planResubmission().equals(wanted.planResubmission())
                || !present.reportResubmission().equals(wanted.reportResubmission())));
    LocalDate today = clock.today();
    for (StageMove move : moves) {
      Rules.check(
          new StageLiesInTheCycle(move.stage(), move.to(), cycle.getYear()),
          OpeningLiesAhead.of(move, today),
          DueIsNotMovedIntoThePast.of(move, today),
          new StageIsNotOver(
              move.stage(), move.from().dueOn(), everything.openOn(cycle.getId(), move), today));
    }
    return moves;
  }

  private static List<StageMove> moves(Schedule from, Schedule to) {
    return from.stages().keySet().stream()
        .map(stage -> new StageMove(stage, from.stages().get(stage), to.stages().get(stage)))
        .filter(move -> move.opensMoves() || move.dueMoves())
        .toList();
  }
}
