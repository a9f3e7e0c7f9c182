package org.kaoping.cycle;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kaoping.calendar.Term;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;

/**
 * 年度考核周期: one year's appraisal by one principal, with its schedule and the series of units in it.
 */
@Entity
@Table(name = "appraisal_cycle")
public class AppraisalCycle {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "jurisdiction_id")
  private long jurisdictionId;

  private String principal;

  @Enumerated(EnumType.STRING)
  private CycleKind kind;

  @Column(name = "appraisal_year")
  private int year;

  private String name;

  @Column(name = "scheme_id")
  private long schemeId;

  @Enumerated(EnumType.STRING)
  private CycleState state = CycleState.PREPARED;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "cycle_stage", joinColumns = @JoinColumn(name = "cycle_id"))
  @MapKeyColumn(name = "stage")
  @MapKeyEnumerated(EnumType.STRING)
  private Map<StageCode, StageDates> stages = new EnumMap<>(StageCode.class);

  @Embedded
  @AttributeOverride(name = "days", column = @Column(name = "plan_resubmission_days"))
  @AttributeOverride(name = "unit", column = @Column(name = "plan_resubmission_unit"))
  @AttributeOverride(name = "moved", column = @Column(name = "plan_resubmission_moved"))
  private ResubmissionTerm planResubmission = new ResubmissionTerm();

  @Embedded
  @AttributeOverride(name = "days", column = @Column(name = "report_resubmission_days"))
  @AttributeOverride(name = "unit", column = @Column(name = "report_resubmission_unit"))
  @AttributeOverride(name = "moved", column = @Column(name = "report_resubmission_moved"))
  private ResubmissionTerm reportResubmission = new ResubmissionTerm();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "cycle_series", joinColumns = @JoinColumn(name = "cycle_id"))
  @Column(name = "series_id")
  private Set<Long> seriesIds = new TreeSet<>();

  @Column(name = "released_on")
  private LocalDate releasedOn;

  @Column(name = "release_document")
  private String releaseDocument;

  @Version private long version;

  protected AppraisalCycle() {}

  AppraisalCycle(long jurisdictionId, NewCycle wanted, long schemeId) {
    this.jurisdictionId = jurisdictionId;
    this.principal = wanted.principal();
    this.kind = CycleKind.UNIT_APPRAISAL;
    this.year = wanted.year();
    this.name = wanted.name();
    this.schemeId = schemeId;
    take(wanted.schedule());
    this.seriesIds.addAll(wanted.seriesIds());
  }

  /** Takes over a schedule; what follows from new dates elsewhere is the service's business. */
  void reschedule(Schedule schedule) {
    take(schedule);
  }

  private void take(Schedule schedule) {
    schedule.check();
    stages.putAll(schedule.stages());
    planResubmission = new ResubmissionTerm(schedule.planResubmission());
    reportResubmission = new ResubmissionTerm(schedule.reportResubmission());
  }

  /** The scheme has been issued: unit appraisals may be opened. */
  public void open() {
    move(CycleState.OPEN, CycleState.PREPARED);
  }

  /** Scores stand ready for the leaders' decision. */
  public void scoresDetermined() {
    move(CycleState.SCORES_DETERMINED, CycleState.OPEN);
  }

  /** The leaders want the scores determined anew. */
  public void scoresReturned() {
    move(CycleState.OPEN, CycleState.SCORES_DETERMINED);
  }

  /** Results leave the embargo, frozen. */
  public void release(LocalDate on, String documentNumber) {
    move(CycleState.RELEASED, CycleState.SCORES_DETERMINED);
    releasedOn = on;
    releaseDocument = documentNumber;
  }

  public void commended() {
    move(CycleState.COMMENDED, CycleState.RELEASED);
  }

  /** Ends the cycle after its commendation has been published. */
  public void close() {
    move(CycleState.CLOSED, CycleState.COMMENDED);
  }

  private void move(CycleState to, CycleState... from) {
    Rules.check(ActFitsStage.of(state, from));
    state = to;
  }

  /** Whether scores and ranks may be shown to the units. */
  public boolean isReleased() {
    return releasedOn != null;
  }

  public StageDates stage(StageCode code) {
    return stages.get(code);
  }

  public Map<StageCode, StageDates> stages() {
    return new EnumMap<>(stages);
  }

  public Long getId() {
    return id;
  }

  public long getJurisdictionId() {
    return jurisdictionId;
  }

  public String getPrincipal() {
    return principal;
  }

  public CycleKind getKind() {
    return kind;
  }

  public int getYear() {
    return year;
  }

  public String getName() {
    return name;
  }

  public long getSchemeId() {
    return schemeId;
  }

  public CycleState getState() {
    return state;
  }

  /** Term for a returned plan. */
  public Term getPlanResubmission() {
    return planResubmission.term();
  }

  /** Term for a returned report. */
  public Term getReportResubmission() {
    return reportResubmission.term();
  }

  /** The dates as they stand now. */
  public Schedule schedule() {
    return new Schedule(stages, getPlanResubmission(), getReportResubmission());
  }

  public Set<Long> getSeriesIds() {
    return Set.copyOf(seriesIds);
  }

  public LocalDate getReleasedOn() {
    return releasedOn;
  }

  public String getReleaseDocument() {
    return releaseDocument;
  }

  public long getVersion() {
    return version;
  }
}
