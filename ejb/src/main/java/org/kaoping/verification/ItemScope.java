package org.kaoping.verification;

import jakarta.persistence.TypedQuery;

/**
 * Which items of a cycle are meant.
 *
 * @param key one indicator; null for all
 * @param appraisalId one unit; null for all
 */
record ItemScope(long cycleId, String key, Long appraisalId) {
  <T> TypedQuery<T> bind(TypedQuery<T> query) {
    return query
        .setParameter("cycleId", cycleId)
        .setParameter("textKey", key == null ? "" : key)
        .setParameter("appraisalId", appraisalId == null ? 0L : appraisalId);
  }
}
