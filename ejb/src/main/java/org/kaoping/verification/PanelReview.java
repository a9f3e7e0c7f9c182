package org.kaoping.verification;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.evaluation.VerificationLine;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;

/** 会审: people look together at one indicator of one unit, and the chair's decision is recorded. */
@Entity
@Table(name = "panel_review")
public class PanelReview {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cycle_id")
  private long cycleId;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "unit_id")
  private long unitId;

  @Column(name = "indicator_id")
  private long indicatorId;

  @Column(name = "open_indicator_id")
  private Long openIndicatorId;

  private int seq;

  @Column(name = "indicator_text")
  private String indicator;

  @Column(name = "full_points")
  private BigDecimal fullPoints;

  @Column(name = "claimed_rate")
  private BigDecimal claimedRate;

  @Enumerated(EnumType.STRING)
  private PanelState state = PanelState.OPEN;

  private String question;

  @Column(name = "raised_by")
  private long raisedBy;

  @Column(name = "raised_post")
  private String raisedPost;

  @Column(name = "raised_on")
  private LocalDate raisedOn;

  @Enumerated(EnumType.STRING)
  private PanelMeasure measure;

  @Column(name = "decided_value")
  private BigDecimal decidedValue;

  @Column(name = "rate_before")
  private BigDecimal rateBefore;

  @Column(name = "decision_reason")
  private String decisionReason;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "recorded_post")
  private String recordedBy;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "panel_id", nullable = false, updatable = false)
  @OrderBy("id")
  private List<PanelMember> members = new ArrayList<>();

  @Version private long version;

  protected PanelReview() {}

  PanelReview(UnitAppraisal appraisal, VerificationLine line, String question) {
    this.cycleId = appraisal.getCycleId();
    this.appraisalId = appraisal.getId();
    this.unitId = appraisal.getUnitId();
    this.indicatorId = line.indicatorId();
    this.openIndicatorId = line.indicatorId();
    this.seq = line.seq();
    this.indicator = line.level2();
    this.fullPoints = line.fullPoints();
    this.claimedRate = line.claimedRate();
    this.rateBefore = line.verifiedRate();
    this.question = question.strip();
  }

  PanelReview raised(Actor by, LocalDate on) {
    raisedBy = by.personId();
    raisedPost = by.postName();
    raisedOn = on;
    return this;
  }

  void add(PanelMember member) {
    members.add(member);
  }

  void requireOpen() {
    Rules.check(ActFitsStage.of(state, PanelState.OPEN));
  }

  /** The decision; what the verifier had found before stays beside it. */
  void decide(
      PanelMeasure in, BigDecimal value, BigDecimal before, ActContext context, LocalDate on) {
    end(PanelState.DECIDED);
    measure = in;
    decidedValue = value;
    rateBefore = before;
    decisionReason = context.reason();
    documentNumber = context.documentNumber();
    decidedOn = on;
  }

  /** The post that entered the decision. */
  void recordedBy(String post) {
    recordedBy = post;
  }

  void withdraw(String why, String by, LocalDate on) {
    end(PanelState.WITHDRAWN);
    decisionReason = why;
    recordedBy = by;
    decidedOn = on;
  }

  private void end(PanelState as) {
    requireOpen();
    state = as;
    openIndicatorId = null;
  }

  SubjectRef ref() {
    return new SubjectRef(SubjectType.PANEL_REVIEW, id);
  }

  PanelMember chair() {
    return members.stream().filter(PanelMember::isChair).findFirst().orElseThrow();
  }

  Optional<PanelMember> member(long personId) {
    return members.stream().filter(member -> member.getPersonId() == personId).findFirst();
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

  public long getIndicatorId() {
    return indicatorId;
  }

  /** The indicator's running number in the plan. */
  public int getSeq() {
    return seq;
  }

  public String getIndicator() {
    return indicator;
  }

  public BigDecimal getFullPoints() {
    return fullPoints;
  }

  public BigDecimal getClaimedRate() {
    return claimedRate;
  }

  public PanelState getState() {
    return state;
  }

  public String getQuestion() {
    return question;
  }

  public long getRaisedBy() {
    return raisedBy;
  }

  public String getRaisedPost() {
    return raisedPost;
  }

  public LocalDate getRaisedOn() {
    return raisedOn;
  }

  /** Null until decided. */
  public PanelMeasure getMeasure() {
    return measure;
  }

  /** Percent or points; null until decided. */
  public BigDecimal getDecidedValue() {
    return decidedValue;
  }

  /** What a verifier had found; null for nothing. */
  public BigDecimal getRateBefore() {
    return rateBefore;
  }

  /** Why it was decided so, or withdrawn. */
  public String getDecisionReason() {
    return decisionReason;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  /** Post that entered the decision. */
  public String getRecordedBy() {
    return recordedBy;
  }

  public List<PanelMember> getMembers() {
    return List.copyOf(members);
  }

  public long getVersion() {
    return version;
  }
}
