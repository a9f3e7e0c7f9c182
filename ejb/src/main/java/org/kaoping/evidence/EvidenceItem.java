package org.kaoping.evidence;

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
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.Actor;

/** 佐证材料: a file that somebody attached to a case. A withdrawn one keeps its record. */
@Entity
@Table(name = "evidence_item")
public class EvidenceItem {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_type")
  private SubjectType subjectType;

  @Column(name = "subject_id")
  private long subjectId;

  @Column(name = "owner_id")
  private long ownerId;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "media_type")
  private String mediaType;

  @Column(name = "byte_count")
  private long byteCount;

  private String sha256;

  @Column(name = "attached_at")
  private Instant attachedAt;

  @Column(name = "wall_time")
  private Instant wallTime;

  @Column(name = "attached_by")
  private long attachedBy;

  @Column(name = "attached_scope")
  private long attachedScope;

  @Column(name = "attached_post")
  private String attachedPost;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawn_post")
  private String withdrawnPost;

  @Column(name = "withdrawn_reason")
  private String withdrawnReason;

  @Version private long version;

  protected EvidenceItem() {}

  EvidenceItem(SubjectRef subject, long ownerId, EvidenceFile file, Actor by) {
    this.subjectType = subject.type();
    this.subjectId = subject.id();
    this.ownerId = ownerId;
    this.fileName = file.name();
    this.mediaType = file.kind().mediaType();
    this.byteCount = file.size();
    this.attachedBy = by.personId();
    this.attachedScope = by.scopeId();
    this.attachedPost = by.postName();
  }

  EvidenceItem stored(String hash, Instant at, Instant wall) {
    sha256 = hash;
    attachedAt = at;
    wallTime = wall;
    return this;
  }

  void withdraw(Instant at, String post, String reason) {
    withdrawnAt = at;
    withdrawnPost = post;
    withdrawnReason = reason;
  }

  /** Whether the actor or his office attached it. */
  boolean isFrom(Actor actor) {
    return attachedBy == actor.personId() || attachedScope == actor.scopeId();
  }

  public SubjectRef subject() {
    return new SubjectRef(subjectType, subjectId);
  }

  public Long getId() {
    return id;
  }

  /** The unit, or the jurisdiction's root, whose quota it counts against. */
  public long getOwnerId() {
    return ownerId;
  }

  public String getFileName() {
    return fileName;
  }

  public String getMediaType() {
    return mediaType;
  }

  public long getByteCount() {
    return byteCount;
  }

  public String getSha256() {
    return sha256;
  }

  public Instant getAttachedAt() {
    return attachedAt;
  }

  public String getAttachedPost() {
    return attachedPost;
  }

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  public Instant getWithdrawnAt() {
    return withdrawnAt;
  }

  public String getWithdrawnPost() {
    return withdrawnPost;
  }

  public String getWithdrawnReason() {
    return withdrawnReason;
  }
}
