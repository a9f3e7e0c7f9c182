package org.kaoping.rectification;

/**
 * What is wanted from the ledger; null and false do not narrow.
 *
 * @param year of the cycle
 * @param unitId the unit
 * @param divisionId the division
 * @param source where the findings come from
 * @param state where they stand
 * @param overdue only those whose limit was passed
 * @param closedThisMonth only those that ended in the month of today
 * @param text part of facts, measure, number or document number
 */
public record LedgerFilter(
    Integer year,
    Long unitId,
    Long divisionId,
    FindingSource source,
    LedgerState state,
    boolean overdue,
    boolean closedThisMonth,
    String text) {
  /** Everything that the caller may see. */
  public static final LedgerFilter ALL =
      new LedgerFilter(null, null, null, null, null, false, false, null);

  /** The same with any state: what the counts per state are made of. */
  LedgerFilter inAnyState() {
    return new LedgerFilter(year, unitId, divisionId, source, null, overdue, closedThisMonth, text);
  }
}
