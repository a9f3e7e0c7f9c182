package org.kaoping.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One candidate of a draw as it was on that day, with its lot. */
@Entity
@Table(name = "draw_entry")
public class DrawEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "draw_id")
  private long drawId;

  @Column(name = "entry_key")
  private String key;

  private String label;
  private String stratum;
  private int weight;
  @Embedded private Risk risk;

  @Column(columnDefinition = "CHAR(64)")
  private String lot;

  @Column(name = "place_in_stratum")
  private int place;

  @Column(name = "is_chosen")
  private boolean chosen;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "unit_id")
  private long unitId;

  @Column(name = "division_id")
  private Long divisionId;

  @Column(name = "indicator_id")
  private Long indicatorId;

  protected DrawEntry() {}

  DrawEntry(long drawId, Subject subject, SampleDraw.Drawn drawn) {
    this.drawId = drawId;
    this.key = subject.key();
    this.label = subject.label();
    this.stratum = subject.stratum();
    this.weight = drawn.candidate().weight();
    this.risk = subject.risk();
    this.lot = drawn.lot();
    this.place = drawn.place();
    this.chosen = drawn.chosen();
    this.appraisalId = subject.appraisalId();
    this.unitId = subject.unitId();
    this.divisionId = subject.divisionId();
    this.indicatorId = subject.indicatorId();
  }

  SampleDraw.Candidate candidate() {
    return new SampleDraw.Candidate(key, stratum, weight);
  }

  public long getDrawId() {
    return drawId;
  }

  public String getKey() {
    return key;
  }

  public String getLabel() {
    return label;
  }

  public String getStratum() {
    return stratum;
  }

  /** Number of tickets. */
  public int getWeight() {
    return weight;
  }

  public Risk getRisk() {
    return risk;
  }

  /** The smallest ticket, 64 hexadecimal digits. */
  public String getLot() {
    return lot;
  }

  /** Place in the stratum, from 1. */
  public int getPlace() {
    return place;
  }

  public boolean isChosen() {
    return chosen;
  }

  public long getAppraisalId() {
    return appraisalId;
  }

  public long getUnitId() {
    return unitId;
  }

  public Long getDivisionId() {
    return divisionId;
  }

  public Long getIndicatorId() {
    return indicatorId;
  }
}
