package org.kaoping.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.Calendars;
import org.kaoping.calendar.WorkingDays;
import org.kaoping.cycle.AppraisalCycle;

/** Collects what a cycle's progress is measured with today. */
@ApplicationScoped
public class ProgressReadings {
  @Inject private ProgressSettings settings;
  @Inject private MilestoneBook milestones;
  @Inject private BudgetFigures figures;
  @Inject private Calendars calendars;
  @Inject private BusinessClock clock;

  Measuring of(AppraisalCycle cycle) {
    WorkingDays calendar = calendars.workingDays();
    SettingValues setting = settings.of(cycle.getId());
    return new Measuring(
        new Yardstick(
            setting, ProgressPeriods.of(setting, cycle.getYear(), calendar), clock.today()),
        calendar,
        milestones.ofCycle(cycle),
        settings.requests(cycle.getId()),
        figures.latest(cycle.getId()));
  }
}
