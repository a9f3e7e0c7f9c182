package org.kaoping.reminder;

import java.time.Duration;
import java.time.Instant;

/**
 * Which limits a reminder looks at: those whose reminder has fallen due and is not of the past.
 *
 * @param from limits after this
 * @param until limits up to this
 * @param ahead how long before its limit the reminder falls due; work opened after that is left
 *     alone
 */
public record DueWindow(Instant from, Instant until, Duration ahead) {
  private static final Duration FRESH = Duration.ofDays(7);
  private static final Duration LAST_DAY = Duration.ofDays(1);

  /**
   * The window of a step at a time. A reminder before the limit gives way once the last day has
   * begun, and that of the last day once it is over: after a standstill nobody gets two at once.
   */
  static DueWindow of(RuleLine rule, Instant now) {
    Duration ahead = rule.step().ahead(rule.days());
    Instant from =
        switch (rule.step()) {
          case BEFORE_DUE -> now.plus(LAST_DAY);
          case AT_DUE -> now;
          case OVERDUE -> now.plus(ahead).minus(FRESH);
        };
    return new DueWindow(from, now.plus(ahead), ahead);
  }
}
