package org.kaoping.scoreboard;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kaoping.scoring.GradeCap;
import org.kaoping.scoring.UnitScore;

/** Subtotals, total and place of a unit in a score run; they never change. */
@Entity
@Table(name = "scored_unit")
public class ScoredUnit {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "run_id")
  private long runId;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "unit_id")
  private long unitId;

  @Column(name = "series_id")
  private long seriesId;

  private BigDecimal mandatory;

  @Column(name = "self_selected")
  private BigDecimal selfSelected;

  private BigDecimal total;

  @Column(name = "full_points")
  private BigDecimal fullPoints;

  private int place;
  private boolean provisional;
  private String grade;
  private BigDecimal overall;

  @Column(name = "score_grade")
  private String scoreGrade;

  @ElementCollection
  @CollectionTable(name = "scored_unit_cap", joinColumns = @JoinColumn(name = "scored_unit_id"))
  @OrderColumn(name = "seq")
  private List<KeptCap> caps = new ArrayList<>();

  protected ScoredUnit() {}

  ScoredUnit(UnitFacts facts, UnitScore score, int place) {
    this.appraisalId = facts.appraisalId();
    this.unitId = facts.unitId();
    this.seriesId = facts.seriesId();
    this.mandatory = score.mandatorySubtotal();
    this.selfSelected = score.selfSelectedSubtotal();
    this.total = score.total();
    this.fullPoints = score.fullPoints();
    this.place = place;
    this.provisional = score.provisional();
    this.grade = score.grade().orElse(null);
    this.overall = score.overall().orElse(null);
    this.scoreGrade = score.scoreGrade().orElse(null);
    score.caps().forEach(cap -> caps.add(new KeptCap(cap)));
  }

  void belongTo(long run) {
    runId = run;
  }

  public long getAppraisalId() {
    return appraisalId;
  }

  public long getUnitId() {
    return unitId;
  }

  public long getSeriesId() {
    return seriesId;
  }

  public BigDecimal getMandatory() {
    return mandatory;
  }

  public BigDecimal getSelfSelected() {
    return selfSelected;
  }

  public BigDecimal getTotal() {
    return total;
  }

  public BigDecimal getFullPoints() {
    return fullPoints;
  }

  public int getPlace() {
    return place;
  }

  public boolean isProvisional() {
    return provisional;
  }

  /** Weighted sum of the components on a scale of 100; null when only the duty score counts. */
  public BigDecimal getOverall() {
    return overall;
  }

  /** Grade by the score alone; null when the scheme has no scale. */
  public String getScoreGrade() {
    return scoreGrade;
  }

  /** Why the grade is below the one of the score. */
  public List<GradeCap> getCaps() {
    return caps.stream().map(KeptCap::toCap).toList();
  }

  /** Grade by the scheme's scale, after bars and quota; null when it has none. */
  public String getGrade() {
    return grade;
  }
}
