package org.kaoping.verification;

import jakarta.persistence.TypedQuery;

/**
 * Which items of a cycle are meant.
 *
 * @param key one indicator; null for all
 * @param appraisalId one unit; null for all
 */
record ItemScope(long cycleId, String key, Long appraisalId) {
  /** Conditions for the query of items. */
  String conditions() {
    return (key == null ? "" : " and i.textKey = :textKey")
        + (appraisalId == null ? "" : " and a.id = :appraisalId");
  }

  <T> TypedQuery<T> bind(TypedQuery<T> query) {
    query.setParameter("cycleId", cycleId);
    if (key != null) {
      query.setParameter("textKey", key);
    }
    if (appraisalId != null) {
      query.setParameter("appraisalId", appraisalId);
    }
    return query;
  }
}
