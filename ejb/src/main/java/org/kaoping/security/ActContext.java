package org.kaoping.security;

/**
 * What comes with every act besides its content.
 *
 * @param assignmentId the assignment to act under; null takes the first fitting one
 * @param onBehalfOf the post of the leader for whom a decision is recorded; null when one acts
 *     oneself
 * @param reason why; needed by returns, refusals and changes
 * @param documentNumber the paper behind the act (文号)
 * @param idempotencyKey names this attempt: repeating it changes nothing; null for none
 * @param expectedVersion the version of the record that the person saw; null skips the check
 */
public record ActContext(
    Long assignmentId,
    String onBehalfOf,
    String reason,
    String documentNumber,
    String idempotencyKey,
    Long expectedVersion) {

  private static final ActContext PLAIN = new ActContext(null, null, null, null, null, null);

  /** An act with nothing but its content. */
  public static ActContext plain() {
    return PLAIN;
  }

  public ActContext as(Long assignment) {
    return new ActContext(
        assignment, onBehalfOf, reason, documentNumber, idempotencyKey, expectedVersion);
  }

  public ActContext because(String why) {
    return new ActContext(
        assignmentId, onBehalfOf, why, documentNumber, idempotencyKey, expectedVersion);
  }

  public ActContext byDocument(String number) {
    return new ActContext(
        assignmentId, onBehalfOf, reason, number, idempotencyKey, expectedVersion);
  }

  public ActContext forLeader(String leader) {
    return new ActContext(
        assignmentId, leader, reason, documentNumber, idempotencyKey, expectedVersion);
  }

  public ActContext once(String key) {
    return new ActContext(assignmentId, onBehalfOf, reason, documentNumber, key, expectedVersion);
  }

  public ActContext seen(Long version) {
    return new ActContext(
        assignmentId, onBehalfOf, reason, documentNumber, idempotencyKey, version);
  }

  /** Whether a decision of somebody else is recorded (代录). */
  public boolean isOnBehalf() {
    return onBehalfOf != null && !onBehalfOf.isBlank();
  }
}
