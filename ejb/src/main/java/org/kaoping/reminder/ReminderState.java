package org.kaoping.reminder;

/** Where a reminder stands. */
public enum ReminderState {
  /** Fell due; goes out with the next digest. */
  DUE,
  /** Went out with a digest. */
  SENT,
  /** Done or lawfully extended before it went out: nobody was told. */
  SILENT
}
