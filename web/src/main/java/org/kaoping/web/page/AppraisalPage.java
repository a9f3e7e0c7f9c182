package org.kaoping.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kaoping.audit.AuditRecord;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.CaseHistory;
import org.kaoping.cycle.CycleService;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.extension.ExtensionReadings;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.organization.OrgUnit;
import org.kaoping.web.act.ActPanel;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.act.Situation;
import org.kaoping.worklist.WorkLine;
import org.kaoping.worklist.WorkListService;

/** One unit's year: where it stands, who holds it, what happened, and what I can do now. */
@Named("appraisalPage")
@ViewScoped
public class AppraisalPage implements Serializable {
  @Inject private CycleService cycles;
  @Inject private CaseHistory histories;
  @Inject private WorkListService works;
  @Inject private ExtensionReadings extensions;
  @Inject private ActRunner runner;
  @Inject private ActPanel panel;

  private long id;
  private boolean missing;
  private Long version;
  private transient UnitAppraisal appraisal;
  private transient AppraisalCycle cycle;
  private transient OrgUnit unit;
  private transient List<WorkLine> open;
  private transient List<AuditRecord> history;
  private transient Map<Long, LocalDate> extended;

  /** Loads the appraisal that the address names; acts refer to the version seen now. */
  public void load() {
    if (getAppraisal() == null) {
      return;
    }
    version = appraisal.getVersion();
    panel.show(
        actor ->
            new Situation(actor, SubjectRef.appraisal(id), getOpen(), getCycle(), getAppraisal()));
  }

  /** The appraisal; null when the person may not see it, which a message says. */
  public UnitAppraisal getAppraisal() {
    if (appraisal == null && !missing) {
      appraisal = runner.read(() -> cycles.appraisal(id)).orElse(null);
      missing = appraisal == null;
    }
    return appraisal;
  }

  public AppraisalCycle getCycle() {
    if (cycle == null && getAppraisal() != null) {
      cycle = runner.read(() -> cycles.cycle(getAppraisal().getCycleId())).orElse(null);
    }
    return cycle;
  }

  public OrgUnit getUnit() {
    if (unit == null && getAppraisal() != null) {
      unit = runner.read(() -> cycles.unitOf(id)).orElse(null);
    }
    return unit;
  }

  /** What is open, who holds it, since when, until when. */
  public List<WorkLine> getOpen() {
    if (open == null) {
      open = runner.read(() -> works.openOn(SubjectRef.appraisal(id))).orElse(List.of());
    }
    return open;
  }

  /** The granted last day of an item whose limit was extended; null for others. */
  public LocalDate extendedTo(WorkLine line) {
    if (extended == null) {
      extended = runner.read(() -> extensions.extended(getOpen())).orElse(Map.of());
    }
    return extended.get(line.id());
  }

  public List<AuditRecord> getHistory() {
    if (history == null) {
      history = runner.read(() -> histories.ofAppraisal(id)).orElse(List.of());
    }
    return history;
  }

  public List<StageLine.Step> getPlanSteps() {
    return StageLine.of(getAppraisal().getPlan().getStage());
  }

  public List<StageLine.Step> getWorkSteps() {
    return StageLine.of(getAppraisal().getWork().getStage());
  }

  /** The same page anew, after an act. */
  public String again() {
    return "/appraisal?faces-redirect=true&id=" + id;
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
