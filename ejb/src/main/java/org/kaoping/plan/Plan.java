package org.kaoping.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.kaoping.kernel.Rules;
import org.kaoping.plan.rules.PlanIsFiled;
import org.kaoping.plan.rules.PlanIsNotFrozen;

/** 绩效管理工作方案: the plan document of one unit appraisal; what it says stands in its revisions. */
@Entity
@Table(name = "plan")
public class Plan {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "appraisal_id")
  private long appraisalId;

  @Column(name = "latest_number")
  private int latestNumber;

  @Column(name = "frozen_at")
  private Instant frozenAt;

  /** Two people saving at once take the same number; the version lets only one of them through. */
  @Version private long version;

  protected Plan() {}

  Plan(long appraisalId) {
    this.appraisalId = appraisalId;
  }

  /** The number of the revision to be written now. */
  int nextNumber() {
    Rules.check(new PlanIsNotFrozen(isFrozen()));
    return ++latestNumber;
  }

  /** The number of a revision that a change order writes; the plan stays frozen. */
  int nextNumberByOrder() {
    Rules.check(new PlanIsFiled(isFrozen()));
    return ++latestNumber;
  }

  /** The plan has been filed; from now on only change orders amend it. */
  void freeze(Instant at) {
    if (frozenAt == null) {
      frozenAt = at;
    }
  }

  public Long getId() {
    return id;
  }

  public long getAppraisalId() {
    return appraisalId;
  }

  /** Number of the latest revision; 0 before the first. */
  public int getLatestNumber() {
    return latestNumber;
  }

  public boolean isFrozen() {
    return frozenAt != null;
  }

  public Instant getFrozenAt() {
    return frozenAt;
  }
}
