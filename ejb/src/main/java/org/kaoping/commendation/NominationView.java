package org.kaoping.commendation;

import java.time.Instant;

/**
 * A nomination.
 *
 * @param post post of the nominated person; null for a unit
 * @param state NOMINATED until the reader may know the decision
 * @param nominatedBy post that nominated
 */
public record NominationView(
    long id,
    NomineeKind kind,
    long unitId,
    String unitName,
    String post,
    String merits,
    NominationState state,
    Instant nominatedAt,
    String nominatedBy) {

  static NominationView of(Nomination nomination, String unitName, boolean decisionShown) {
    return new NominationView(
        nomination.getId(),
        nomination.getKind(),
        nomination.getUnitId(),
        unitName,
        nomination.getPost(),
        nomination.getMerits(),
        decisionShown ? nomination.getState() : NominationState.NOMINATED,
        nomination.getNominatedAt(),
        nomination.getNominatedBy());
  }
}
