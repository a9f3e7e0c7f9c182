package org.kaoping.persistence;

/** Recurring pieces of work that one node at a time does; each has its row in table lease. */
public enum LeaseName {
  /** Reminders and delivery of notices. */
  OUTBOX,
  /** Sealing of the audit trail. */
  AUDIT_SEAL,
  /** Removal of evidence files that no record points to. */
  EVIDENCE_SWEEP,
  /** Marks of lateness after a changed schedule. */
  LATE_MARKS
}
