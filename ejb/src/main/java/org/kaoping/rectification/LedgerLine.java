package org.kaoping.rectification;

import java.time.LocalDate;

/**
 * One line of the ledger (整改台账).
 *
 * @param findingId the entry; also its place in the list
 * @param orderId the order on it, or null
 * @param year of the cycle
 * @param source where it comes from
 * @param sourceId the appraisal, check or report
 * @param itemNumber its number within the source
 * @param unitId the unit
 * @param unitName its name
 * @param divisionName the division; null for the whole unit
 * @param facts what was found
 * @param requirement what has to be done, or is proposed; may be null
 * @param inCharge the post that answers for it, or null
 * @param number document number of the order, or null
 * @param foundOn the day of the finding
 * @param orderedOn the day of the order, or null
 * @param dueOn last day of the present limit, or the proposed one; may be null
 * @param round 1 for the first limit; 0 without an order
 * @param state where it stands
 * @param overdue whether a limit was passed
 * @param closedOn the day of its end, or null
 */
public record LedgerLine(
    long findingId,
    Long orderId,
    int year,
    FindingSource source,
    long sourceId,
    String itemNumber,
    long unitId,
    String unitName,
    String divisionName,
    String facts,
    String requirement,
    String inCharge,
    String number,
    LocalDate foundOn,
    LocalDate orderedOn,
    LocalDate dueOn,
    int round,
    LedgerState state,
    boolean overdue,
    LocalDate closedOn) {}
