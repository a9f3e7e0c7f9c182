package org.kaoping.web.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.kaoping.cycle.PlanStage;
import org.kaoping.cycle.WorkStage;
import org.kaoping.kernel.SubjectType;
import org.kaoping.processes.TaskIds;
import org.kaoping.security.Role;

/** When the acts on a plan's way stand on the page of a unit appraisal. */
@ApplicationScoped
public class PlanOffers implements ActOffers {
  @Override
  public SubjectType subject() {
    return SubjectType.UNIT_APPRAISAL;
  }

  @Override
  public List<ActOffer> offers() {
    return List.of(
        new ActOffer("plan/send", s -> s.holds(TaskIds.DRAFT_PLAN)),
        new ActOffer("plan/decide", s -> s.holds(TaskIds.APPROVE_PLAN_INSIDE)),
        new ActOffer("plan/submit", s -> s.holds(TaskIds.SUBMIT_PLAN)),
        new ActOffer(
            "plan/paper", s -> s.isOpen(TaskIds.SUBMIT_PLAN) && s.is(Role.PERFORMANCE_OFFICE)),
        new ActOffer("plan/review", s -> s.holds(TaskIds.REVIEW_PLAN)),
        new ActOffer("plan/resubmit", s -> s.holds(TaskIds.REVISE_PLAN)),
        new ActOffer("plan/signoff", s -> s.holds(TaskIds.SIGN_OFF_PLAN)),
        new ActOffer(
            "plan/recordSignoff",
            s -> s.isOpen(TaskIds.SIGN_OFF_PLAN) && s.is(Role.PERFORMANCE_OFFICE)),
        new ActOffer("plan/finish", s -> s.holds(TaskIds.FINAL_REVISION)),
        new ActOffer("plan/file", s -> s.holds(TaskIds.FILE_PLAN)),
        new ActOffer("plan/early", PlanOffers::mayAllowEarlyDispatch),
        new ActOffer("plan/dispatch", s -> s.holds(TaskIds.DISPATCH_TASKS)));
  }

  private static boolean mayAllowEarlyDispatch(Situation situation) {
    PlanStage plan = situation.appraisal().getPlan().getStage();
    return situation.is(Role.PERFORMANCE_OFFICE)
        && situation.appraisal().getWork().getStage() == WorkStage.PLANNING
        && (plan == PlanStage.FINAL_REVISION || plan == PlanStage.TO_FILE);
  }
}
