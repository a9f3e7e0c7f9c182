package org.kaoping.web.progress;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kaoping.progress.BudgetService;
import org.kaoping.progress.MilestoneGroup;
import org.kaoping.progress.MilestoneService;
import org.kaoping.progress.MilestoneState;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.execution.TaskPage;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Me;
import org.kaoping.web.page.Show;

/** 节点 of a duty task and its budget figures: what its page shows and takes. */
@Named("milestoneActs")
@ViewScoped
public class MilestoneActs implements Serializable {
  private static final String SEPARATOR = "|";

  @Inject private MilestoneService milestones;
  @Inject private BudgetService budgets;
  @Inject private TaskPage page;
  @Inject private ActRunner runner;
  @Inject private Show show;
  @Inject private Me me;

  private final MarkForm mark = new MarkForm();
  private final BudgetForm budget = new BudgetForm();
  private transient List<MilestoneGroup> groups;

  /** A day that can be marked, with what it is called. */
  public record Choice(String key, LocalDate dueOn, String label) {}

  /** The task's milestones, each with all its days. */
  public List<MilestoneGroup> getGroups() {
    if (groups == null) {
      groups = runner.read(() -> milestones.ofTask(page.getId())).orElse(List.of());
    }
    return groups;
  }

  /** The days that are not marked, the earliest first. */
  public List<Choice> getChoices() {
    return getGroups().stream()
        .flatMap(
            group ->
                group.days().stream()
                    .filter(day -> day.isOpen())
                    .map(
                        day ->
                            new Choice(
                                day.printedOn() + SEPARATOR + day.key(),
                                day.dueOn(),
                                day.dueOn() + " " + group.rule().text())))
        .sorted(Comparator.comparing(Choice::dueOn))
        .toList();
  }

  /** Style of a milestone's state. */
  public String style(MilestoneState state) {
    return switch (state) {
      case DONE -> "light light-done";
      case DONE_LATE -> "light light-done-late";
      case OPEN -> "light light-none";
      case LATE -> "light light-overdue";
    };
  }

  /** Style of a light. */
  public String light(Enum<?> light) {
    return "light light-" + light.name().toLowerCase(Locale.ROOT);
  }

  public String markDone() {
    String[] which = mark.getWhich().split("\\" + SEPARATOR, 2);
    LocalDate printed = LocalDate.parse(which[0]);
    return runner.run(
            mark.seen(page.getVersion()),
            c ->
                milestones.markDone(
                    c, page.getId(), which[1], printed, mark.getDoneOn(), mark.getNote()))
        ? Here.again()
        : null;
  }

  public String enterBudget() {
    return runner.run(
            budget.seen(page.getVersion()),
            c -> budgets.enterForTask(c, page.getId(), budget.figure()))
        ? Here.again()
        : null;
  }

  /** Takes back a milestone that the unit's office gave. */
  public String remove(long milestoneId) {
    return runner.run(new ActForm(), c -> milestones.remove(c, milestoneId)) ? Here.again() : null;
  }

  public boolean isUnitOffice() {
    return me.holds(Role.UNIT_OFFICE);
  }

  /** Begins with today. */
  public MarkForm getMark() {
    if (mark.getDoneOn() == null) {
      mark.setDoneOn(show.getToday());
    }
    return mark;
  }

  public BudgetForm getBudget() {
    return budget;
  }
}
