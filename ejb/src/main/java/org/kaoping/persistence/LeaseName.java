package org.kaoping.persistence;

/** Recurring pieces of work that one node at a time does; each has its row in table lease. */
public enum LeaseName {
  /** Delivery of notices inside the application. */
  OUTBOX,
  /** Reminders, and what goes out by mail and webhook. */
  REMINDERS,
  /** Sealing of the audit trail. */
  AUDIT_SEAL,
  /** Removal of evidence files that no record points to. */
  EVIDENCE_SWEEP,
  /** Marks of lateness after a changed schedule. */
  LATE_MARKS
}
