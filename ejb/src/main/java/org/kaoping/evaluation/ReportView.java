package org.kaoping.evaluation;

import java.time.Instant;

/**
 * A revision of a self-evaluation report as a person reads it.
 *
 * @param id the revision
 * @param appraisalId the unit appraisal
 * @param number 1 for the first revision
 * @param text the report
 * @param savedAt when it was saved
 * @param savedBy the post under which it was written
 */
public record ReportView(
    long id, long appraisalId, int number, String text, Instant savedAt, String savedBy) {
  static ReportView of(SelfEvaluationReport report) {
    return new ReportView(
        report.getId(),
        report.getAppraisalId(),
        report.getNumber(),
        report.getText(),
        report.getSavedAt(),
        report.getPostName());
  }
}
