package org.kaoping.web.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kaoping.execution.DutyTaskState;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActOffer;
import org.kaoping.web.act.ActOffers;
import org.kaoping.web.execution.TaskPage;

/** When milestones and budget figures are entered on a duty task's page. */
@ApplicationScoped
public class ProgressOffers implements ActOffers {
  @Inject private TaskPage page;
  @Inject private MilestoneActs milestones;

  @Override
  public SubjectType subject() {
    return SubjectType.DUTY_TASK;
  }

  /** After reporting and assessing, which the page is for. */
  @Override
  public int rank() {
    return 5;
  }

  @Override
  public List<ActOffer> offers() {
    return List.of(
        new ActOffer(
            "task/milestone",
            s -> s.is(Role.DIVISION) && page.isMine() && !milestones.getChoices().isEmpty()),
        new ActOffer(
            "task/budget",
            s ->
                page.getTask().state() != DutyTaskState.CLOSED
                    && (s.is(Role.UNIT_OFFICE) || s.is(Role.DIVISION) && page.isMine())));
  }
}
