package org.kaoping.consistency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.kaoping.consistency.check.ConsistencyFinding;
import org.kaoping.consistency.check.Gravity;
import org.kaoping.consistency.claim.ClaimSheet;
import org.kaoping.consistency.input.ClaimsWriter;
import org.kaoping.security.Actor;

/** 一致性报告: claims as they were handed in, and what was found in them. It never changes. */
@Entity
@Table(name = "consistency_report")
public class ConsistencyReport {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "jurisdiction_id")
  private long jurisdictionId;

  @Column(name = "unit_id")
  private long unitId;

  @Column(name = "subject_unit")
  private String subjectUnit;

  @Column(name = "subject_year")
  private String subjectYear;

  @Column(name = "subject_document")
  private String subjectDocument;

  @Column(name = "file_name")
  private String fileName;

  @Column(columnDefinition = "LONGTEXT")
  private String claims;

  @Column(columnDefinition = "LONGTEXT")
  private String findings;

  private int figures;
  private int contradictions;
  private int remarks;

  @Column(name = "checked_at")
  private Instant checkedAt;

  @Column(name = "wall_time")
  private Instant wallTime;

  @Column(name = "checked_by")
  private long checkedBy;

  @Column(name = "checked_by_post")
  private String checkedByPost;

  protected ConsistencyReport() {}

  ConsistencyReport(String fileName, ClaimSheet sheet, List<ConsistencyFinding> found) {
    this.fileName = fileName;
    subjectUnit = sheet.unit();
    subjectYear = sheet.year();
    subjectDocument = sheet.document();
    claims = ClaimsWriter.write(sheet);
    findings = FindingsJson.write(found);
    figures = sheet.figures().size() + sheet.scores().size();
    contradictions = count(found, Gravity.CONTRADICTION);
    remarks = count(found, Gravity.REMARK);
  }

  /** Notes who checked, and when. */
  ConsistencyReport checkedBy(Actor actor, Instant now, Instant wall) {
    jurisdictionId = actor.jurisdictionId();
    unitId = actor.unitId();
    checkedBy = actor.personId();
    checkedByPost = actor.postName();
    checkedAt = now;
    wallTime = wall;
    return this;
  }

  private static int count(List<ConsistencyFinding> found, Gravity gravity) {
    return (int) found.stream().filter(finding -> finding.gravity() == gravity).count();
  }

  /** Whether it belongs to the actor's unit, or the actor sees the whole jurisdiction. */
  boolean isSeenBy(Actor actor) {
    return jurisdictionId == actor.jurisdictionId() && actor.seesUnit(unitId);
  }

  public Long getId() {
    return id;
  }

  public String getSubjectUnit() {
    return subjectUnit;
  }

  public String getSubjectYear() {
    return subjectYear;
  }

  public String getSubjectDocument() {
    return subjectDocument;
  }

  public String getFileName() {
    return fileName;
  }

  public String getClaims() {
    return claims;
  }

  /** What was found. */
  public List<ConsistencyFinding> getFindings() {
    return FindingsJson.read(findings);
  }

  /** How many figures and scores were checked. */
  public int getFigures() {
    return figures;
  }

  public int getContradictions() {
    return contradictions;
  }

  public int getRemarks() {
    return remarks;
  }

  public Instant getCheckedAt() {
    return checkedAt;
  }

  public Instant getWallTime() {
    return wallTime;
  }

  public long getCheckedBy() {
    return checkedBy;
  }

  public String getCheckedByPost() {
    return checkedByPost;
  }
}
