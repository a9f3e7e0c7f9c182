package org.kaoping.extension;

import java.time.Instant;
import java.time.LocalDate;
import org.kaoping.kernel.SubjectRef;

/**
 * A request for an extension as a person reads it.
 *
 * @param id the request
 * @param subject the case
 * @param limit which limit
 * @param holderName the organisation unit that asked
 * @param dueOn the last day when it was asked for
 * @param wantedOn the last day asked for
 * @param reason why
 * @param requestedAt when, by business time
 * @param requestedPost the post that asked
 * @param mine whether the reader asked himself
 * @param state where it stands
 * @param grantedOn the new last day; null unless granted
 * @param decidedPost the post that decided; null while nobody has
 * @param decisionReason why it was refused or granted otherwise; may be null
 * @param documentNumber paper of the decision; may be null
 * @param version to be sent back with an act
 */
public record ExtensionView(
    long id,
    SubjectRef subject,
    ExtendableLimit limit,
    String holderName,
    LocalDate dueOn,
    LocalDate wantedOn,
    String reason,
    Instant requestedAt,
    String requestedPost,
    boolean mine,
    ExtensionState state,
    LocalDate grantedOn,
    String decidedPost,
    String decisionReason,
    String documentNumber,
    long version) {

  /** Whether somebody has still to decide. */
  public boolean isOpen() {
    return state == ExtensionState.OPEN;
  }
}
