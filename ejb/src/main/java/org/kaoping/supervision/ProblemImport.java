package org.kaoping.supervision;

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
import org.kaoping.plan.ImportState;
import org.kaoping.supervision.rules.ProblemImportIsOpen;

/** An uploaded table of problems that waits to be taken over or dropped. */
@Entity
@Table(name = "problem_import")
public class ProblemImport {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "report_id")
  private long reportId;

  @Column(name = "file_name")
  private String fileName;

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

  protected ProblemImport() {}

  ProblemImport(long reportId, String fileName, String payload) {
    this.reportId = reportId;
    this.fileName = fileName;
    this.payload = payload;
  }

  ProblemImport uploaded(long person, Instant at, Instant wall) {
    createdBy = person;
    createdAt = at;
    wallTime = wall;
    return this;
  }

  void confirm() {
    Rules.check(new ProblemImportIsOpen(isOpen()));
    state = ImportState.CONFIRMED;
  }

  /** Drops the upload; its content is not kept. */
  void discard() {
    Rules.check(new ProblemImportIsOpen(isOpen()));
    state = ImportState.DISCARDED;
    payload = null;
  }

  boolean isOpen() {
    return state == ImportState.STAGED;
  }

  public Long getId() {
    return id;
  }

  public long getReportId() {
    return reportId;
  }

  public String getFileName() {
    return fileName;
  }

  public ImportState getState() {
    return state;
  }

  String getPayload() {
    return payload;
  }
}
