package org.kaoping.web.api.evidence;

import java.util.Map;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;

/** Cases by the names that they have in paths. */
final class Subjects {
  private static final Map<String, SubjectType> KINDS =
      Map.of(
          "panel-reviews", SubjectType.PANEL_REVIEW,
          "verification-visits", SubjectType.VERIFICATION_VISIT,
          "appraisals", SubjectType.UNIT_APPRAISAL,
          "duty-tasks", SubjectType.DUTY_TASK,
          "rectification-orders", SubjectType.RECTIFICATION_ORDER,
          "change-orders", SubjectType.CHANGE_ORDER,
          "supervision-checks", SubjectType.SUPERVISION_CHECK,
          "cycles", SubjectType.CYCLE,
          "receipts", SubjectType.RECEIPT,
          "appeals", SubjectType.APPEAL);

  private Subjects() {}

  static SubjectRef of(String kind, long id) {
    return new SubjectRef(KINDS.get(kind), id);
  }
}
