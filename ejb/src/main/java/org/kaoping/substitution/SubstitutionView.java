package org.kaoping.substitution;

import java.time.Instant;
import java.time.LocalDate;
import org.kaoping.security.WorkArea;

/**
 * An absence or substitution as people read it.
 *
 * @param giverName who is away
 * @param substituteName who stands in; null when nobody does
 * @param postName the post given over; null for all of the giver's
 * @param area what it is limited to; null for all work
 * @param firstDay first day
 * @param lastDay last day
 * @param reason why, or null
 * @param arrangedBy who entered it
 * @param revokedAt when it was revoked, or null
 * @param revokedBy who revoked it, or null
 * @param state where it stands today
 * @param version to be sent back with an act
 */
public record SubstitutionView(
    long id,
    long giverId,
    String giverName,
    Long substituteId,
    String substituteName,
    String postName,
    WorkArea area,
    LocalDate firstDay,
    LocalDate lastDay,
    String reason,
    String arrangedBy,
    Instant revokedAt,
    String revokedBy,
    SubstitutionState state,
    long version) {

  /** Whether it can still be revoked. */
  public boolean isRunning() {
    return state == SubstitutionState.AHEAD || state == SubstitutionState.IN_FORCE;
  }
}
