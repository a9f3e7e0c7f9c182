package org.kaoping.substitution;

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
import java.util.Locale;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.kernel.Messages;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.worklist.NewWorkItem;
import org.kaoping.worklist.WorkLine;

/** One open work item at the time of a handover, as it stood then. */
@Entity
@Table(name = "handover_item")
public class HandoverItem {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "post_name")
  private String postName;

  private String kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_type")
  private SubjectType subjectType;

  @Column(name = "subject_id")
  private long subjectId;

  @Column(name = "cycle_year")
  private int cycleYear;

  @Column(name = "unit_name")
  private String unitName;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  protected HandoverItem() {}

  HandoverItem(String postName, WorkLine line) {
    this.postName = postName;
    this.kind = line.kind();
    this.subjectType = line.subject().type();
    this.subjectId = line.subject().id();
    this.cycleYear = line.cycleYear();
    this.unitName = line.unitName();
    this.openedAt = line.openedAt();
    this.dueAt = line.dueAt();
  }

  public String getPostName() {
    return postName;
  }

  public String getKind() {
    return kind;
  }

  /** What is to be done, in the reader's language. */
  public String title(Locale locale) {
    return Messages.term("WorkItem." + kind, locale);
  }

  public SubjectRef getSubject() {
    return new SubjectRef(subjectType, subjectId);
  }

  public int getCycleYear() {
    return cycleYear;
  }

  public String getUnitName() {
    return unitName;
  }

  public LocalDate getOpenedOn() {
    return ShanghaiDates.dateOf(openedAt);
  }

  /** The last day of its limit; null without one. */
  public LocalDate getDueOn() {
    return dueAt.isBefore(NewWorkItem.NO_LIMIT)
        ? ShanghaiDates.dateOf(dueAt.minusNanos(1000))
        : null;
  }
}
