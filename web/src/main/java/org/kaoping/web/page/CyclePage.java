package org.kaoping.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kaoping.audit.AuditRecord;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.CaseHistory;
import org.kaoping.cycle.CycleBoardService;
import org.kaoping.cycle.CycleService;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageDates;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.scheme.SchemeService;
import org.kaoping.scheme.SchemeView;
import org.kaoping.web.act.ActPanel;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.act.Situation;
import org.kaoping.worklist.WorkLine;
import org.kaoping.worklist.WorkListService;

/** A cycle: its dates, where every unit stands, and the office's acts on it. */
@Named("cyclePage")
@ViewScoped
public class CyclePage implements Serializable {
  @Inject private CycleService cycles;
  @Inject private CycleBoardService boards;
  @Inject private CaseHistory histories;
  @Inject private WorkListService works;
  @Inject private SchemeService schemes;
  @Inject private Me me;
  @Inject private ActRunner runner;
  @Inject private ActPanel panel;
  @Inject private BusinessClock clock;

  private long id;
  private boolean missing;
  private Long version;
  private transient AppraisalCycle cycle;
  private transient SchemeView scheme;
  private transient List<WorkLine> open;
  private transient List<CycleBoardService.UnitLine> units;
  private transient List<AuditRecord> history;

  /** Loads the cycle that the address names; acts refer to the version seen now. */
  public void load() {
    if (getCycle() == null) {
      return;
    }
    version = cycle.getVersion();
    panel.show(actor -> new Situation(actor, SubjectRef.cycle(id), getOpen(), getCycle(), null));
  }

  /** The cycle; null when the person may not see it, which a message says. */
  public AppraisalCycle getCycle() {
    if (cycle == null && !missing) {
      cycle = runner.read(() -> cycles.cycle(id)).orElse(null);
      missing = cycle == null;
    }
    return cycle;
  }

  /** The cycle's scheme; null while a draft is hidden from the person. */
  public SchemeView getScheme() {
    boolean hidden = getCycle().getState() == CycleState.PREPARED && !me.is("PERFORMANCE_OFFICE");
    if (scheme == null && !hidden) {
      scheme = runner.read(() -> schemes.scheme(getCycle().getSchemeId())).orElse(null);
    }
    return scheme;
  }

  /** How many questions of the scheme have no decision yet. */
  public long getUndecided() {
    return getScheme().questions().stream().filter(line -> line.current() == null).count();
  }

  /** The stages in the order of the year. */
  public List<Map.Entry<StageCode, StageDates>> getStages() {
    return List.copyOf(getCycle().stages().entrySet());
  }

  /** A style for a stage: over, running or to come. */
  public String stageStyle(StageDates dates) {
    LocalDate today = clock.today();
    if (today.isAfter(dates.dueOn())) {
      return "over";
    }
    return today.isBefore(dates.opensOn()) ? "ahead" : "running";
  }

  public List<CycleBoardService.UnitLine> getUnits() {
    if (units == null) {
      units = runner.read(() -> boards.board(id)).orElse(List.of());
    }
    return units;
  }

  /** What is open on the cycle itself. */
  public List<WorkLine> getOpen() {
    if (open == null) {
      open = runner.read(() -> works.openOn(SubjectRef.cycle(id))).orElse(List.of());
    }
    return open;
  }

  public List<AuditRecord> getHistory() {
    if (history == null) {
      history = runner.read(() -> histories.ofCycle(id)).orElse(List.of());
    }
    return history;
  }

  /** The same page anew, after an act. */
  public String again() {
    return "/cycle?faces-redirect=true&id=" + id;
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
