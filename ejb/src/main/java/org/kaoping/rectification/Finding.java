package org.kaoping.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.kaoping.cycle.AppraisalCycle;

/**
 * 问题: one entry of the ledger, whatever its source. It waits for its one order, or it is set aside
 * with a reason (当场改正等); its facts never change.
 */
@Entity
@Table(name = "finding")
public class Finding {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "jurisdiction_id")
  private long jurisdictionId;

  @Column(name = "cycle_id")
  private long cycleId;

  @Column(name = "cycle_year")
  private int year;

  @Enumerated(EnumType.STRING)
  private FindingSource source;

  @Column(name = "source_id")
  private long sourceId;

  @Column(name = "item_number")
  private String number;

  @Column(name = "appraisal_id")
  private Long appraisalId;

  @Column(name = "unit_id")
  private long unitId;

  @Column(name = "division_id")
  private Long divisionId;

  @Column(name = "indicator_id")
  private Long indicatorId;

  private String facts;
  private String measure;

  @Column(name = "found_on")
  private LocalDate foundOn;

  private String place;

  @Column(name = "wanted_by")
  private LocalDate wantedBy;

  @Column(name = "is_ordered")
  private boolean ordered;

  @Column(name = "waived_on")
  private LocalDate waivedOn;

  @Column(name = "waived_by_post")
  private String waivedBy;

  @Column(name = "waived_reason")
  private String waivedReason;

  @Version private long version;

  protected Finding() {}

  Finding(NewFinding wanted, AppraisalCycle cycle) {
    this.jurisdictionId = cycle.getJurisdictionId();
    this.cycleId = cycle.getId();
    this.year = cycle.getYear();
    this.source = wanted.source();
    this.sourceId = wanted.sourceId();
    this.number = wanted.number().strip();
    this.appraisalId = wanted.appraisalId();
    this.unitId = wanted.unitId();
    this.divisionId = wanted.divisionId();
    this.indicatorId = wanted.indicatorId();
    this.facts = wanted.facts().strip();
    this.measure = stripped(wanted.measure());
    this.foundOn = wanted.foundOn();
    this.place = stripped(wanted.place());
    this.wantedBy = wanted.wantedBy();
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** From now on the order speaks for the finding. */
  void order() {
    ordered = true;
  }

  void waive(LocalDate on, String byPost, String reason) {
    waivedOn = on;
    waivedBy = byPost;
    waivedReason = reason.strip();
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

  public int getYear() {
    return year;
  }

  public FindingSource getSource() {
    return source;
  }

  public long getSourceId() {
    return sourceId;
  }

  /** Its number within the source. */
  public String getNumber() {
    return number;
  }

  public Long getAppraisalId() {
    return appraisalId;
  }

  public long getUnitId() {
    return unitId;
  }

  /** Null when the whole unit is meant. */
  public Long getDivisionId() {
    return divisionId;
  }

  public Long getIndicatorId() {
    return indicatorId;
  }

  public String getFacts() {
    return facts;
  }

  public String getMeasure() {
    return measure;
  }

  public LocalDate getFoundOn() {
    return foundOn;
  }

  public String getPlace() {
    return place;
  }

  /** Last day that the source proposes; null for none. */
  public LocalDate getWantedBy() {
    return wantedBy;
  }

  public boolean isOrdered() {
    return ordered;
  }

  public boolean isWaived() {
    return waivedOn != null;
  }

  public LocalDate getWaivedOn() {
    return waivedOn;
  }

  public String getWaivedBy() {
    return waivedBy;
  }

  public String getWaivedReason() {
    return waivedReason;
  }

  public long getVersion() {
    return version;
  }
}
