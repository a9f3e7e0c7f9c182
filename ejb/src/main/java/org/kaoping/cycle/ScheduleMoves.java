package org.kaoping.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.ScheduleImpact.Moved;
import org.kaoping.cycle.ScheduleImpact.UnitImpact;
import org.kaoping.organization.OrgUnits;
import org.kaoping.workflow.StageTimers;
import org.kaoping.worklist.DueGroup;
import org.kaoping.worklist.DueMove;
import org.kaoping.worklist.WorkItems;

/** Finds, and moves, everything that hangs on the dates of stages. */
@ApplicationScoped
public class ScheduleMoves {
  @Inject private WorkItems items;
  @Inject private StageTimers timers;
  @Inject private LateMarks marks;
  @Inject private OrgUnits units;
  @Inject private BusinessClock clock;

  /** Counts while the impact is gathered. */
  private static final class Share {
    private long items;
    private long lateNow;
    private long lateThen;
    private boolean markLifted;
  }

  /** How many pieces of work and limits of processes hang on a stage's last day. */
  long openOn(long cycleId, StageMove move) {
    DueMove due = StageWork.ofDue(move);
    return items.touchedBy(cycleId, due).stream().mapToLong(DueGroup::count).sum()
        + timers.onDue(cycleId, move).size();
  }

  /** What the moves of some stages would touch. */
  ScheduleImpact impact(long cycleId, List<StageMove> moves) {
    Instant now = clock.now();
    List<Moved> works = new ArrayList<>();
    Map<Long, Share> shares = new HashMap<>();
    long becomeLate = 0;
    long noLongerLate = 0;
    for (DueMove due : moves.stream().flatMap(ScheduleMoves::dueMoves).toList()) {
      for (DueGroup group : items.touchedBy(cycleId, due)) {
        boolean lateNow = !now.isBefore(group.dueAt());
        boolean lateThen = !now.isBefore(due.to());
        becomeLate += !lateNow && lateThen ? group.count() : 0;
        noLongerLate += lateNow && !lateThen ? group.count() : 0;
        count(shares, group, lateNow, lateThen);
        works.add(new Moved(group.kind(), group.dueAt(), due.to(), group.count()));
      }
    }
    for (StageMove move : moves) {
      for (long unit : marks.unitsFreedBy(cycleId, move)) {
        shares.computeIfAbsent(unit, id -> new Share()).markLifted = true;
        noLongerLate++;
      }
    }
    return new ScheduleImpact(
        moves,
        summed(works.stream()),
        summed(moves.stream().flatMap(move -> moved(cycleId, move))),
        lines(shares),
        becomeLate,
        noLongerLate);
  }

  private static void count(
      Map<Long, Share> shares, DueGroup group, boolean lateNow, boolean lateThen) {
    if (group.unitId() != null) {
      Share share = shares.computeIfAbsent(group.unitId(), id -> new Share());
      share.items += group.count();
      share.lateNow += lateNow ? group.count() : 0;
      share.lateThen += lateThen ? group.count() : 0;
    }
  }

  private static Stream<DueMove> dueMoves(StageMove move) {
    return Stream.concat(
        move.dueMoves() ? Stream.of(StageWork.ofDue(move)) : Stream.empty(),
        move.opensMoves() ? StageWork.ofOpening(move).stream() : Stream.empty());
  }

  private Stream<Moved> moved(long cycleId, StageMove move) {
    return timers.touchedBy(cycleId, move).stream()
        .map(timer -> new Moved(timer.activityId(), timer.dueAt(), timer.movesTo(), 1));
  }

  private static List<Moved> summed(Stream<Moved> moves) {
    Map<String, Moved> sums = new TreeMap<>();
    moves.forEach(
        each ->
            sums.merge(
                each.kind() + each.from() + each.to(),
                each,
                (one, other) ->
                    new Moved(one.kind(), one.from(), one.to(), one.count() + other.count())));
    return List.copyOf(sums.values());
  }

  private List<UnitImpact> lines(Map<Long, Share> shares) {
    return shares.entrySet().stream()
        .map(
            e ->
                new UnitImpact(
                    e.getKey(),
                    units.get(e.getKey()).getName(),
                    e.getValue().items,
                    e.getValue().lateNow,
                    e.getValue().lateThen,
                    e.getValue().markLifted))
        .sorted(java.util.Comparator.comparing(UnitImpact::unitName))
        .toList();
  }

  /**
   * Moves work items, timers and marks; a handful of statements however many units there are.
   *
   * @return units that are affected
   */
  Set<Long> apply(long cycleId, List<StageMove> moves) {
    Set<Long> affected = new HashSet<>();
    for (StageMove move : moves) {
      affected.addAll(marks.unitsFreedBy(cycleId, move));
      marks.lift(cycleId, move);
      timers.move(cycleId, move);
      for (DueMove due : dueMoves(move).toList()) {
        items.touchedBy(cycleId, due).stream()
            .filter(group -> group.unitId() != null)
            .forEach(group -> affected.add(group.unitId()));
        items.moveDue(cycleId, due);
      }
    }
    return affected;
  }
}
