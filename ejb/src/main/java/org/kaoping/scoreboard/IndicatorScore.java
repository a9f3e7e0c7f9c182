package org.kaoping.scoreboard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kaoping.plan.Category;
import org.kaoping.scoring.DerivationCodec;
import org.kaoping.scoring.Score;

/** Score of one indicator in a score run, with its derivation; it never changes. */
@Entity
@Table(name = "indicator_score")
public class IndicatorScore {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "run_id")
  private long runId;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "indicator_id")
  private long indicatorId;

  private int seq;

  @Enumerated(EnumType.STRING)
  private Category category;

  private String level1;
  private String name;

  @Column(name = "full_points")
  private BigDecimal fullPoints;

  private BigDecimal score;
  private boolean pending;
  private boolean provisional;
  private String derivation;

  protected IndicatorScore() {}

  IndicatorScore(long appraisalId, IndicatorFacts facts, String level1, Score score) {
    this.appraisalId = appraisalId;
    this.indicatorId = facts.indicatorId();
    this.seq = facts.seq();
    this.category = facts.mandatory() ? Category.MANDATORY : Category.SELF_SELECTED;
    this.level1 = level1;
    this.name = facts.name();
    this.fullPoints = score.fullPoints();
    this.score = score.value();
    this.pending = score.pending();
    this.provisional = score.provisional();
    this.derivation = DerivationCodec.write(score.derivation());
  }

  void belongTo(long run) {
    runId = run;
  }

  public long getAppraisalId() {
    return appraisalId;
  }

  public long getIndicatorId() {
    return indicatorId;
  }

  public int getSeq() {
    return seq;
  }

  public Category getCategory() {
    return category;
  }

  public String getLevel1() {
    return level1;
  }

  public String getName() {
    return name;
  }

  public BigDecimal getFullPoints() {
    return fullPoints;
  }

  public BigDecimal getScore() {
    return score;
  }

  /** Whether nothing is known yet, so that the 0 stands for nothing. */
  public boolean isPending() {
    return pending;
  }

  public boolean isProvisional() {
    return provisional;
  }

  /** The derivation as stored text, see {@link DerivationCodec}. */
  public String getDerivation() {
    return derivation;
  }
}
