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
import org.kaoping.scheme.SchemeFinding;
import org.kaoping.scheme.SchemeImportService;
import org.kaoping.scheme.SchemeTree;
import org.kaoping.scheme.StagedScheme;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;

/** Uploading a scheme and looking at what was found in it, before it becomes a draft. */
@Named("schemeImportPage")
@ViewScoped
public class SchemeImportPage implements Serializable {
  @Inject private SchemeImportService schemes;
  @Inject private ActRunner runner;
  @Inject private Show show;

  private final ActForm upload = new ActForm();
  private final ActForm decision = new ActForm();
  private long stagingId;
  private boolean missing;
  private transient Part file;
  private transient StagedScheme staged;

  /** Loads the staged scheme that the address names. */
  public void load() {
    getStaged();
  }

  /** Reads the chosen file and goes on to what was found. */
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
        .call(upload, context -> schemes.stageImport(context, file.getSubmittedFileName(), content))
        .map(id -> "/schemeimport?faces-redirect=true&staging=" + id)
        .orElse(null);
  }

  private byte[] content() {
    try (InputStream stream = file.getInputStream()) {
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Takes the scheme over as a draft. */
  public String confirm() {
    return runner
        .call(decision, context -> schemes.confirmImport(context, stagingId))
        .map(id -> "/scheme?faces-redirect=true&id=" + id)
        .orElse(null);
  }

  public String discard() {
    return runner.run(decision, context -> schemes.discardImport(context, stagingId))
        ? "/schemes?faces-redirect=true"
        : null;
  }

  /** The staged scheme; null when the person may not see it, which a message says. */
  public StagedScheme getStaged() {
    if (staged == null && stagingId > 0 && !missing) {
      staged = runner.read(() -> schemes.staged(stagingId)).orElse(null);
      missing = staged == null;
    }
    return staged;
  }

  /** The scheme to read; null while it has errors. */
  public SchemeTree getTree() {
    return getStaged().tree().orElse(null);
  }

  /** Where a finding is, in short. */
  public String place(SchemeFinding finding) {
    if (finding.sheet().isEmpty()) {
      return finding.pointer();
    }
    return finding.row() == 0
        ? finding.sheet()
        : finding.sheet() + "!" + finding.column() + finding.row();
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
