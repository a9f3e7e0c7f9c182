package org.kaoping.substitution;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.organization.Person;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;

/** 移交: a person left posts to a successor, with what was open then. It never changes. */
@Entity
@Table(name = "handover")
public class Handover {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "jurisdiction_id")
  private long jurisdictionId;

  @Column(name = "unit_id")
  private long unitId;

  @Column(name = "leaver_id")
  private long leaverId;

  @Column(name = "leaver_name")
  private String leaverName;

  @Column(name = "successor_id")
  private long successorId;

  @Column(name = "successor_name")
  private String successorName;

  @Column(name = "first_day")
  private LocalDate firstDay;

  private String reason;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "recorded_by")
  private long recordedBy;

  @Column(name = "recorded_by_name")
  private String recordedByName;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "handover_id", nullable = false, updatable = false)
  @OrderBy("id")
  private List<HandoverPost> posts = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "handover_id", nullable = false, updatable = false)
  @OrderBy("id")
  private List<HandoverItem> items = new ArrayList<>();

  protected Handover() {}

  Handover(Person leaver, Person successor, LocalDate firstDay, Actor firstPost) {
    this.jurisdictionId = firstPost.jurisdictionId();
    this.unitId = firstPost.unitId();
    this.leaverId = leaver.getId();
    this.leaverName = leaver.getName();
    this.successorId = successor.getId();
    this.successorName = successor.getName();
    this.firstDay = firstDay;
  }

  Handover recorded(Actor by, ActContext context, Instant at) {
    recordedBy = by.personId();
    recordedByName = by.personName();
    reason = context.reason();
    documentNumber = context.documentNumber();
    recordedAt = at;
    return this;
  }

  void add(HandoverPost post) {
    posts.add(post);
  }

  void add(HandoverItem item) {
    items.add(item);
  }

  SubjectRef ref() {
    return new SubjectRef(SubjectType.HANDOVER, id);
  }

  public Long getId() {
    return id;
  }

  public long getJurisdictionId() {
    return jurisdictionId;
  }

  public long getUnitId() {
    return unitId;
  }

  public long getLeaverId() {
    return leaverId;
  }

  public String getLeaverName() {
    return leaverName;
  }

  public long getSuccessorId() {
    return successorId;
  }

  public String getSuccessorName() {
    return successorName;
  }

  /** The successor's first day. */
  public LocalDate getFirstDay() {
    return firstDay;
  }

  public String getReason() {
    return reason;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public String getRecordedByName() {
    return recordedByName;
  }

  public Instant getRecordedAt() {
    return recordedAt;
  }

  public List<HandoverPost> getPosts() {
    return List.copyOf(posts);
  }

  public List<HandoverItem> getItems() {
    return List.copyOf(items);
  }
}
