package org.kaoping.verification;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;

/** 察访核验: a visit of a unit. What it is worth counts only when the office adopts it. */
@Entity
@Table(name = "verification_visit")
public class VerificationVisit {
  private static final BigDecimal FULL = new BigDecimal("100");

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cycle_id")
  private long cycleId;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "unit_id")
  private long unitId;

  @Column(name = "visited_on")
  private LocalDate visitedOn;

  private String place;
  private String note;
  private BigDecimal score;

  @Column(name = "recorded_on")
  private LocalDate recordedOn;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "adopted_points")
  private BigDecimal adoptedPoints;

  @Column(name = "adopted_on")
  private LocalDate adoptedOn;

  @Column(name = "adopted_by")
  private String adoptedBy;

  @Column(name = "adopted_document")
  private String adoptedDocument;

  @ElementCollection
  @CollectionTable(name = "visit_visitor", joinColumns = @JoinColumn(name = "visit_id"))
  @OrderColumn(name = "seq")
  private List<VisitVisitor> visitors = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "visit_item", joinColumns = @JoinColumn(name = "visit_id"))
  @OrderColumn(name = "seq")
  private List<VisitItem> items = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "visit_id", nullable = false, updatable = false)
  @OrderBy("id")
  private List<VisitFinding> findings = new ArrayList<>();

  @Version private long version;

  protected VerificationVisit() {}

  VerificationVisit(UnitAppraisal appraisal, NewVisit wanted) {
    this.cycleId = appraisal.getCycleId();
    this.appraisalId = appraisal.getId();
    this.unitId = appraisal.getUnitId();
    this.visitedOn = wanted.visitedOn();
    this.place = wanted.place().strip();
    this.note = wanted.note() == null || wanted.note().isBlank() ? null : wanted.note().strip();
    this.score = wanted.score();
    wanted.findings().forEach(one -> findings.add(new VisitFinding(one)));
  }

  VerificationVisit by(String post, LocalDate on) {
    recordedBy = post;
    recordedOn = on;
    return this;
  }

  void add(VisitVisitor visitor) {
    visitors.add(visitor);
  }

  void add(VisitItem item) {
    items.add(item);
  }

  void adopt(BigDecimal points, String document, String by, LocalDate on) {
    adoptedPoints = points;
    adoptedDocument = document;
    adoptedBy = by;
    adoptedOn = on;
  }

  /** What the visit is worth on a scale of 100: its score, or 100 with the findings' points. */
  public BigDecimal worth() {
    if (score != null) {
      return score;
    }
    BigDecimal sum = findings.stream().map(VisitFinding::getPoints).reduce(FULL, BigDecimal::add);
    return sum.max(BigDecimal.ZERO).min(FULL);
  }

  Optional<VisitFinding> finding(long findingId) {
    return findings.stream().filter(one -> one.getId() == findingId).findFirst();
  }

  SubjectRef ref() {
    return new SubjectRef(SubjectType.VERIFICATION_VISIT, id);
  }

  public Long getId() {
    return id;
  }

  public long getCycleId() {
    return cycleId;
  }

  public long getAppraisalId() {
    return appraisalId;
  }

  public long getUnitId() {
    return unitId;
  }

  public LocalDate getVisitedOn() {
    return visitedOn;
  }

  public String getPlace() {
    return place;
  }

  public String getNote() {
    return note;
  }

  /** 0–100; null when it follows from the findings. */
  public BigDecimal getScore() {
    return score;
  }

  public LocalDate getRecordedOn() {
    return recordedOn;
  }

  public String getRecordedBy() {
    return recordedBy;
  }

  /** What the office adopted for the component 察访核验; null until it did. */
  public BigDecimal getAdoptedPoints() {
    return adoptedPoints;
  }

  public LocalDate getAdoptedOn() {
    return adoptedOn;
  }

  public String getAdoptedBy() {
    return adoptedBy;
  }

  public String getAdoptedDocument() {
    return adoptedDocument;
  }

  public List<VisitVisitor> getVisitors() {
    return List.copyOf(visitors);
  }

  public List<VisitItem> getItems() {
    return List.copyOf(items);
  }

  public List<VisitFinding> getFindings() {
    return List.copyOf(findings);
  }

  public long getVersion() {
    return version;
  }
}
