package org.kaoping.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.kaoping.supervision.SampleDraw;

/** An item from which a sample was drawn, chosen or not. */
@Entity
@Table(name = "sample_entry")
public class SampleEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "sample_id")
  private long sampleId;

  @Column(name = "entry_key")
  private String key;

  private String stratum;

  @Column(columnDefinition = "CHAR(64)")
  private String lot;

  @Column(name = "place_in_stratum")
  private int place;

  @Column(name = "is_chosen")
  private boolean chosen;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "indicator_id")
  private long indicatorId;

  protected SampleEntry() {}

  SampleEntry(long sampleId, ItemRef item, SampleDraw.Drawn drawn) {
    this.sampleId = sampleId;
    this.key = drawn.candidate().key();
    this.stratum = drawn.candidate().stratum();
    this.lot = drawn.lot();
    this.place = drawn.place();
    this.chosen = drawn.chosen();
    this.appraisalId = item.appraisalId();
    this.indicatorId = item.indicatorId();
  }

  /** A wider sample reaches it. */
  void choose() {
    chosen = true;
  }

  SampleDraw.Candidate candidate() {
    return new SampleDraw.Candidate(key, stratum, 1);
  }

  public String getKey() {
    return key;
  }

  public String getStratum() {
    return stratum;
  }

  /** 64 hexadecimal digits; the smallest of a stratum come first. */
  public String getLot() {
    return lot;
  }

  /** In its stratum, from 1. */
  public int getPlace() {
    return place;
  }

  public boolean isChosen() {
    return chosen;
  }

  public long getAppraisalId() {
    return appraisalId;
  }

  public long getIndicatorId() {
    return indicatorId;
  }
}
