package org.kaoping.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;

/**
 * One act or one refusal, for ever: who, as what, for whom, when by both clocks, on what, and why.
 */
@Entity
@Table(name = "audit_record")
public class AuditRecord {
  /** Whether the act took effect. */
  public enum Outcome {
    ACCEPTED,
    REFUSED
  }

  private static final int TEXT = 1000;
  private static final int NAME = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "business_time")
  private Instant businessTime;

  @Column(name = "wall_time")
  private Instant wallTime;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "person_name")
  private String personName;

  @Column(name = "assignment_id")
  private long assignmentId;

  @Column(name = "post_name")
  private String postName;

  @Column(name = "on_behalf_of")
  private String onBehalfOf;

  @Column(name = "for_person_id")
  private Long forPersonId;

  @Column(name = "for_person_name")
  private String forPersonName;

  private String act;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_type")
  private SubjectType subjectType;

  @Column(name = "subject_id")
  private long subjectId;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "rule_code")
  private String ruleCode;

  private String reason;

  @Column(name = "document_number")
  private String documentNumber;

  private String detail;

  protected AuditRecord() {}

  AuditRecord(Instant businessTime, Instant wallTime, String act, SubjectRef subject) {
    this.businessTime = businessTime;
    this.wallTime = wallTime;
    this.act = act;
    SubjectRef about = subject == null ? new SubjectRef(SubjectType.SYSTEM, 0) : subject;
    this.subjectType = about.type();
    this.subjectId = about.id();
    this.outcome = Outcome.ACCEPTED;
    this.personName = "-";
    this.postName = "-";
  }

  AuditRecord by(Actor actor, ActContext context) {
    personId = actor.personId();
    personName = actor.ownName();
    if (actor.isSubstitute()) {
      forPersonId = actor.substituted().personId();
      forPersonName = actor.substituted().personName();
    }
    assignmentId = actor.assignmentId();
    postName = actor.postName();
    onBehalfOf = shortened(context.onBehalfOf(), NAME);
    reason = shortened(context.reason(), TEXT);
    documentNumber = shortened(context.documentNumber(), NAME);
    return this;
  }

  AuditRecord refusedBy(String code, String why) {
    outcome = Outcome.REFUSED;
    ruleCode = code;
    detail = shortened(why, TEXT);
    return this;
  }

  AuditRecord detailed(String line) {
    detail = shortened(line, TEXT);
    return this;
  }

  /** A refusal of texts that are too long must itself be stored. */
  private static String shortened(String text, int most) {
    if (text == null || text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }

  public Long getId() {
    return id;
  }

  public Instant getBusinessTime() {
    return businessTime;
  }

  public Instant getWallTime() {
    return wallTime;
  }

  public String getPersonName() {
    return personName;
  }

  public String getPostName() {
    return postName;
  }

  /** For whom the person stood in (代); null when he acted under a post of his own. */
  public String getForPersonName() {
    return forPersonName;
  }

  public String getOnBehalfOf() {
    return onBehalfOf;
  }

  public String getAct() {
    return act;
  }

  public SubjectType getSubjectType() {
    return subjectType;
  }

  public long getSubjectId() {
    return subjectId;
  }

  public Outcome getOutcome() {
    return outcome;
  }

  public String getRuleCode() {
    return ruleCode;
  }

  public String getReason() {
    return reason;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public String getDetail() {
    return detail;
  }

  /**
   * The line that the seal is computed over: every field, in a fixed order. Records of before there
   * were substitutes keep the line that they were sealed with.
   */
  String sealedLine() {
    String line = ownLine();
    return forPersonId == null
        ? line
        : String.join("\u001f", line, String.valueOf(forPersonId), forPersonName);
  }

  private String ownLine() {
    return String.join(
        "\u001f",
        String.valueOf(id),
        String.valueOf(businessTime.toEpochMilli()),
        String.valueOf(wallTime.toEpochMilli()),
        String.valueOf(personId),
        personName,
        String.valueOf(assignmentId),
        postName,
        String.valueOf(onBehalfOf),
        act,
        subjectType.name(),
        String.valueOf(subjectId),
        outcome.name(),
        String.valueOf(ruleCode),
        String.valueOf(reason),
        String.valueOf(documentNumber),
        String.valueOf(detail));
  }
}
