package org.kaoping.web.act;

import java.io.Serializable;
import java.util.UUID;
import org.kaoping.security.ActContext;

/**
 * What every form of an act carries besides the act's own fields: reason, document number, leader,
 * and unseen the version that the person saw and the key that makes a second click harmless.
 * Subclasses add the fields of one act.
 */
public class ActForm implements Serializable {
  /** One form, one attempt: sending it twice has one effect. */
  private final String key = UUID.randomUUID().toString();

  private Long seenVersion;
  private String reason;
  private String documentNumber;
  private String leader;

  /** Notes the version of the record that the page shows. */
  public ActForm seen(Long version) {
    seenVersion = version;
    return this;
  }

  /** The context of the act, under one of the person's assignments. */
  ActContext context(Long assignmentId) {
    return new ActContext(assignmentId, leader, reason, documentNumber, key, seenVersion);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public void setDocumentNumber(String documentNumber) {
    this.documentNumber = documentNumber;
  }

  /** The post of the leader whose decision is recorded. */
  public String getLeader() {
    return leader;
  }

  public void setLeader(String leader) {
    this.leader = leader;
  }
}
