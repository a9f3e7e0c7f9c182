package org.kaoping.cycle;

import java.time.Instant;
import java.util.List;

/**
 * What a change of a schedule would do, shown before it is made.
 *
 * @param moves the stages whose dates change
 * @param works open work that moves, by kind and date
 * @param timers limits of processes that move, by kind and date
 * @param units who is affected, by name; a cycle's own work stands under no unit
 * @param becomeLate how many pieces of work would be late that are not now
 * @param noLongerLate how many pieces of work and marks of lateness would no longer be late
 */
public record ScheduleImpact(
    List<StageMove> moves,
    List<Moved> works,
    List<Moved> timers,
    List<UnitImpact> units,
    long becomeLate,
    long noLongerLate) {

  /**
   * Things of one kind that move from one time to another.
   *
   * @param kind kind of work item, or the timer's id in its model
   * @param from the first instant that is too late, so far; for a stage's opening its first instant
   * @param to the same from now on
   * @param count how many
   */
  public record Moved(String kind, Instant from, Instant to, long count) {}

  /**
   * One unit's share.
   *
   * @param items open work items that move
   * @param lateNow how many of them are late now
   * @param lateThen how many of them would be late then
   * @param markLifted whether a mark of lateness goes
   */
  public record UnitImpact(
      long unitId, String unitName, long items, long lateNow, long lateThen, boolean markLifted) {}

  /** How many pieces of work move. */
  public long itemCount() {
    return works.stream().mapToLong(Moved::count).sum();
  }

  /** How many limits of processes move. */
  public long timerCount() {
    return timers.stream().mapToLong(Moved::count).sum();
  }
}
