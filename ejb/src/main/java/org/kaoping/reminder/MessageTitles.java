package org.kaoping.reminder;

import java.time.LocalDate;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.worklist.WorkItem;

/** What reminders are called, and how people read their limits. */
final class MessageTitles {
  private MessageTitles() {}

  /** The notice for one reminder alone. */
  static String noticeOf(Reminder reminder) {
    if (reminder.getAudience() == Audience.LEADERS) {
      return reminder.getStep() == ReminderStep.OVERDUE
          ? "WorkOverdueForLeaders"
          : "WorkDueSoonForLeaders";
    }
    return reminder.getStep() == ReminderStep.OVERDUE ? "WorkOverdue" : "WorkDueSoon";
  }

  /** The last day of an item's limit. */
  static String lastDay(WorkItem item) {
    LocalDate day = ShanghaiDates.lastDayBefore(item.getDueAt());
    return day.toString();
  }
}
