package org.kaoping.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Remembers an attempt by its key, so that a double click or a retry does no harm. */
@Entity
@Table(name = "act_key")
public class ActKey {
  @Id
  @Column(name = "idempotency_key")
  private String key;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "act")
  private String act;

  @Column(name = "result_id")
  private Long resultId;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected ActKey() {}

  ActKey(String key, long personId, String act, Instant recordedAt) {
    this.key = key;
    this.personId = personId;
    this.act = act;
    this.recordedAt = recordedAt;
  }

  boolean belongsTo(long person, String actName) {
    return personId == person && act.equals(actName);
  }

  long resultId() {
    return resultId == null ? 0 : resultId;
  }

  void result(Long id) {
    resultId = id;
  }
}
