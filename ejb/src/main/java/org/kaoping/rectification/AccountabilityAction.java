package org.kaoping.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** 问责: what the head of the unit decided on a proposal. */
@Embeddable
public class AccountabilityAction {
  @Column(name = "accountability_imposed")
  private Boolean imposed;

  @Column(name = "accountability_decision")
  private String decision;

  @Column(name = "accountability_on")
  private LocalDate decidedOn;

  @Column(name = "accountability_by_post")
  private String decidedBy;

  @Column(name = "accountability_document")
  private String documentNumber;

  protected AccountabilityAction() {}

  AccountabilityAction(
      boolean imposed,
      String decision,
      LocalDate decidedOn,
      String decidedBy,
      String documentNumber) {
    this.imposed = imposed;
    this.decision = decision.strip();
    this.decidedOn = decidedOn;
    this.decidedBy = decidedBy;
    this.documentNumber = documentNumber;
  }

  public boolean isImposed() {
    return imposed;
  }

  public String getDecision() {
    return decision;
  }

  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  public String getDecidedBy() {
    return decidedBy;
  }

  /** Null when nothing was imposed and no document issued. */
  public String getDocumentNumber() {
    return documentNumber;
  }
}
