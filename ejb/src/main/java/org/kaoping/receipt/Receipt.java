package org.kaoping.receipt;

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
import java.time.LocalDate;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.receipt.rules.ReceiptIsNotVoid;
import org.kaoping.security.Actor;

/**
 * 收文登记: a line of the register of what came. A wrong line is voided with a reason and, when it is
 * corrected, followed by another; none is removed.
 */
@Entity
@Table(name = "receipt")
public class Receipt {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "jurisdiction_id")
  private long jurisdictionId;

  @Column(name = "register_year")
  private int registerYear;

  @Column(name = "register_number")
  private int registerNumber;

  @Enumerated(EnumType.STRING)
  private ReceiptChannel channel;

  @Enumerated(EnumType.STRING)
  private ReceiptKind kind;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "day_only")
  private boolean dayOnly;

  @Column(name = "counts_on")
  private LocalDate countsOn;

  @Column(name = "sender_unit_id")
  private Long senderUnitId;

  @Column(name = "sender_name")
  private String senderName;

  private String title;

  @Column(name = "document_number")
  private String documentNumber;

  private String note;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "wall_time")
  private Instant wallTime;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "post_name")
  private String postName;

  @Column(name = "appraisal_id")
  private Long appraisalId;

  @Enumerated(EnumType.STRING)
  @Column(name = "used_as")
  private ReceiptUse usedAs;

  @Column(name = "corrects_id")
  private Long correctsId;

  @Column(name = "voided_at")
  private Instant voidedAt;

  @Column(name = "voided_by_post")
  private String voidedBy;

  @Column(name = "voided_reason")
  private String voidedReason;

  @Version private long version;

  protected Receipt() {}

  /**
   * @param wanted complete, with the sender's name
   * @param countsOn the day as whose post it counts
   */
  Receipt(long jurisdictionId, int year, int number, NewReceipt wanted, LocalDate countsOn) {
    this.jurisdictionId = jurisdictionId;
    this.registerYear = year;
    this.registerNumber = number;
    this.channel = wanted.channel();
    this.kind = wanted.kind();
    this.receivedAt = ShanghaiDates.at(wanted.receivedAt());
    this.countsOn = countsOn;
    this.senderUnitId = wanted.senderUnitId();
    this.senderName = wanted.senderName().strip();
    this.title = wanted.title().strip();
    this.documentNumber = stripped(wanted.documentNumber());
    this.note = stripped(wanted.note());
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Says who registered it, and when. */
  Receipt registered(Actor by, Instant at, Instant wall) {
    personId = by.personId();
    postName = by.postName();
    registeredAt = at;
    wallTime = wall;
    return this;
  }

  /** Only the day on which it came is known. */
  Receipt onTheDay() {
    dayOnly = true;
    return this;
  }

  /** Stands in the place of a wrong line, and counts as what that one counted as. */
  void correct(Receipt wrong) {
    correctsId = wrong.id;
    appraisalId = wrong.appraisalId;
    usedAs = wrong.usedAs;
  }

  /** Counts as a step of a unit appraisal. */
  void use(long appraisal, ReceiptUse use) {
    appraisalId = appraisal;
    usedAs = use;
  }

  void annul(Instant at, String post, String reason) {
    Rules.check(new ReceiptIsNotVoid(isVoid(), getNumber()));
    voidedAt = at;
    voidedBy = post;
    voidedReason = reason.strip();
  }

  public SubjectRef ref() {
    return SubjectRef.receipt(id);
  }

  public boolean isVoid() {
    return voidedAt != null;
  }

  public boolean isUsed() {
    return usedAs != null;
  }

  /** Its number as people name it: year and running number, such as 2026-12. */
  public String getNumber() {
    return registerYear + "-" + registerNumber;
  }

  public Long getId() {
    return id;
  }

  public long getJurisdictionId() {
    return jurisdictionId;
  }

  public int getRegisterYear() {
    return registerYear;
  }

  public int getRegisterNumber() {
    return registerNumber;
  }

  public ReceiptChannel getChannel() {
    return channel;
  }

  public ReceiptKind getKind() {
    return kind;
  }

  public Instant getReceivedAt() {
    return receivedAt;
  }

  /** Whether the hour of receipt is not known. */
  public boolean isDayOnly() {
    return dayOnly;
  }

  /** The day as whose post it counts; it decides whether a submission is in time. */
  public LocalDate getCountsOn() {
    return countsOn;
  }

  public Long getSenderUnitId() {
    return senderUnitId;
  }

  public String getSenderName() {
    return senderName;
  }

  public String getTitle() {
    return title;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public String getNote() {
    return note;
  }

  public Instant getRegisteredAt() {
    return registeredAt;
  }

  public String getPostName() {
    return postName;
  }

  /** The unit appraisal in which it counts as {@link #getUsedAs}; null for none. */
  public Long getAppraisalId() {
    return appraisalId;
  }

  public ReceiptUse getUsedAs() {
    return usedAs;
  }

  /** The wrong line in whose place this one stands; null for none. */
  public Long getCorrectsId() {
    return correctsId;
  }

  public Instant getVoidedAt() {
    return voidedAt;
  }

  public String getVoidedBy() {
    return voidedBy;
  }

  public String getVoidedReason() {
    return voidedReason;
  }

  public long getVersion() {
    return version;
  }
}
