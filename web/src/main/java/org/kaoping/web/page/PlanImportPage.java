package org.kaoping.web.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.StagedImport;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;

/** Uploading a breakdown table and looking at what was found in it, before it becomes the plan. */
@Named("planImportPage")
@ViewScoped
public class PlanImportPage implements Serializable {
  @Inject private PlanDocumentService plans;
  @Inject private AppraisalPage appraisal;
  @Inject private ActRunner runner;
  @Inject private Show show;

  private final ActForm upload = new ActForm();
  private final ActForm decision = new ActForm();
  private long stagingId;
  private boolean missing;
  private transient Part file;
  private transient StagedImport staged;

  /** Loads the staged table that the address names, and the appraisal that it is for. */
  public void load() {
    staged = runner.read(() -> plans.staged(stagingId)).orElse(null);
    missing = staged == null;
    if (staged != null) {
      appraisal.setId(staged.appraisalId());
      appraisal.load();
    }
  }

  /** Reads the chosen file and goes on to the findings. */
  public String stage() {
    if (file == null) {
      FacesContext.getCurrentInstance()
          .addMessage(
              null,
              new FacesMessage(FacesMessage.SEVERITY_ERROR, show.text("import.nofile"), null));
      return null;
    }
    byte[] content = content();
    return runner
        .call(
            upload.seen(appraisal.getVersion()),
            context ->
                plans.stageImport(context, appraisal.getId(), file.getSubmittedFileName(), content))
        .map(id -> "/planimport?faces-redirect=true&staging=" + id)
        .orElse(null);
  }

  private byte[] content() {
    try (InputStream stream = file.getInputStream()) {
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Takes the table over into the plan. */
  public String confirm() {
    return runner
        .call(
            decision.seen(appraisal.getVersion()),
            context -> plans.confirmImport(context, stagingId))
        .map(id -> "/plan?faces-redirect=true&id=" + appraisal.getId())
        .orElse(null);
  }

  public String discard() {
    return runner.run(
            decision.seen(appraisal.getVersion()),
            context -> plans.discardImport(context, stagingId))
        ? "/plan?faces-redirect=true&id=" + appraisal.getId()
        : null;
  }

  public StagedImport getStaged() {
    if (staged == null && stagingId > 0 && !missing) {
      staged = runner.read(() -> plans.staged(stagingId)).orElse(null);
    }
    return staged;
  }

  /** How many findings hinder the import. */
  public long getErrors() {
    return getStaged().findings().stream().filter(finding -> finding.isError()).count();
  }

  /** How many findings should be looked at. */
  public long getWarnings() {
    return getStaged().findings().size() - getErrors();
  }

  /** The table as it would be. */
  public List<PlanLine> getLines() {
    return PlanLine.of(getStaged().rows());
  }

  public long getStagingId() {
    return stagingId;
  }

  public void setStagingId(long stagingId) {
    this.stagingId = stagingId;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
