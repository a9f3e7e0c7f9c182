package org.kaoping.extension;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kaoping.cycle.StageCode;
import org.kaoping.processes.TaskIds;
import org.kaoping.security.Role;
import org.kaoping.worklist.WorkKinds;

/** 可以延期的期限: a limit that several steps of one way may share, and who decides on moving it. */
public enum ExtendableLimit {
  /** 方案报送: drafting, approval inside and submission share it. */
  PLAN(
      StageCode.PLAN,
      Role.PERFORMANCE_OFFICE,
      TaskIds.DRAFT_PLAN,
      TaskIds.APPROVE_PLAN_INSIDE,
      TaskIds.SUBMIT_PLAN),
  /** 方案重新报送. */
  PLAN_RESUBMISSION(StageCode.PLAN, Role.PERFORMANCE_OFFICE, TaskIds.REVISE_PLAN),
  /** 股室自我测评: one division's task; its own unit's office decides. */
  SELF_ASSESSMENT(StageCode.SELF_ASSESSMENT, Role.UNIT_OFFICE, WorkKinds.SELF_ASSESS),
  /** 收齐股室自评: the whole unit's self-assessment. */
  COLLECTION(StageCode.SELF_ASSESSMENT, Role.PERFORMANCE_OFFICE, TaskIds.COLLECT_SELF_ASSESSMENTS),
  /** 自评报告报送: writing, meeting and submission share it. */
  REPORT(
      StageCode.REPORT,
      Role.PERFORMANCE_OFFICE,
      TaskIds.WRITE_REPORT,
      TaskIds.HOLD_BUREAU_MEETING,
      TaskIds.SUBMIT_REPORT),
  /** 自评报告重新报送. */
  REPORT_RESUBMISSION(StageCode.REPORT, Role.PERFORMANCE_OFFICE, TaskIds.REVISE_REPORT),
  /** 主管部门提供规定指标结果. */
  DELIVERED_RESULT(StageCode.DELIVERED_RESULTS, Role.PERFORMANCE_OFFICE, WorkKinds.DELIVER_RESULT),
  /** 整改反馈: decided by the leading group that supervises the order. */
  RECTIFICATION(null, Role.LEADING_GROUP, TaskIds.ANSWER_ORDER);

  private final StageCode stage;
  private final Role decider;
  private final List<String> kinds;

  ExtendableLimit(StageCode stage, Role decider, String... kinds) {
    this.stage = stage;
    this.decider = decider;
    this.kinds = List.of(kinds);
  }

  /** The limit that work of a kind is under; empty when that work cannot be extended. */
  public static Optional<ExtendableLimit> ofWork(String kind) {
    return Arrays.stream(values()).filter(limit -> limit.kinds.contains(kind)).findFirst();
  }

  /** The stage whose rule for late acts holds; null for a limit that no stage gives. */
  public StageCode stage() {
    return stage;
  }

  /** Who decides, besides the performance office, which may always. */
  public Role decider() {
    return decider;
  }

  /** Whether work of a kind is under this limit. */
  public boolean covers(String kind) {
    return kinds.contains(kind);
  }

  /** Whether the limit is met when work of a kind is done. */
  boolean endsWith(String kind) {
    return kinds.get(kinds.size() - 1).equals(kind);
  }
}
