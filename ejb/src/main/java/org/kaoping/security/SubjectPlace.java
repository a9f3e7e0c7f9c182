package org.kaoping.security;

/**
 * Where a case lies in the organisation; it decides who sees it and who works on it.
 *
 * @param jurisdictionId the jurisdiction
 * @param unitId the unit that it belongs to; null when it belongs to the whole jurisdiction
 * @param divisionId the division that holds it; null when it belongs to the whole unit
 * @param closed whether it is finished, so that nothing may be added any more
 */
public record SubjectPlace(long jurisdictionId, Long unitId, Long divisionId, boolean closed) {

  /**
   * Whether an actor may see the case: divisions their own and what belongs to their whole unit,
   * units their own, offices of the jurisdiction everything in it.
   */
  public boolean isSeenBy(Actor actor) {
    if (actor.jurisdictionId() != jurisdictionId) {
      return false;
    }
    if (unitId == null) {
      return true;
    }
    return actor.seesUnit(unitId)
        && (divisionId == null || actor.role() != Role.DIVISION || actor.scopeId() == divisionId);
  }

  /**
   * Whether an actor may add to the case: divisions only to their own, nobody whose role has no
   * part in appraisals.
   */
  public boolean isWorkedOnBy(Actor actor) {
    return actor.role().takesPart()
        && isSeenBy(actor)
        && (actor.role() != Role.DIVISION || divisionId != null)
        && (unitId != null || actor.role().reach() == Role.Reach.JURISDICTION);
  }
}
