package org.kaoping.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** A weight as the scheme's owner set it; rows are only added, the latest of a component counts. */
@Entity
@Table(name = "component_weight")
public class ComponentWeight {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cycle_id")
  private long cycleId;

  @Enumerated(EnumType.STRING)
  private ComponentKind kind;

  private BigDecimal weight;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "set_at")
  private Instant setAt;

  @Column(name = "set_by")
  private String setBy;

  protected ComponentWeight() {}

  ComponentWeight(
      long cycleId,
      ComponentKind kind,
      BigDecimal weight,
      String documentNumber,
      Instant at,
      String by) {
    this.cycleId = cycleId;
    this.kind = kind;
    this.weight = weight;
    this.documentNumber = documentNumber;
    this.setAt = at;
    this.setBy = by;
  }

  public ComponentKind getKind() {
    return kind;
  }

  public BigDecimal getWeight() {
    return weight;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public Instant getSetAt() {
    return setAt;
  }

  public String getSetBy() {
    return setBy;
  }
}
