package org.kaoping.cycle;

/** Stages of a cycle that have dates of their own, in the order of the year (方案“组织实施”). */
public enum StageCode {
  /** 制定工作方案：报送绩效办。 */
  PLAN,
  /** 市领导审定。 */
  SIGN_OFF,
  /** 备案。 */
  FILING,
  /** 股室自我测评。 */
  SELF_ASSESSMENT,
  /** 年度绩效自评报告。 */
  REPORT,
  /** 主管部门提供规定指标结果。 */
  DELIVERED_RESULTS,
  /** 考评和认定。 */
  VERIFICATION,
  /** 总结表彰。 */
  COMMENDATION
}
