package org.kaoping.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The right of one node to do a recurring piece of work, until a time. */
@Entity
@Table(name = "lease")
public class Lease {
  @Id private String name;

  private String holder;

  @Column(name = "held_until")
  private Instant heldUntil;

  protected Lease() {}

  public String getName() {
    return name;
  }

  public String getHolder() {
    return holder;
  }

  /** The first instant at which another node may take it; null when it was never held. */
  public Instant getHeldUntil() {
    return heldUntil;
  }
}
