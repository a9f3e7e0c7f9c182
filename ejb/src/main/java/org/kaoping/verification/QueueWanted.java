package org.kaoping.verification;

/**
 * Which worksheet is wanted.
 *
 * @param key one indicator over all units; null for one unit
 * @param appraisalId one unit with all its indicators; null for one indicator
 * @param item the item to show; null for the next one that waits
 * @param after the item just left; the next one is looked for after it; null for the first
 * @param page of the list beside it, from 0; null for the one on which the shown item stands
 */
public record QueueWanted(
    long cycleId, String key, Long appraisalId, ItemRef item, ItemRef after, Integer page) {
  ItemScope scope() {
    return new ItemScope(cycleId, key, appraisalId);
  }
}
