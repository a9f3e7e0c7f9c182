package org.kaoping.security;

/**
 * Who acts: a person under one of his assignments in force on the day of the act.
 *
 * @param personId the person
 * @param personName name shown on records; of a substitute both names, 乙（代甲）
 * @param assignmentId the assignment acted under
 * @param postName the post of that assignment
 * @param role what the post lets its holder do
 * @param orgUnitId the organisation unit of the post
 * @param unitId the unit (单位) that contains it, or the jurisdiction's root for offices of the whole
 *     jurisdiction
 * @param scopeId the organisation unit that bounds what the actor sees: division, unit or root
 * @param jurisdictionId the jurisdiction
 * @param substituted for whom the person stands in; null when the post is his own
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
    long jurisdictionId,
    Substituted substituted) {

  /** A person under an assignment of his own. */
  public Actor(
      long personId,
      String personName,
      long assignmentId,
      String postName,
      Role role,
      long orgUnitId,
      long unitId,
      long scopeId,
      long jurisdictionId) {
    this(
        personId,
        personName,
        assignmentId,
        postName,
        role,
        orgUnitId,
        unitId,
        scopeId,
        jurisdictionId,
        null);
  }

  /**
   * This assignment in the hands of a substitute.
   *
   * @param substituteId who stands in
   * @param shownName the name for records, with both names
   */
  public Actor inHandsOf(long substituteId, String shownName, Substituted standingIn) {
    return new Actor(
        substituteId,
        shownName,
        assignmentId,
        postName,
        role,
        orgUnitId,
        unitId,
        scopeId,
        jurisdictionId,
        standingIn);
  }

  /** Whether the person stands in for another one. */
  public boolean isSubstitute() {
    return substituted != null;
  }

  /** The acting person's own name. */
  public String ownName() {
    return isSubstitute() ? substituted.substituteName() : personName;
  }

  /** Whether the person may do the acts of a service: a substitution may be limited. */
  boolean reaches(Class<?> service) {
    return !isSubstitute() || WorkArea.reaches(substituted.area(), service);
  }

  /** Whether the actor may see what belongs to a unit. */
  public boolean seesUnit(long otherUnitId) {
    return role.reach() == Role.Reach.JURISDICTION || unitId == otherUnitId;
  }
}
