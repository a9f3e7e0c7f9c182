package org.kaoping.rectification;

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
import org.kaoping.security.Actor;

/** One answer, re-check or talk on an order; it is never changed. */
@Entity
@Table(name = "rectification_step")
public class RectificationStep {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "order_id")
  private long orderId;

  @Column(name = "round_number")
  private int round;

  @Enumerated(EnumType.STRING)
  private StepKind kind;

  /** Name of the outcome; null for an answer. */
  private String result;

  @Column(name = "step_text")
  private String text;

  /** The day of a talk, which may lie before its record. */
  @Column(name = "held_on")
  private LocalDate heldOn;

  private String place;

  @Column(name = "document_number")
  private String documentNumber;

  private String invited;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "wall_time")
  private Instant wallTime;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "post_name")
  private String postName;

  protected RectificationStep() {}

  private RectificationStep(RectificationOrder order, StepKind kind, String result, String text) {
    this.orderId = order.getId();
    this.round = order.getRound();
    this.kind = kind;
    this.result = result;
    this.text = text == null ? null : text.strip();
  }

  static RectificationStep answer(RectificationOrder order, String measures) {
    return new RectificationStep(order, StepKind.ANSWER, null, measures);
  }

  static RectificationStep recheck(RectificationOrder order, Enum<?> result, String reason) {
    return new RectificationStep(order, StepKind.RECHECK, result.name(), reason);
  }

  static RectificationStep talk(RectificationOrder order, Enum<?> result, TalkRecord record) {
    RectificationStep step =
        new RectificationStep(order, StepKind.TALK, result.name(), record.content());
    step.heldOn = record.heldOn();
    step.place = record.place();
    return step;
  }

  static RectificationStep talkNotice(RectificationOrder order, TalkNotice notice, String number) {
    RectificationStep step =
        new RectificationStep(order, StepKind.TALK_NOTICE, null, notice.subject());
    step.heldOn = notice.talkOn();
    step.place = notice.place().strip();
    step.invited = notice.invited().strip();
    step.documentNumber = number.strip();
    return step;
  }

  static RectificationStep talkDeclined(RectificationOrder order, String reason) {
    return new RectificationStep(order, StepKind.TALK_DECLINED, null, reason);
  }

  /** The paper behind the step. */
  RectificationStep byDocument(String number) {
    documentNumber = number == null || number.isBlank() ? null : number.strip();
    return this;
  }

  RectificationStep by(Actor actor, Instant at, Instant wall) {
    personId = actor.personId();
    postName = actor.postName();
    recordedAt = at;
    wallTime = wall;
    return this;
  }

  long getOrderId() {
    return orderId;
  }

  StepLine line() {
    return new StepLine(
        kind, round, result, text, heldOn, place, recordedAt, postName, documentNumber, invited);
  }
}
