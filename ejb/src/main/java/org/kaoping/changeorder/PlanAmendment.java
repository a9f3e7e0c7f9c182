package org.kaoping.changeorder;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kaoping.plan.Points;

/** What a change order does to one unit's plan. */
@Entity
@Table(name = "plan_amendment")
public class PlanAmendment {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "total_before")
  private BigDecimal totalBefore;

  @Column(name = "total_after")
  private BigDecimal totalAfter;

  @Column(name = "new_revision")
  private Integer newRevision;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "amendment_id", nullable = false, updatable = false)
  @OrderBy("id")
  private List<IndicatorChange> changes = new ArrayList<>();

  protected PlanAmendment() {}

  PlanAmendment(long appraisalId, AmendedTable table) {
    this.appraisalId = appraisalId;
    this.totalBefore = table.totalBefore();
    this.totalAfter = table.totalAfter();
    table.changes().forEach(change -> changes.add(new IndicatorChange(change)));
  }

  /** Notes the table as it became; another order may have moved its total since the request. */
  void written(int revision, AmendedTable table) {
    newRevision = revision;
    totalBefore = table.totalBefore();
    totalAfter = table.totalAfter();
  }

  public long getAppraisalId() {
    return appraisalId;
  }

  /** Points of the table before the change. */
  public BigDecimal getTotalBefore() {
    return Points.plain(totalBefore);
  }

  /** Points of the table after the change. */
  public BigDecimal getTotalAfter() {
    return Points.plain(totalAfter);
  }

  /** Number of the plan's revision that was written; null until approved. */
  public Integer getNewRevision() {
    return newRevision;
  }

  public List<IndicatorChange> getChanges() {
    return List.copyOf(changes);
  }
}
