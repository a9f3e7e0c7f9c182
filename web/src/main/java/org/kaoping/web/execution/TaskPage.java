package org.kaoping.web.execution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kaoping.execution.DutyTaskState;
import org.kaoping.execution.DutyTaskView;
import org.kaoping.execution.ExecutionService;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActPanel;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.act.Situation;
import org.kaoping.web.page.Me;
import org.kaoping.worklist.WorkLine;
import org.kaoping.worklist.WorkListService;

/** One duty task: what is to be done, how far it has come, how it was assessed, its evidence. */
@Named("taskPage")
@ViewScoped
public class TaskPage implements Serializable {
  @Inject private ExecutionService execution;
  @Inject private WorkListService works;
  @Inject private ActRunner runner;
  @Inject private ActPanel panel;
  @Inject private EvidencePanel evidence;
  @Inject private Me me;

  private long id;
  private Long version;
  private transient DutyTaskView task;
  private transient List<WorkLine> open;
  private transient List<DutyTaskView> all;

  /** Loads the task that the address names; acts refer to the version seen now. */
  public void load() {
    if (getTask() == null) {
      return;
    }
    version = task.version();
    panel.show(actor -> new Situation(actor, SubjectRef.dutyTask(id), getOpen(), null, null));
    evidence.show(SubjectRef.dutyTask(id), isSupplied());
  }

  /** The task; null when the person may not see it, which a message says. */
  public DutyTaskView getTask() {
    if (task == null) {
      task = runner.read(() -> execution.task(id)).orElse(null);
    }
    return task;
  }

  public List<WorkLine> getOpen() {
    if (open == null) {
      open = runner.read(() -> works.openOn(SubjectRef.dutyTask(id))).orElse(List.of());
    }
    return open;
  }

  /** The same indicator's tasks of other divisions, as far as the person sees them. */
  public List<DutyTaskView> getOthers() {
    return all().stream()
        .filter(other -> other.indicatorId() == getTask().indicatorId() && other.id() != id)
        .toList();
  }

  /** The task that follows in the unit's table, as far as the person sees it; null at its end. */
  public DutyTaskView getNext() {
    return all().stream().dropWhile(other -> other.id() != id).skip(1).findFirst().orElse(null);
  }

  private List<DutyTaskView> all() {
    if (all == null) {
      all = runner.read(() -> execution.tasks(getTask().appraisalId())).orElse(List.of());
    }
    return all;
  }

  /** Whether one of my assignments is at the division that does the task. */
  public boolean isMine() {
    return me.getActors().stream().anyMatch(this::does);
  }

  private boolean does(Actor actor) {
    return actor.role() == Role.DIVISION && actor.scopeId() == getTask().divisionId();
  }

  /** Whether the unit's office can give the self-assessment back. */
  public boolean isReturnable() {
    return getTask() != null && task.state() == DutyTaskState.SELF_ASSESSED;
  }

  private boolean isSupplied() {
    return task.state() != DutyTaskState.CLOSED && (isMine() || me.holds(Role.UNIT_OFFICE));
  }

  /** Whether the person's role orders rectification. */
  public boolean isOrdering() {
    return me.holds(Role.UNIT_OFFICE)
        || me.holds(Role.LEADING_GROUP)
        || me.holds(Role.PERFORMANCE_OFFICE);
  }

  /** The version that the person saw. */
  public Long getVersion() {
    return version;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
