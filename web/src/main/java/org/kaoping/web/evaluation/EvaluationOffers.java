package org.kaoping.web.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.kaoping.kernel.SubjectType;
import org.kaoping.processes.TaskIds;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActOffer;
import org.kaoping.web.act.ActOffers;

/** When the acts on report, verification and result stand on the pages of a unit appraisal. */
@ApplicationScoped
public class EvaluationOffers implements ActOffers {
  @Override
  public SubjectType subject() {
    return SubjectType.UNIT_APPRAISAL;
  }

  @Override
  public List<ActOffer> offers() {
    return List.of(
        new ActOffer("report/finish", s -> s.holds(TaskIds.WRITE_REPORT)),
        new ActOffer("report/meeting", s -> s.holds(TaskIds.HOLD_BUREAU_MEETING)),
        new ActOffer(
            "report/recordMeeting",
            s -> s.isOpen(TaskIds.HOLD_BUREAU_MEETING) && s.is(Role.UNIT_OFFICE)),
        new ActOffer("report/submit", s -> s.holds(TaskIds.SUBMIT_REPORT)),
        new ActOffer("report/review", s -> s.holds(TaskIds.REVIEW_REPORT)),
        new ActOffer("report/resubmit", s -> s.holds(TaskIds.REVISE_REPORT)),
        new ActOffer("verification/finish", s -> s.holds(TaskIds.VERIFY_INDICATORS)),
        new ActOffer("verification/approve", s -> s.holds(TaskIds.APPROVE_VERIFICATION)),
        new ActOffer("verification/confirm", s -> s.holds(TaskIds.CONFIRM_RESULT)));
  }
}
