package org.kaoping.changeorder;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;

/** 调整审批: one document that amends one filed plan, or many; all of them or none. */
@Entity
@Table(name = "change_order")
public class ChangeOrder {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cycle_id")
  private long cycleId;

  @Column(name = "unit_id")
  private Long unitId;

  @Enumerated(EnumType.STRING)
  private ChangeOrigin origin;

  @Enumerated(EnumType.STRING)
  private ChangeOrderState state;

  private String reason;

  @Column(name = "request_number")
  private String requestNumber;

  @Column(name = "total_note")
  private String totalNote;

  @Column(name = "requested_by_name")
  private String requestedBy;

  @Column(name = "requested_post")
  private String requestedPost;

  @Column(name = "requested_on")
  private LocalDate requestedOn;

  @Column(name = "agreed_by_post")
  private String agreedBy;

  @Column(name = "agreed_on")
  private LocalDate agreedOn;

  @Column(name = "decided_by_post")
  private String decidedBy;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "decision_reason")
  private String decisionReason;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "change_order_id", nullable = false, updatable = false)
  @OrderBy("id")
  private List<PlanAmendment> amendments = new ArrayList<>();

  @Version private long version;

  protected ChangeOrder() {}

  /**
   * @param unitId the unit that asks; null for a document of the performance office
   * @param totalNote words on a total that changes, or null
   */
  ChangeOrder(
      long cycleId, Long unitId, ActContext context, String totalNote, Actor by, LocalDate on) {
    this.cycleId = cycleId;
    this.unitId = unitId;
    this.origin = unitId == null ? ChangeOrigin.OFFICE : ChangeOrigin.UNIT;
    this.state = unitId == null ? ChangeOrderState.AT_OFFICE : ChangeOrderState.REQUESTED;
    this.reason = context.reason();
    this.requestNumber = context.documentNumber();
    this.totalNote = totalNote == null || totalNote.isBlank() ? null : totalNote.strip();
    this.requestedBy = by.personName();
    this.requestedPost = by.postName();
    this.requestedOn = on;
  }

  void add(PlanAmendment amendment) {
    amendments.add(amendment);
  }

  /** The unit's leading group agrees, or ends the request. */
  void agree(boolean agreed, Actor by, String why, LocalDate on) {
    move(
        agreed ? ChangeOrderState.AT_OFFICE : ChangeOrderState.DECLINED,
        ChangeOrderState.REQUESTED);
    agreedBy = by.postName();
    agreedOn = on;
    decisionReason = agreed ? decisionReason : why;
  }

  /** The performance office decides under a document number. */
  void decide(boolean approved, Actor by, ActContext context, LocalDate on) {
    move(
        approved ? ChangeOrderState.APPROVED : ChangeOrderState.REFUSED,
        ChangeOrderState.AT_OFFICE);
    decidedBy = by.postName();
    decidedOn = on;
    documentNumber = context.documentNumber();
    decisionReason = context.reason();
  }

  /** Who asked takes it back. */
  void withdraw(String why) {
    move(ChangeOrderState.WITHDRAWN, ChangeOrderState.REQUESTED, ChangeOrderState.AT_OFFICE);
    decisionReason = why;
  }

  private void move(ChangeOrderState to, ChangeOrderState... from) {
    Rules.check(ActFitsStage.of(state, (Enum<?>[]) from));
    state = to;
  }

  SubjectRef ref() {
    return new SubjectRef(SubjectType.CHANGE_ORDER, id);
  }

  public Long getId() {
    return id;
  }

  public long getCycleId() {
    return cycleId;
  }

  /** The unit that asked; null for a document of the performance office. */
  public Long getUnitId() {
    return unitId;
  }

  public ChangeOrigin getOrigin() {
    return origin;
  }

  public ChangeOrderState getState() {
    return state;
  }

  public String getReason() {
    return reason;
  }

  /** Number of the paper that asks for the change, or null. */
  public String getRequestNumber() {
    return requestNumber;
  }

  /** Words on a total that changes, or null. */
  public String getTotalNote() {
    return totalNote;
  }

  public String getRequestedBy() {
    return requestedBy;
  }

  public String getRequestedPost() {
    return requestedPost;
  }

  public LocalDate getRequestedOn() {
    return requestedOn;
  }

  public String getAgreedBy() {
    return agreedBy;
  }

  public LocalDate getAgreedOn() {
    return agreedOn;
  }

  public String getDecidedBy() {
    return decidedBy;
  }

  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  /** Number of the document that decides. */
  public String getDocumentNumber() {
    return documentNumber;
  }

  /** Why it was refused, declined or withdrawn; a remark on an approval. */
  public String getDecisionReason() {
    return decisionReason;
  }

  public List<PlanAmendment> getAmendments() {
    return List.copyOf(amendments);
  }

  public long getVersion() {
    return version;
  }
}
