package org.kaoping.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A finding on the sheet of a check, before and after it stands in the ledger. */
@Embeddable
public class CheckFinding {
  @Column(name = "unit_id")
  private long unitId;

  @Column(name = "division_id")
  private Long divisionId;

  private String facts;
  private String measure;

  @Column(name = "found_on")
  private LocalDate foundOn;

  private String place;

  protected CheckFinding() {}

  /**
   * @param unitId against which unit
   * @param divisionId against which division; null for the whole unit
   * @param facts what was found
   * @param measure what should be done; may be null
   * @param foundOn the day
   * @param place where; may be null when it is the sheet's
   */
  public CheckFinding(
      long unitId, Long divisionId, String facts, String measure, LocalDate foundOn, String place) {
    this.unitId = unitId;
    this.divisionId = divisionId;
    this.facts = facts;
    this.measure = measure;
    this.foundOn = foundOn;
    this.place = place;
  }

  public long getUnitId() {
    return unitId;
  }

  public Long getDivisionId() {
    return divisionId;
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
}
