package org.kaoping.scheme;

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
import java.util.List;
import org.kaoping.kernel.Rules;
import org.kaoping.plan.ImportState;
import org.kaoping.plan.rules.ImportIsOpen;

/** An uploaded scheme that waits to be confirmed or discarded; no scheme has come of it yet. */
@Entity
@Table(name = "scheme_import")
public class SchemeImport {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "jurisdiction_id")
  private long jurisdictionId;

  @Column(name = "file_name")
  private String fileName;

  @Enumerated(EnumType.STRING)
  private ImportState state = ImportState.STAGED;

  /** Canonical text of the document; null when the file cannot be read as one, or was dropped. */
  private String document;

  private String findings;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "wall_time")
  private Instant wallTime;

  @Column(name = "created_by")
  private long createdBy;

  @Column(name = "scheme_id")
  private Long schemeId;

  @Version private long version;

  protected SchemeImport() {}

  SchemeImport(long jurisdictionId, String fileName, SchemeReading reading, Uploaded uploaded) {
    this.jurisdictionId = jurisdictionId;
    this.fileName = fileName;
    this.document = reading.document().orElse(null);
    this.findings = FindingsText.write(reading.findings());
    this.createdAt = uploaded.at();
    this.wallTime = uploaded.wallTime();
    this.createdBy = uploaded.personId();
  }

  /**
   * When and by whom it was uploaded.
   *
   * @param at business time
   * @param wallTime time of the clock on the wall
   */
  record Uploaded(Instant at, Instant wallTime, long personId) {}

  /** A scheme has come of it. */
  void confirm(long createdScheme) {
    Rules.check(new ImportIsOpen(state));
    state = ImportState.CONFIRMED;
    schemeId = createdScheme;
  }

  /** Drops the upload; its content is not kept. */
  void discard() {
    Rules.check(new ImportIsOpen(state));
    state = ImportState.DISCARDED;
    document = null;
    findings = null;
  }

  public Long getId() {
    return id;
  }

  public long getJurisdictionId() {
    return jurisdictionId;
  }

  public String getFileName() {
    return fileName;
  }

  public ImportState getState() {
    return state;
  }

  String getDocument() {
    return document;
  }

  List<SchemeFinding> findings() {
    return findings == null ? List.of() : FindingsText.read(findings);
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

  /** The scheme that came of it; null before. */
  public Long getSchemeId() {
    return schemeId;
  }
}
