package org.kaoping.consistency;

import java.time.Instant;

/**
 * A consistency report in a list.
 *
 * @param id its id
 * @param unit the unit that the documents are about, as the claims name it
 * @param year the year that they are about; may be empty
 * @param document the main document; may be empty
 * @param fileName the file that was handed in
 * @param figures how many figures and scores were checked
 * @param contradictions how many findings are contradictions
 * @param remarks how many findings are remarks
 * @param checkedAt business time
 * @param checkedBy the post
 */
public record ReportLine(
    long id,
    String unit,
    String year,
    String document,
    String fileName,
    int figures,
    int contradictions,
    int remarks,
    Instant checkedAt,
    String checkedBy) {
  static ReportLine of(ConsistencyReport report) {
    return new ReportLine(
        report.getId(),
        report.getSubjectUnit(),
        report.getSubjectYear(),
        report.getSubjectDocument(),
        report.getFileName(),
        report.getFigures(),
        report.getContradictions(),
        report.getRemarks(),
        report.getCheckedAt(),
        report.getCheckedByPost());
  }

  /** Whether nothing was found. */
  public boolean isClean() {
    return contradictions + remarks == 0;
  }
}
