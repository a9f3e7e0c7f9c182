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
import org.kaoping.security.Role;

/**
 * One reminder of one work item's limit. Rows are written by the sweep's set-based statements; a
 * unique key over item, limit, step and audience makes each of them one.
 */
@Entity
@Table(name = "reminder")
public class Reminder {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "work_item_id")
  private long workItemId;

  @Column(name = "due_at")
  private Instant dueAt;

  @Enumerated(EnumType.STRING)
  private ReminderStep step;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  @Column(name = "jurisdiction_id")
  private long jurisdictionId;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "org_unit_id")
  private long orgUnitId;

  @Enumerated(EnumType.STRING)
  private ReminderState state;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "digest_day")
  private LocalDate digestDay;

  @Column(name = "sent_at")
  private Instant sentAt;

  protected Reminder() {}

  long getWorkItemId() {
    return workItemId;
  }

  ReminderStep getStep() {
    return step;
  }

  Audience getAudience() {
    return audience;
  }
}
