package org.kaoping.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One saved state of a plan; it never changes. */
@Entity
@Table(name = "plan_revision")
public class PlanRevision {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "plan_id")
  private long planId;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "revision_number")
  private int number;

  @Enumerated(EnumType.STRING)
  private RevisionOrigin origin;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "wall_time")
  private Instant wallTime;

  @Column(name = "created_by")
  private long createdBy;

  @Column(name = "created_by_name")
  private String createdByName;

  @Column(name = "document_number")
  private String documentNumber;

  @ElementCollection
  @CollectionTable(name = "plan_chapter", joinColumns = @JoinColumn(name = "plan_revision_id"))
  @OrderBy("number")
  private List<ChapterText> chapters = new ArrayList<>();

  protected PlanRevision() {}

  PlanRevision(Plan plan, RevisionOrigin origin, SavedBy saved, List<PlanChapter> chapters) {
    this.planId = plan.getId();
    this.appraisalId = plan.getAppraisalId();
    this.number = plan.getLatestNumber();
    this.origin = origin;
    this.createdAt = saved.at();
    this.wallTime = saved.wallTime();
    this.createdBy = saved.personId();
    this.createdByName = saved.personName();
    chapters.forEach(chapter -> this.chapters.add(new ChapterText(chapter)));
  }

  /** Names the paper behind a change order. */
  PlanRevision byDocument(String number) {
    documentNumber = number;
    return this;
  }

  public Long getId() {
    return id;
  }

  public long getPlanId() {
    return planId;
  }

  public long getAppraisalId() {
    return appraisalId;
  }

  /** From 1, without gaps within a plan. */
  public int getNumber() {
    return number;
  }

  public RevisionOrigin getOrigin() {
    return origin;
  }

  /** Business time. */
  public Instant getCreatedAt() {
    return createdAt;
  }

  /** The paper behind a change order; null for other revisions. */
  public String getDocumentNumber() {
    return documentNumber;
  }

  public Instant getWallTime() {
    return wallTime;
  }

  public long getCreatedBy() {
    return createdBy;
  }

  public String getCreatedByName() {
    return createdByName;
  }

  public List<PlanChapter> getChapters() {
    return chapters.stream().map(ChapterText::toChapter).toList();
  }
}
