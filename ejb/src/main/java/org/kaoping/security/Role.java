package org.kaoping.security;

/**
 * What a post lets its holder do. A person acts under one assignment, and so in one role, at a
 * time.
 */
public enum Role {
  /** 责任股室、直属单位: carries out duty tasks, reports, answers rectification orders. */
  DIVISION(Reach.DIVISION),
  /** 综合股: drafts the plan, dispatches tasks, writes the self-evaluation report. */
  UNIT_OFFICE(Reach.UNIT),
  /** 绩效管理工作领导小组、局务会: approves plan and report inside the unit, orders rectification. */
  LEADING_GROUP(Reach.UNIT),
  /** 单位主要负责人: decides on accountability. */
  UNIT_HEAD(Reach.UNIT),
  /** 绩效办: runs the cycle, reviews, verifies, scores. */
  PERFORMANCE_OFFICE(Reach.JURISDICTION),
  /** 市委、市政府分管领导: signs off plans, releases results, decides commendation. */
  CITY_LEADER(Reach.JURISDICTION),
  /** 主管部门: delivers results of mandatory indicators. */
  SUPERVISING_DEPARTMENT(Reach.UNIT),
  /** Organisation, failed jobs, backup; cannot act in an appraisal. */
  SYSTEM_ADMIN(Reach.JURISDICTION),
  /** Accounts; cannot act in an appraisal. */
  SECURITY_ADMIN(Reach.JURISDICTION),
  /** Reads the audit trail; cannot act in an appraisal. */
  AUDITOR(Reach.JURISDICTION);

  /** How far a role sees. */
  public enum Reach {
    DIVISION,
    UNIT,
    JURISDICTION
  }

  private final Reach reach;

  Role(Reach reach) {
    this.reach = reach;
  }

  public Reach reach() {
    return reach;
  }

  /** Whether the role takes part in appraisals at all. */
  public boolean takesPart() {
    return this != SYSTEM_ADMIN && this != SECURITY_ADMIN && this != AUDITOR;
  }
}
