package org.kaoping.substitution;

import java.util.Map;
import java.util.Optional;
import org.kaoping.processes.TaskIds;
import org.kaoping.security.WorkArea;
import org.kaoping.worklist.WorkKinds;

/** Which area a kind of work item belongs to, so that a limited substitute sees only his part. */
final class AreaOfWork {
  private static final Map<String, WorkArea> AREAS =
      Map.ofEntries(
          Map.entry(TaskIds.DRAFT_PLAN, WorkArea.PLAN),
          Map.entry(TaskIds.APPROVE_PLAN_INSIDE, WorkArea.PLAN),
          Map.entry(TaskIds.SUBMIT_PLAN, WorkArea.PLAN),
          Map.entry(TaskIds.REVIEW_PLAN, WorkArea.PLAN),
          Map.entry(TaskIds.REVISE_PLAN, WorkArea.PLAN),
          Map.entry(TaskIds.SIGN_OFF_PLAN, WorkArea.PLAN),
          Map.entry(TaskIds.FINAL_REVISION, WorkArea.PLAN),
          Map.entry(TaskIds.FILE_PLAN, WorkArea.PLAN),
          Map.entry(TaskIds.DISPATCH_TASKS, WorkArea.PLAN),
          Map.entry(WorkKinds.AGREE_TO_CHANGE, WorkArea.PLAN),
          Map.entry(WorkKinds.DECIDE_CHANGE, WorkArea.PLAN),
          Map.entry(WorkKinds.DECIDE_PANEL, WorkArea.VERIFICATION),
          Map.entry(WorkKinds.CARRY_OUT, WorkArea.EXECUTION),
          Map.entry(WorkKinds.SELF_ASSESS, WorkArea.EXECUTION),
          Map.entry(TaskIds.COLLECT_SELF_ASSESSMENTS, WorkArea.EXECUTION),
          Map.entry(TaskIds.WRITE_REPORT, WorkArea.REPORT),
          Map.entry(TaskIds.HOLD_BUREAU_MEETING, WorkArea.REPORT),
          Map.entry(TaskIds.SUBMIT_REPORT, WorkArea.REPORT),
          Map.entry(TaskIds.REVIEW_REPORT, WorkArea.REPORT),
          Map.entry(TaskIds.REVISE_REPORT, WorkArea.REPORT),
          Map.entry(TaskIds.VERIFY_INDICATORS, WorkArea.VERIFICATION),
          Map.entry(TaskIds.APPROVE_VERIFICATION, WorkArea.VERIFICATION),
          Map.entry(TaskIds.CONFIRM_RESULT, WorkArea.VERIFICATION),
          Map.entry(WorkKinds.DELIVER_RESULT, WorkArea.VERIFICATION),
          Map.entry(TaskIds.ANSWER_ORDER, WorkArea.RECTIFICATION),
          Map.entry(TaskIds.RECHECK_ANSWER, WorkArea.RECTIFICATION),
          Map.entry(TaskIds.HOLD_TALK, WorkArea.RECTIFICATION),
          Map.entry(TaskIds.DECIDE_ACCOUNTABILITY, WorkArea.RECTIFICATION),
          Map.entry(TaskIds.ISSUE_SCHEME, WorkArea.RESULTS),
          Map.entry(TaskIds.DETERMINE_SCORES, WorkArea.RESULTS),
          Map.entry(TaskIds.RELEASE_RESULTS, WorkArea.RESULTS),
          Map.entry(WorkKinds.CONCLUDE_NOTICE, WorkArea.RESULTS),
          Map.entry(WorkKinds.ACCEPT_APPEAL, WorkArea.RESULTS),
          Map.entry(WorkKinds.COMPLETE_APPEAL, WorkArea.RESULTS),
          Map.entry(WorkKinds.REVIEW_APPEAL, WorkArea.RESULTS),
          Map.entry(WorkKinds.DECIDE_APPEAL, WorkArea.RESULTS),
          Map.entry(TaskIds.DECIDE_COMMENDATION, WorkArea.RESULTS),
          Map.entry(TaskIds.PUBLISH_COMMENDATION, WorkArea.RESULTS));

  private AreaOfWork() {}

  /** The area of a kind of work; empty for kinds that only an unlimited substitution reaches. */
  static Optional<WorkArea> of(String kind) {
    return Optional.ofNullable(AREAS.get(kind));
  }

  /** Whether a substitution reaches a kind of work; no limit reaches all. */
  static boolean reaches(WorkArea limit, String kind) {
    return limit == null || of(kind).filter(limit::equals).isPresent();
  }
}
