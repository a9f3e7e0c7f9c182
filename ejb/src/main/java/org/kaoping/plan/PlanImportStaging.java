package org.kaoping.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.kaoping.kernel.Rules;
import org.kaoping.plan.rules.ImportIsOpen;

/** An uploaded table that waits to be confirmed or discarded. */
@Entity
@Table(name = "plan_import")
public class PlanImportStaging {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "file_name")
  private String fileName;

  /** Number of the plan's latest revision when the file was uploaded. */
  @Column(name = "base_revision")
  private int baseRevision;

  @Enumerated(EnumType.STRING)
  private ImportState state = ImportState.STAGED;

  @Column(columnDefinition = "LONGTEXT")
  private String payload;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "wall_time")
  private Instant wallTime;

  @Column(name = "created_by")
  private long createdBy;

  @Version private long version;

  protected PlanImportStaging() {}

  PlanImportStaging(
      long appraisalId, String fileName, int baseRevision, String payload, SavedBy saved) {
    this.appraisalId = appraisalId;
    this.fileName = fileName;
    this.baseRevision = baseRevision;
    this.payload = payload;
    this.createdAt = saved.at();
    this.wallTime = saved.wallTime();
    this.createdBy = saved.personId();
  }

  void confirm() {
    Rules.check(new ImportIsOpen(state));
    state = ImportState.CONFIRMED;
  }

  /** Drops the upload; its content is not kept. */
  void discard() {
    Rules.check(new ImportIsOpen(state));
    state = ImportState.DISCARDED;
    payload = null;
  }

  public Long getId() {
    return id;
  }

  public long getAppraisalId() {
    return appraisalId;
  }

  public String getFileName() {
    return fileName;
  }

  public int getBaseRevision() {
    return baseRevision;
  }

  public ImportState getState() {
    return state;
  }

  String getPayload() {
    return payload;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public Instant getWallTime() {
    return wallTime;
  }

  public long getCreatedBy() {
    return createdBy;
  }
}
