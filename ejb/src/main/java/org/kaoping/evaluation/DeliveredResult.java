package org.kaoping.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.evaluation.rules.DeliveredScoreFits;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.ReasonIsGiven;

/**
 * 规定指标结果: the score of a mandatory indicator that a department in charge delivers (主管部门提供), with
 * its document, instead of a verification by the performance office.
 */
@Entity
@Table(name = "delivered_result")
public class DeliveredResult {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "indicator_id")
  private long indicatorId;

  @Column(name = "department_id")
  private long departmentUnitId;

  @Enumerated(EnumType.STRING)
  private DeliveredState state = DeliveredState.EXPECTED;

  private BigDecimal score;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "delivered_on")
  private LocalDate deliveredOn;

  private boolean late;

  private int corrections;

  @Version private long version;

  protected DeliveredResult() {}

  DeliveredResult(long appraisalId, long indicatorId, long departmentUnitId, LocalDate dueOn) {
    this.appraisalId = appraisalId;
    this.indicatorId = indicatorId;
    this.departmentUnitId = departmentUnitId;
    this.dueOn = dueOn;
  }

  /**
   * Takes the department's score. A second delivery corrects the first and says why; lateness is
   * judged by the first.
   *
   * @param fullPoints the indicator's full marks, the most that can be delivered
   */
  void deliver(Delivery delivery, BigDecimal fullPoints) {
    Rules.check(
        new DeliveredScoreFits(delivery.score(), fullPoints),
        new DocumentNumberIsGiven(delivery.documentNumber()));
    if (state == DeliveredState.DELIVERED) {
      Rules.check(new ReasonIsGiven(delivery.reason()));
      corrections++;
    } else {
      late = delivery.on().isAfter(dueOn);
      deliveredOn = delivery.on();
    }
    state = DeliveredState.DELIVERED;
    score = delivery.score();
    documentNumber = delivery.documentNumber();
  }

  /** A later last day for a result that has not come. */
  void extend(LocalDate to) {
    Rules.check(ActFitsStage.of(state, DeliveredState.EXPECTED));
    dueOn = to;
  }

  /**
   * What a department hands over.
   *
   * @param score in points
   * @param documentNumber the paper that carries it
   * @param reason why an earlier delivery is corrected; null at the first delivery
   * @param on the day
   */
  record Delivery(BigDecimal score, String documentNumber, String reason, LocalDate on) {}

  public SubjectRef ref() {
    return new SubjectRef(SubjectType.DELIVERED_RESULT, id);
  }

  public boolean isDelivered() {
    return state == DeliveredState.DELIVERED;
  }

  public Long getId() {
    return id;
  }

  public long getAppraisalId() {
    return appraisalId;
  }

  public long getIndicatorId() {
    return indicatorId;
  }

  /** The unit whose department post delivers. */
  public long getDepartmentUnitId() {
    return departmentUnitId;
  }

  public DeliveredState getState() {
    return state;
  }

  /** In points; null until delivered. */
  public BigDecimal getScore() {
    return score;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  /** Last day in time. */
  public LocalDate getDueOn() {
    return dueOn;
  }

  /** Day of the first delivery. */
  public LocalDate getDeliveredOn() {
    return deliveredOn;
  }

  public boolean isLate() {
    return late;
  }

  /** How often the delivered score has been corrected. */
  public int getCorrections() {
    return corrections;
  }

  public long getVersion() {
    return version;
  }
}
