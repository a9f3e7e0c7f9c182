package org.kaoping.security;

/**
 * Who acts: a person under one of his assignments in force on the day of the act.
 *
 * @param personId the person
 * @param personName name shown on records
 * @param assignmentId the assignment acted under
 * @param postName the post of that assignment
 * @param role what the post lets its holder do
 * @param orgUnitId the organisation unit of the post
 * @param unitId the unit (单位) that contains it, or the jurisdiction's root for offices of the whole
 *     jurisdiction
 * @param scopeId the organisation unit that bounds what the actor sees: division, unit or root
 * @param jurisdictionId the jurisdiction
 */
public record Actor(
    long personId,
    String personName,
    long assignmentId,
    String postName,
    Role role,
    long orgUnitId,
    long unitId,
    long scopeId,
    long jurisdictionId) {

  /** Whether the actor may see what belongs to a unit. */
  public boolean seesUnit(long otherUnitId) {
    return role.reach() == Role.Reach.JURISDICTION || unitId == otherUnitId;
  }
}
