package org.kaoping.rectification;

import java.time.LocalDate;

/**
 * What is entered into the ledger.
 *
 * @param source where it comes from
 * @param sourceId the appraisal, check or report
 * @param number within the source, at most 50 characters
 * @param cycleId the cycle in which it counts
 * @param appraisalId the unit appraisal; null when the unit is not appraised in the cycle
 * @param unitId the unit
 * @param divisionId the division; null when the whole unit is meant
 * @param indicatorId the indicator concerned; null for none
 * @param facts what was found
 * @param measure what should be done; may be null until an order says it
 * @param foundOn the day
 * @param place where; may be null
 * @param wantedBy last day that the source proposes; may be null
 */
public record NewFinding(
    FindingSource source,
    long sourceId,
    String number,
    long cycleId,
    Long appraisalId,
    long unitId,
    Long divisionId,
    Long indicatorId,
    String facts,
    String measure,
    LocalDate foundOn,
    String place,
    LocalDate wantedBy) {}
