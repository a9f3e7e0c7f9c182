package org.kaoping.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A person has read a notice; others of the same office may not have. */
@Entity
@Table(name = "notice_read")
public class NoticeRead {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "message_id")
  private long messageId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "read_at")
  private Instant readAt;

  protected NoticeRead() {}

  NoticeRead(long messageId, long personId, Instant readAt) {
    this.messageId = messageId;
    this.personId = personId;
    this.readAt = readAt;
  }
}
