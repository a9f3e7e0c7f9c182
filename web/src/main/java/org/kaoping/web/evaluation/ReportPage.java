package org.kaoping.web.evaluation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.WorkStage;
import org.kaoping.evaluation.EvaluationService;
import org.kaoping.evaluation.ReportView;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.execution.EvidencePanel;
import org.kaoping.web.page.AppraisalPage;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Me;

/** A unit's self-evaluation report: to write while it lies with the unit's office, else to read. */
@Named("reportPage")
@ViewScoped
public class ReportPage implements Serializable {
  @Inject private EvaluationService evaluation;
  @Inject private AppraisalPage appraisal;
  @Inject private EvidencePanel evidence;
  @Inject private ActRunner runner;
  @Inject private Me me;

  private final ActForm form = new ActForm();
  private int wanted;
  private String text;
  private boolean begun;
  private transient List<ReportView> revisions;

  /** Loads the appraisal and its report. */
  public void load() {
    appraisal.load();
    if (appraisal.getAppraisal() != null) {
      evidence.show(SubjectRef.appraisal(appraisal.getId()), isWritable());
    }
  }

  /** All revisions, the latest first. */
  public List<ReportView> getRevisions() {
    if (revisions == null) {
      revisions =
          runner.read(() -> evaluation.reportRevisions(appraisal.getId())).orElse(List.of());
    }
    return revisions;
  }

  /** The wanted revision, or the latest; null while there is none. */
  public ReportView getReport() {
    return getRevisions().stream()
        .filter(revision -> wanted == 0 || revision.number() == wanted)
        .findFirst()
        .orElse(null);
  }

  /** Whether the report lies with the unit's office and the person belongs to it. */
  public boolean isWritable() {
    UnitAppraisal shown = appraisal.getAppraisal();
    WorkStage stage = shown.getWork().getStage();
    boolean withOffice = stage == WorkStage.WRITING_REPORT || stage == WorkStage.REPORT_RETURNED;
    return withOffice
        && me.getActors().stream()
            .anyMatch(
                actor -> actor.role() == Role.UNIT_OFFICE && actor.unitId() == shown.getUnitId());
  }

  /** Saves what was written as a new revision. */
  public String save() {
    boolean saved =
        runner.run(
            form.seen(appraisal.getVersion()),
            context -> evaluation.saveReport(context, appraisal.getId(), text));
    return saved ? Here.again() : null;
  }

  /** Begins with the latest revision. */
  public String getText() {
    if (!begun && text == null && !getRevisions().isEmpty()) {
      text = getRevisions().get(0).text();
    }
    begun = true;
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  /** The revision to show; 0 for the latest. */
  public int getWanted() {
    return wanted;
  }

  public void setWanted(int wanted) {
    this.wanted = wanted;
  }
}
