package org.kaoping.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Seals a range of audit records: their hash goes into the next seal, so that no record can be
 * changed, removed or slipped in without breaking every seal after it.
 */
@Entity
@Table(name = "audit_seal")
public class AuditSeal {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "first_record")
  private long firstRecord;

  @Column(name = "last_record")
  private long lastRecord;

  @Column(name = "sealed_at")
  private Instant sealedAt;

  @Column(name = "previous_hash")
  private String previousHash;

  private String hash;

  protected AuditSeal() {}

  AuditSeal(long firstRecord, long lastRecord, Instant sealedAt, String previousHash, String hash) {
    this.firstRecord = firstRecord;
    this.lastRecord = lastRecord;
    this.sealedAt = sealedAt;
    this.previousHash = previousHash;
    this.hash = hash;
  }

  public Long getId() {
    return id;
  }

  /** First record id of the range; ranges follow each other without a gap. */
  public long getFirstRecord() {
    return firstRecord;
  }

  public long getLastRecord() {
    return lastRecord;
  }

  public Instant getSealedAt() {
    return sealedAt;
  }

  public String getPreviousHash() {
    return previousHash;
  }

  public String getHash() {
    return hash;
  }
}
