package org.kaoping.processes;

/** Roles that the models name as candidate groups of their user tasks. */
public final class CandidateGroups {

  /** The division that carries out a task or answers an order (责任股室). */
  public static final String DIVISION = "DIVISION";

  /** The unit's general office (综合股). */
  public static final String UNIT_OFFICE = "UNIT_OFFICE";

  /** The unit's performance leading group (绩效管理工作领导小组). */
  public static final String LEADING_GROUP = "LEADING_GROUP";

  /** The head of the unit, who alone decides on accountability. */
  public static final String UNIT_HEAD = "UNIT_HEAD";

  /** The performance office that runs the cycle (绩效办). */
  public static final String PERFORMANCE_OFFICE = "PERFORMANCE_OFFICE";

  /** The city's leaders, mostly recorded on their behalf (市领导). */
  public static final String CITY_LEADER = "CITY_LEADER";

  /** A department that delivers results of mandatory indicators (主管部门); has no user task. */
  public static final String SUPERVISING_DEPARTMENT = "SUPERVISING_DEPARTMENT";

  private CandidateGroups() {}
}
