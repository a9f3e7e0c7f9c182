package org.kaoping.progress;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.kaoping.kernel.Messages;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.progress.rules.SomebodyIsLeftToUrge;
import org.kaoping.reminder.SupervisionListService;
import org.kaoping.reminder.UrgeService;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Role;

/** 催报: urges the divisions whose reports are missing, each once, by the urging that there is. */
@Stateless
public class ProgressUrgingService {
  @Inject private ProgressService progress;
  @Inject private UrgeService urges;
  @Inject private SupervisionListService lists;
  @Inject private CurrentAct act;

  /**
   * Urges every division on the list of missing reports that may still be urged today: one urge for
   * each, however many of its tasks are missing. A unit's office urges its own divisions.
   *
   * @param period code of a period; null for the latest that is over
   * @param divisionId only this division; null for all
   */
  @Act(by = {Role.PERFORMANCE_OFFICE, Role.UNIT_OFFICE})
  public void urge(ActContext context, long cycleId, String period, Long divisionId) {
    List<MissingLine> missing =
        progress.missing(cycleId, period).stream()
            .filter(line -> divisionId == null || line.divisionId() == divisionId)
            .toList();
    int urged = 0;
    for (MissingLine line : missing) {
      MissingLine.Task task = line.urged();
      if (task != null && isUrgeable(task)) {
        urges.urge(context, task.workItemId(), words(line));
        urged++;
      }
    }
    act.about(SubjectRef.cycle(cycleId));
    act.detail("missing=%d urged=%d", missing.size(), urged);
    Rules.check(new SomebodyIsLeftToUrge(missing.size(), urged));
  }

  /** The cap per day is upheld by the urging itself; who has reached it is left out here. */
  private boolean isUrgeable(MissingLine.Task task) {
    return lists.urgeable(SubjectRef.dutyTask(task.taskId())).stream()
        .anyMatch(line -> line.work().id() == task.workItemId());
  }

  private static String words(MissingLine line) {
    Locale chinese = Locale.CHINA;
    return new MessageFormat(Messages.term("ProgressSheet.urge", chinese), chinese)
        .format(new Object[] {line.title(chinese), line.dueOn().toString(), line.tasks().size()});
  }
}
