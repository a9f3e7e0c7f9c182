package org.kaoping.web.api.supervision;

import java.time.LocalDate;
import org.kaoping.rectification.Finding;
import org.kaoping.rectification.FindingSource;
import org.kaoping.rectification.FindingView;

/**
 * A finding of the ledger.
 *
 * @param sourceId the appraisal, check or report
 * @param number within the source
 * @param divisionId null for the whole unit
 * @param wantedBy last day that the source proposes
 * @param orderId the order on it; null while there is none
 * @param waivedReason why it was set aside; null when it was not
 */
public record FindingJson(
    long id,
    int year,
    FindingSource source,
    long sourceId,
    String number,
    Long appraisalId,
    long unitId,
    String unitName,
    Long divisionId,
    String divisionName,
    Long indicatorId,
    String facts,
    String measure,
    LocalDate foundOn,
    String place,
    LocalDate wantedBy,
    Long orderId,
    LocalDate waivedOn,
    String waivedBy,
    String waivedReason,
    long version) {

  static FindingJson of(FindingView view) {
    Finding finding = view.finding();
    return new FindingJson(
        finding.getId(),
        finding.getYear(),
        finding.getSource(),
        finding.getSourceId(),
        finding.getNumber(),
        finding.getAppraisalId(),
        finding.getUnitId(),
        view.unitName(),
        finding.getDivisionId(),
        view.divisionName(),
        finding.getIndicatorId(),
        finding.getFacts(),
        finding.getMeasure(),
        finding.getFoundOn(),
        finding.getPlace(),
        finding.getWantedBy(),
        view.orderId(),
        finding.getWaivedOn(),
        finding.getWaivedBy(),
        finding.getWaivedReason(),
        finding.getVersion());
  }
}
