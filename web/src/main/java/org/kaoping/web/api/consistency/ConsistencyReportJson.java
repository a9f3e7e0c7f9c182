package org.kaoping.web.api.consistency;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.kaoping.consistency.ConsistencyReportView;
import org.kaoping.consistency.ReportLine;
import org.kaoping.consistency.check.ConsistencyFinding;
import org.kaoping.consistency.check.FindingCode;
import org.kaoping.consistency.check.FindingKind;
import org.kaoping.consistency.check.Gravity;
import org.kaoping.consistency.claim.Place;

/**
 * A consistency report with its findings.
 *
 * @param id the report
 * @param unit the unit as the claims name it
 * @param year the year; empty when the claims name none
 * @param document the main document; empty when the claims name none
 * @param fileName the file that was handed in
 * @param figures how many figures and scores were checked
 * @param contradictions how many findings are contradictions
 * @param remarks how many findings are remarks
 * @param checkedAt when
 * @param checkedBy the post
 * @param findings grouped by kind, contradictions before remarks
 */
public record ConsistencyReportJson(
    long id,
    String unit,
    String year,
    String document,
    String fileName,
    int figures,
    int contradictions,
    int remarks,
    Instant checkedAt,
    String checkedBy,
    List<FindingJson> findings) {
  static ConsistencyReportJson of(ConsistencyReportView report, Locale locale) {
    ReportLine line = report.line();
    return new ConsistencyReportJson(
        line.id(),
        line.unit(),
        line.year(),
        line.document(),
        line.fileName(),
        line.figures(),
        line.contradictions(),
        line.remarks(),
        line.checkedAt(),
        line.checkedBy(),
        report.findings().stream().map(finding -> FindingJson.of(finding, locale)).toList());
  }

  /**
   * A finding.
   *
   * @param kind what it is about
   * @param code what was found
   * @param gravity contradiction or remark
   * @param key the claim it was found in
   * @param name what the claim is about
   * @param stated what is printed
   * @param expected what it should be, or what is printed elsewhere
   * @param where where the first stands
   * @param elsewhere where the second stands or comes from
   * @param message what is wrong and what to do
   */
  public record FindingJson(
      FindingKind kind,
      FindingCode code,
      Gravity gravity,
      String key,
      String name,
      String stated,
      String expected,
      Place where,
      Place elsewhere,
      String message) {
    static FindingJson of(ConsistencyFinding finding, Locale locale) {
      return new FindingJson(
          finding.kind(),
          finding.code(),
          finding.gravity(),
          finding.key(),
          finding.name(),
          finding.stated(locale),
          finding.expected(locale),
          finding.where(),
          finding.elsewhere(),
          finding.message(locale));
    }
  }
}
