package org.kaoping.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.kaoping.security.Actor;

/** 预算执行: what was budgeted and spent by a day; it is never changed, a later one counts. */
@Entity
@Table(name = "budget_figure")
public class BudgetFigure {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "duty_task_id")
  private Long dutyTaskId;

  private BigDecimal budget;

  private BigDecimal executed;

  @Column(name = "as_of")
  private LocalDate asOf;

  @Column(name = "source_text")
  private String source;

  private String reason;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "wall_time")
  private Instant wallTime;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "post_name")
  private String postName;

  protected BudgetFigure() {}

  BudgetFigure(long appraisalId, Long dutyTaskId, NewBudgetFigure given, String reason) {
    this.appraisalId = appraisalId;
    this.dutyTaskId = dutyTaskId;
    this.budget = given.budget();
    this.executed = given.executed();
    this.asOf = given.asOf();
    this.source = given.source().strip();
    this.reason = reason == null || reason.isBlank() ? null : reason.strip();
  }

  BudgetFigure entered(Actor by, Instant at, Instant wall) {
    personId = by.personId();
    postName = by.postName();
    enteredAt = at;
    wallTime = wall;
    return this;
  }

  public long getAppraisalId() {
    return appraisalId;
  }

  /** The duty task; null for the whole unit. */
  public Long getDutyTaskId() {
    return dutyTaskId;
  }

  /** In 10,000 yuan, above 0. */
  public BigDecimal getBudget() {
    return budget;
  }

  /** In 10,000 yuan. */
  public BigDecimal getExecuted() {
    return executed;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public String getSource() {
    return source;
  }

  public String getReason() {
    return reason;
  }

  public String getPostName() {
    return postName;
  }
}
