package org.kaoping.audit;

/**
 * What a check of all seals found.
 *
 * @param intact how many seals in a row are intact, from the first
 * @param brokenSeal id of the first broken seal, or null
 * @param brokenFrom first record id of its range, or null
 * @param brokenTo last record id of its range, or null
 * @param unsealed how many records wait for their seal
 */
public record SealCheck(
    int intact, Long brokenSeal, Long brokenFrom, Long brokenTo, long unsealed) {
  /** Whether nothing was changed, removed or slipped in. */
  public boolean isIntact() {
    return brokenSeal == null;
  }
}
