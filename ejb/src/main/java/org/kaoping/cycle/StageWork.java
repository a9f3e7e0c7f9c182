package org.kaoping.cycle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.processes.TaskIds;
import org.kaoping.worklist.DueMove;
import org.kaoping.worklist.WorkKinds;

/** Which work is due on which date of a cycle's schedule. */
final class StageWork {
  /** Work that is due on a stage's last day. */
  private static final Map<StageCode, List<String>> DUE = new EnumMap<>(StageCode.class);

  static {
    DUE.put(
        StageCode.PLAN,
        List.of(TaskIds.DRAFT_PLAN, TaskIds.APPROVE_PLAN_INSIDE, TaskIds.SUBMIT_PLAN));
    DUE.put(StageCode.SIGN_OFF, List.of(TaskIds.REVIEW_PLAN, TaskIds.SIGN_OFF_PLAN));
    DUE.put(StageCode.FILING, List.of(TaskIds.FINAL_REVISION, TaskIds.FILE_PLAN));
    DUE.put(
        StageCode.SELF_ASSESSMENT,
        List.of(TaskIds.COLLECT_SELF_ASSESSMENTS, WorkKinds.SELF_ASSESS));
    DUE.put(
        StageCode.REPORT,
        List.of(TaskIds.WRITE_REPORT, TaskIds.HOLD_BUREAU_MEETING, TaskIds.SUBMIT_REPORT));
    DUE.put(StageCode.DELIVERED_RESULTS, List.of(WorkKinds.DELIVER_RESULT));
    DUE.put(
        StageCode.VERIFICATION,
        List.of(
            TaskIds.REVIEW_REPORT,
            TaskIds.VERIFY_INDICATORS,
            TaskIds.APPROVE_VERIFICATION,
            TaskIds.CONFIRM_RESULT,
            TaskIds.DETERMINE_SCORES,
            TaskIds.RELEASE_RESULTS));
    DUE.put(
        StageCode.COMMENDATION, List.of(TaskIds.DECIDE_COMMENDATION, TaskIds.PUBLISH_COMMENDATION));
  }

  private StageWork() {}

  /** The stage on whose last day a kind of work is due. */
  static Optional<StageCode> stageOf(String kind) {
    return DUE.entrySet().stream()
        .filter(stage -> stage.getValue().contains(kind))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Kinds of work that are due on a stage's last day. */
  static List<String> dueIn(StageCode stage) {
    return DUE.get(stage);
  }

  /** How due times move when a stage's last day does. */
  static DueMove ofDue(StageMove move) {
    return new DueMove(
        dueIn(move.stage()),
        ShanghaiDates.endOf(move.from().dueOn()),
        ShanghaiDates.endOf(move.to().dueOn()));
  }

  /** How due times move when a stage's first day does; empty when nothing hangs on it. */
  static Optional<DueMove> ofOpening(StageMove move) {
    return switch (move.stage()) {
      case PLAN ->
          Optional.of(
              new DueMove(
                  List.of(TaskIds.ISSUE_SCHEME),
                  ShanghaiDates.endOf(move.from().opensOn()),
                  ShanghaiDates.endOf(move.to().opensOn())));
      case SELF_ASSESSMENT ->
          Optional.of(
              new DueMove(
                  List.of(WorkKinds.CARRY_OUT),
                  ShanghaiDates.startOf(move.from().opensOn()),
                  ShanghaiDates.startOf(move.to().opensOn())));
      default -> Optional.empty();
    };
  }
}
