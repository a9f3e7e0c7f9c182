package org.kaoping.audit;

import org.kaoping.kernel.SubjectRef;

/**
 * Which audit records to show; null means all.
 *
 * @param subject the case
 * @param act name of the act, such as {@code PlanWayService.submitPlan}
 * @param outcome accepted or refused
 */
public record AuditFilter(SubjectRef subject, String act, AuditRecord.Outcome outcome) {
  /** Everything. */
  public static final AuditFilter ALL = new AuditFilter(null, null, null);
}
