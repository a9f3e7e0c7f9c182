package org.kaoping.verification;

import java.util.Set;

/**
 * What somebody may verify in a cycle.
 *
 * @param people the person, and the one he stands in for
 * @param barred units that he does not verify: his own, and where he is recused
 * @param theirs units that he verifies in place of others who belong to them
 */
record Desk(Set<Long> people, Set<Long> barred, Set<Long> theirs) {
  /** Whether he verifies an indicator in a unit, as far as assignments go. */
  boolean has(VerifierAssignment assignment, long unitId) {
    return assignment == null
        || people.contains(assignment.getVerifierId())
        || assignment.getOtherId() != null
            && people.contains(assignment.getOtherId())
            && theirs.contains(unitId);
  }
}
