package org.kaoping.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 指标: the identity of an indicator, one through all revisions of its plan. */
@Entity
@Table(name = "indicator")
public class Indicator {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "appraisal_id")
  private long appraisalId;

  protected Indicator() {}

  Indicator(long appraisalId) {
    this.appraisalId = appraisalId;
  }

  public Long getId() {
    return id;
  }

  public long getAppraisalId() {
    return appraisalId;
  }
}
