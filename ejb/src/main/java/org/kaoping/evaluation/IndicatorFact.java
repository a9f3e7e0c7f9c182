package org.kaoping.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.kaoping.scoring.Fact;
import org.kaoping.scoring.FactForm;
import org.kaoping.scoring.FactsDocumentCodec;

/**
 * What was entered for an indicator that the scheme scores by a rule of its own. A row is never
 * changed; the finding that counts says which row counts.
 */
@Entity
@Table(name = "indicator_fact")
public class IndicatorFact {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "indicator_id")
  private long indicatorId;

  @Column(name = "rule_key")
  private String ruleKey;

  @Column(columnDefinition = "LONGTEXT")
  private String fact;

  @Column(columnDefinition = "LONGTEXT")
  private String entered;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected IndicatorFact() {}

  IndicatorFact(long appraisalId, long indicatorId, String ruleKey) {
    this.appraisalId = appraisalId;
    this.indicatorId = indicatorId;
    this.ruleKey = ruleKey;
  }

  IndicatorFact says(Fact known, Map<String, String> texts, Instant at) {
    fact = FactsDocumentCodec.writeFact(known);
    entered = FactForm.store(texts);
    recordedBy = known.source().enteredBy();
    recordedAt = at;
    return this;
  }

  public Long getId() {
    return id;
  }

  public long getAppraisalId() {
    return appraisalId;
  }

  public long getIndicatorId() {
    return indicatorId;
  }

  public String getRuleKey() {
    return ruleKey;
  }

  public Fact fact() {
    return FactsDocumentCodec.readFact(fact);
  }

  /** The texts by the fields of the form. */
  public Map<String, String> entered() {
    return FactForm.stored(entered);
  }

  /** The post that entered it. */
  public String getRecordedBy() {
    return recordedBy;
  }

  public Instant getRecordedAt() {
    return recordedAt;
  }
}
