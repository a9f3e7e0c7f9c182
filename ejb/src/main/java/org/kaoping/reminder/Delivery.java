package org.kaoping.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** 发送记录: one message to one person on one channel, and what became of it. */
@Entity
@Table(name = "message_delivery")
public class Delivery {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "dedup_key")
  private String dedupKey;

  @Column(name = "jurisdiction_id")
  private long jurisdictionId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private ChannelKind channel;

  @Enumerated(EnumType.STRING)
  private DeliveryPurpose purpose;

  @Column(name = "urge_id")
  private Long urgeId;

  @Column(name = "sent_for")
  private LocalDate sentFor;

  private String address;
  private String title;
  private String body;

  @Enumerated(EnumType.STRING)
  private DeliveryState state;

  private int attempts;

  @Column(name = "next_at")
  private Instant nextAt;

  @Column(name = "claimed_by")
  private String claimedBy;

  @Column(name = "finished_at")
  private Instant finishedAt;

  private String outcome;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Delivery() {}

  /** The message as it goes out. */
  void compose(String words, String text) {
    title = words;
    body = text;
  }

  /** The address it went to. */
  void reach(String where) {
    address = where;
  }

  void sent(Instant at, String answer) {
    finish(DeliveryState.SENT, at, answer);
  }

  void skip(Instant at) {
    finish(DeliveryState.SKIPPED, at, null);
  }

  /**
   * An attempt failed.
   *
   * @param nextTry when to try again; null gives up
   */
  void failed(Instant at, String why, Instant nextTry) {
    if (nextTry == null) {
      finish(DeliveryState.DEAD, at, why);
    } else {
      state = DeliveryState.WAITING;
      nextAt = nextTry;
      outcome = why;
    }
  }

  /** Somebody wants a dead message tried again. */
  void revive(Instant at) {
    state = DeliveryState.WAITING;
    attempts = 0;
    nextAt = at;
    finishedAt = null;
  }

  private void finish(DeliveryState to, Instant at, String answer) {
    state = to;
    finishedAt = at;
    outcome = answer;
  }

  boolean isClaimedBy(String token) {
    return state == DeliveryState.CLAIMED && token.equals(claimedBy);
  }

  public Long getId() {
    return id;
  }

  /** Stable over all attempts, so that a receiver can drop what came twice. */
  public String getDedupKey() {
    return dedupKey;
  }

  public long getJurisdictionId() {
    return jurisdictionId;
  }

  public long getPersonId() {
    return personId;
  }

  public ChannelKind getChannel() {
    return channel;
  }

  public DeliveryPurpose getPurpose() {
    return purpose;
  }

  Long getUrgeId() {
    return urgeId;
  }

  /** The day whose digest it is, or on which was urged. */
  public LocalDate getSentFor() {
    return sentFor;
  }

  public String getAddress() {
    return address;
  }

  public String getTitle() {
    return title;
  }

  public String getBody() {
    return body;
  }

  public DeliveryState getState() {
    return state;
  }

  public int getAttempts() {
    return attempts;
  }

  public Instant getNextAt() {
    return nextAt;
  }

  public Instant getFinishedAt() {
    return finishedAt;
  }

  /** What the channel answered, or why the last attempt failed. */
  public String getOutcome() {
    return outcome;
  }
}
