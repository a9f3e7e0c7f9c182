package org.kaoping.rectification;

/**
 * A finding as a person reads it.
 *
 * @param finding the entry
 * @param unitName its unit
 * @param divisionName its division; null for the whole unit
 * @param orderId the order on it; null while there is none
 */
public record FindingView(Finding finding, String unitName, String divisionName, Long orderId) {

  /** Whether the office still has to say what is done about it. */
  public boolean awaitsOrder() {
    return orderId == null && !finding.isWaived();
  }
}
