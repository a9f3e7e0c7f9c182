package org.kaoping.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.Role;

/** A message that waits for delivery, written in the transaction of what it tells. */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {
  private static final String SEPARATOR = "\u001f";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String kind;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "org_unit_id")
  private long orgUnitId;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_type")
  private SubjectType subjectType;

  @Column(name = "subject_id")
  private long subjectId;

  @Column(name = "text_arguments")
  private String arguments;

  @Column(name = "dedup_key")
  private String dedupKey;

  @Enumerated(EnumType.STRING)
  private OutboxState state = OutboxState.PENDING;

  @Column(name = "posted_at")
  private Instant postedAt;

  @Column(name = "wall_time")
  private Instant wallTime;

  @Column(name = "delivered_at")
  private Instant deliveredAt;

  protected OutboxMessage() {}

  OutboxMessage(NewNotice wanted, Instant postedAt, Instant wallTime) {
    this.kind = wanted.kind();
    this.role = wanted.role();
    this.orgUnitId = wanted.orgUnitId();
    this.subjectType = wanted.subject().type();
    this.subjectId = wanted.subject().id();
    this.arguments = String.join(SEPARATOR, wanted.arguments());
    this.dedupKey = wanted.dedupKey();
    this.postedAt = postedAt;
    this.wallTime = wallTime;
  }

  boolean isFor(Role reader, long scopeId) {
    return state == OutboxState.DELIVERED && role == reader && orgUnitId == scopeId;
  }

  NoticeView view(boolean read) {
    return new NoticeView(
        id,
        kind,
        new SubjectRef(subjectType, subjectId),
        postedAt,
        read,
        List.of(arguments.split(SEPARATOR, -1)));
  }

  public Long getId() {
    return id;
  }
}
