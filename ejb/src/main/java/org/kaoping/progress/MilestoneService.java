package org.kaoping.progress;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.rules.DateIsNotInTheFuture;
import org.kaoping.execution.DutyTask;
import org.kaoping.execution.DutyTasks;
import org.kaoping.kernel.Rules;
import org.kaoping.plan.PlanDocuments;
import org.kaoping.progress.rules.DateLiesInTheCycle;
import org.kaoping.progress.rules.MilestoneDayIsInRange;
import org.kaoping.progress.rules.MilestoneHasNoMark;
import org.kaoping.progress.rules.MilestoneIsNotDoneTwice;
import org.kaoping.progress.rules.MilestoneIsOfTheTask;
import org.kaoping.progress.rules.MilestoneNoteIsGiven;
import org.kaoping.progress.rules.MilestoneTextIsGiven;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;

/** 节点: milestones of duty tasks, by the scheme or given by the unit, and what was reached. */
@Stateless
public class MilestoneService {
  @Inject private MilestoneBook book;
  @Inject private ProgressTracks tracks;
  @Inject private ProgressReadings readings;
  @Inject private DutyTasks tasks;
  @Inject private PlanDocuments plans;
  @Inject private Appraisals appraisals;
  @Inject private Cycles cycles;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /** The milestones of a duty task that the caller may see, each with all its days. */
  @Reads
  public List<MilestoneGroup> ofTask(long dutyTaskId) {
    return groups(tasks.readable(dutyTaskId));
  }

  private List<MilestoneGroup> groups(DutyTask task) {
    AppraisalCycle cycle = cycleOf(task);
    Measuring measuring = readings.of(cycle);
    return tracks.ofAppraisal(cycle.getId(), task.getAppraisalId()).tasks().stream()
        .filter(track -> track.id() == task.getId())
        .flatMap(track -> measuring.milestones(track).stream())
        .toList();
  }

  private AppraisalCycle cycleOf(DutyTask task) {
    return cycles.get(appraisals.get(task.getAppraisalId()).getCycleId());
  }

  /**
   * The leading division marks one day of a milestone as done.
   *
   * @param key the milestone, see {@link MilestoneRule#key}
   * @param printedOn the day as the scheme has it
   * @param doneOn when it was reached, in the cycle and not in the future
   * @param note what was reached, at most 1,000 characters
   */
  @Act(by = Role.DIVISION)
  public void markDone(
      ActContext context,
      long dutyTaskId,
      String key,
      LocalDate printedOn,
      LocalDate doneOn,
      String note) {
    DutyTask task = tasks.own(dutyTaskId);
    CycleSpan span = CycleSpan.of(cycleOf(task));
    Optional<DatedMilestone> day = MilestoneSheet.find(groups(task), key, printedOn);
    Rules.check(
        new MilestoneIsOfTheTask(day.isPresent(), printedOn), new MilestoneNoteIsGiven(note));
    DatedMilestone found = day.orElseThrow();
    Rules.check(
        new MilestoneIsNotDoneTwice(!found.isOpen(), String.valueOf(found.note()), found.dueOn()),
        new DateLiesInTheCycle(doneOn, span.first(), span.last()),
        new DateIsNotInTheFuture(doneOn, clock.today()));
    book.add(
        new MilestoneMark(dutyTaskId, found, doneOn, note)
            .marked(act.actor(), clock.now(), clock.wallTime()));
    act.detail("%s due %s done %s", key, found.dueOn(), doneOn);
  }

  /**
   * The unit's office gives an indicator of its plan a milestone beside those of the scheme.
   *
   * @return id of the milestone
   */
  @Act(by = Role.UNIT_OFFICE)
  public long add(ActContext context, long appraisalId, long indicatorId, NewMilestone given) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    Rules.check(
        new MilestoneTextIsGiven(given.text()),
        new MilestoneDayIsInRange(given.month(), given.day()));
    plans.indicatorRevision(appraisal.getId(), indicatorId);
    OwnMilestone milestone =
        new OwnMilestone(appraisalId, indicatorId, given, act.actor(), clock.now());
    book.add(milestone);
    act.detail("indicator %d: %s-%s %s", indicatorId, given.month(), given.day(), given.text());
    return milestone.getId();
  }

  /** Takes back a milestone that the unit gave, as long as nothing of it was marked. */
  @Act(by = Role.UNIT_OFFICE)
  public void remove(ActContext context, long milestoneId) {
    OwnMilestone milestone = book.find(milestoneId);
    Rules.check(new KnownAndOwn(milestone != null));
    appraisals.own(milestone.getAppraisalId());
    Rules.check(new MilestoneHasNoMark(book.marksOf(milestone)));
    book.remove(milestone);
    act.detail("milestone %d", milestoneId);
  }
}
