package org.kaoping.web.execution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.CycleService;
import org.kaoping.execution.DutyTaskView;
import org.kaoping.execution.ExecutionService;
import org.kaoping.web.act.ActRunner;

/** The duty tasks of my division, one year at a time. */
@Named("myTasksPage")
@RequestScoped
public class MyTasksPage {
  @Inject private ExecutionService execution;
  @Inject private CycleService cycles;
  @Inject private ActRunner runner;

  private Integer year;
  private List<Integer> years;
  private List<DutyTaskView> tasks;

  /** Years in which there is a cycle, the latest first. */
  public List<Integer> getYears() {
    if (years == null) {
      years =
          runner.read(cycles::cycles).orElse(List.of()).stream()
              .map(AppraisalCycle::getYear)
              .distinct()
              .toList();
    }
    return years;
  }

  public List<DutyTaskView> getTasks() {
    if (tasks == null) {
      Integer shown = getYear();
      tasks =
          shown == null ? List.of() : runner.read(() -> execution.mine(shown)).orElse(List.of());
    }
    return tasks;
  }

  /** The wanted year, or the latest. */
  public Integer getYear() {
    if (year == null || !getYears().contains(year)) {
      year = getYears().isEmpty() ? null : getYears().get(0);
    }
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }
}
