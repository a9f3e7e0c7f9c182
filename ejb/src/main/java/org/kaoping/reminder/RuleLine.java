package org.kaoping.reminder;

/**
 * When one kind of work is reminded of.
 *
 * @param workKind kind of work item, or {@link ReminderRule#ANY} for all without a rule of their
 *     own
 * @param step which of the three reminders
 * @param days before the last day, or after it for {@link ReminderStep#OVERDUE}
 * @param enabled whether it is sent at all
 * @param toLeaders whether the unit's leaders are told too
 */
public record RuleLine(
    String workKind, ReminderStep step, int days, boolean enabled, boolean toLeaders) {
  static RuleLine byDefault(ReminderStep step) {
    return new RuleLine(ReminderRule.ANY, step, step.defaultDays(), true, step.defaultToLeaders());
  }

  /** Whether nothing was set: there is nothing to reset. */
  public boolean isDefault() {
    return equals(byDefault(step));
  }

  boolean isForAny() {
    return ReminderRule.ANY.equals(workKind);
  }
}
