package org.kaoping.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** 日历订阅: an address from which a calendar program reads what is due under one assignment. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "assignment_id")
  private long assignmentId;

  @Column(name = "person_id")
  private long personId;

  /** True while it can be read; null when revoked, so that a unique key covers open ones only. */
  @Column(name = "is_open")
  private Boolean open = true;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "last_fetched_on")
  private LocalDate lastFetchedOn;

  protected CalendarFeed() {}

  CalendarFeed(FeedSecret secret, long assignmentId, long personId, Instant madeAt) {
    this.secretHash = secret.hash();
    this.assignmentId = assignmentId;
    this.personId = personId;
    this.madeAt = madeAt;
  }

  void revoke(Instant at) {
    open = null;
    revokedAt = at;
  }

  /** Notes that it was read; once a day, so that reading hardly ever writes. */
  void fetchedOn(LocalDate day) {
    if (!day.equals(lastFetchedOn)) {
      lastFetchedOn = day;
    }
  }

  public Long getId() {
    return id;
  }

  public long getAssignmentId() {
    return assignmentId;
  }

  public long getPersonId() {
    return personId;
  }

  public boolean isOpen() {
    return open != null;
  }

  public Instant getMadeAt() {
    return madeAt;
  }

  public Instant getRevokedAt() {
    return revokedAt;
  }

  /** Day of the last reading; null while nobody has read it. */
  public LocalDate getLastFetchedOn() {
    return lastFetchedOn;
  }
}
