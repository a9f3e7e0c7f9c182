package org.kaoping.supervision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.supervision.rules.ActsAsInspector;
import org.kaoping.supervision.rules.SheetIsConfirmedByTheOther;

/**
 * 监督检查: a drawn spot check, or a check of discipline or efficiency. Two inspectors; one enters the
 * sheet and so confirms it, the other one confirms it too, and only then its findings count.
 */
@Entity
@Table(name = "supervision_check")
public class SupervisionCheck {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "jurisdiction_id")
  private long jurisdictionId;

  @Column(name = "cycle_id")
  private long cycleId;

  @Enumerated(EnumType.STRING)
  private CheckKind kind;

  @Column(name = "draw_id")
  private Long drawId;

  private String title;

  @Column(name = "appraisal_id")
  private Long appraisalId;

  @Column(name = "unit_id")
  private Long unitId;

  @Column(name = "division_id")
  private Long divisionId;

  @Column(name = "indicator_id")
  private Long indicatorId;

  @Enumerated(EnumType.STRING)
  private CheckState state = CheckState.OPEN;

  @Embedded
  @AttributeOverride(name = "person", column = @Column(name = "first_person"))
  @AttributeOverride(name = "name", column = @Column(name = "first_name"))
  @AttributeOverride(name = "home", column = @Column(name = "first_home"))
  private Inspector first;

  @Embedded
  @AttributeOverride(name = "person", column = @Column(name = "second_person"))
  @AttributeOverride(name = "name", column = @Column(name = "second_name"))
  @AttributeOverride(name = "home", column = @Column(name = "second_home"))
  private Inspector second;

  @Column(name = "checked_on")
  private LocalDate checkedOn;

  private String place;
  private String situation;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "check_finding", joinColumns = @JoinColumn(name = "check_id"))
  @OrderColumn(name = "seq")
  private List<CheckFinding> findings = new ArrayList<>();

  @Column(name = "entered_by")
  private Long enteredBy;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "confirmed_by")
  private Long confirmedBy;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Version private long version;

  protected SupervisionCheck() {}

  static SupervisionCheck drawn(CheckDraw draw, Subject subject) {
    SupervisionCheck check = new SupervisionCheck();
    check.jurisdictionId = draw.getJurisdictionId();
    check.cycleId = draw.getCycleId();
    check.kind = CheckKind.SPOT_CHECK;
    check.drawId = draw.getId();
    check.title = subject.label();
    check.appraisalId = subject.appraisalId();
    check.unitId = subject.unitId();
    check.divisionId = subject.divisionId();
    check.indicatorId = subject.indicatorId();
    return check;
  }

  static SupervisionCheck ordered(NewCheck wanted, AppraisalCycle cycle) {
    SupervisionCheck check = new SupervisionCheck();
    check.jurisdictionId = cycle.getJurisdictionId();
    check.cycleId = cycle.getId();
    check.kind = wanted.kind();
    check.title = wanted.title().strip();
    return check;
  }

  public SubjectRef ref() {
    return SubjectRef.check(id);
  }

  /** Names the inspectors, or others while no sheet has been entered. */
  void assign(Inspector one, Inspector other) {
    Rules.check(ActFitsStage.of(state, CheckState.OPEN, CheckState.ASSIGNED));
    first = one;
    second = other;
    state = CheckState.ASSIGNED;
  }

  /**
   * One inspector enters the sheet and so confirms it; until the other one has confirmed, either
   * may write it anew.
   */
  void enter(CheckSheet sheet, long person, Instant at) {
    Rules.check(
        ActFitsStage.of(state, CheckState.ASSIGNED, CheckState.ENTERED),
        new ActsAsInspector(isInspector(person)));
    checkedOn = sheet.checkedOn();
    place = sheet.place().strip();
    situation = sheet.situation().strip();
    findings.clear();
    findings.addAll(sheet.findings());
    enteredBy = person;
    enteredAt = at;
    state = CheckState.ENTERED;
  }

  /** The other inspector confirms. */
  void confirm(long person, Instant at) {
    Rules.check(
        ActFitsStage.of(state, CheckState.ENTERED),
        new SheetIsConfirmedByTheOther(Objects.equals(enteredBy, person)),
        new ActsAsInspector(isInspector(person)));
    confirmedBy = person;
    confirmedAt = at;
    state = CheckState.CONFIRMED;
  }

  /** Whether a person is one of the two. */
  public boolean isInspector(long person) {
    return inspectors().stream().anyMatch(one -> one.getPerson() == person);
  }

  /** The two inspectors; none before they are named. */
  public List<Inspector> inspectors() {
    return Stream.of(first, second).filter(one -> one != null && one.getPerson() != null).toList();
  }

  public Long getId() {
    return id;
  }

  public long getJurisdictionId() {
    return jurisdictionId;
  }

  public long getCycleId() {
    return cycleId;
  }

  public CheckKind getKind() {
    return kind;
  }

  /** Null for a check that was not drawn. */
  public Long getDrawId() {
    return drawId;
  }

  public String getTitle() {
    return title;
  }

  public Long getAppraisalId() {
    return appraisalId;
  }

  /** The checked unit; null when the check visits several. */
  public Long getUnitId() {
    return unitId;
  }

  public Long getDivisionId() {
    return divisionId;
  }

  public Long getIndicatorId() {
    return indicatorId;
  }

  public CheckState getState() {
    return state;
  }

  public LocalDate getCheckedOn() {
    return checkedOn;
  }

  public String getPlace() {
    return place;
  }

  public String getSituation() {
    return situation;
  }

  /** What stands on the sheet. */
  public List<CheckFinding> getFindings() {
    return List.copyOf(findings);
  }

  public Long getEnteredBy() {
    return enteredBy;
  }

  public Instant getEnteredAt() {
    return enteredAt;
  }

  public Long getConfirmedBy() {
    return confirmedBy;
  }

  public Instant getConfirmedAt() {
    return confirmedAt;
  }

  public long getVersion() {
    return version;
  }
}
