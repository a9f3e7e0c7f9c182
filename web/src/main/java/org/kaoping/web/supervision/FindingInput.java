package org.kaoping.web.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import org.kaoping.supervision.CheckFinding;
import org.kaoping.supervision.CheckView;

/** A finding on a sheet while it is being entered; one without facts is none. */
public class FindingInput implements Serializable {
  private String where;
  private String facts;
  private String measure;
  private LocalDate foundOn;
  private String place;

  static FindingInput of(CheckView.Line line) {
    FindingInput input = new FindingInput();
    CheckFinding finding = line.finding();
    input.where =
        finding.getDivisionId() == null
            ? String.valueOf(finding.getUnitId())
            : finding.getUnitId() + "/" + finding.getDivisionId();
    input.facts = finding.getFacts();
    input.measure = finding.getMeasure();
    input.foundOn = finding.getFoundOn();
    input.place = finding.getPlace();
    return input;
  }

  boolean isFilled() {
    return facts != null && !facts.isBlank();
  }

  /**
   * The finding.
   *
   * @param day of the check, where none is said
   */
  CheckFinding finding(LocalDate day) {
    return new CheckFinding(
        OrgChoices.unitOf(where),
        OrgChoices.divisionOf(where),
        facts,
        measure,
        foundOn == null ? day : foundOn,
        place);
  }

  public String getWhere() {
    return where;
  }

  public void setWhere(String where) {
    this.where = where;
  }

  public String getFacts() {
    return facts;
  }

  public void setFacts(String facts) {
    this.facts = facts;
  }

  public String getMeasure() {
    return measure;
  }

  public void setMeasure(String measure) {
    this.measure = measure;
  }

  public LocalDate getFoundOn() {
    return foundOn;
  }

  public void setFoundOn(LocalDate foundOn) {
    this.foundOn = foundOn;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }
}
