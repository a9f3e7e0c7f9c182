package org.kaoping.web.consistency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.kaoping.consistency.ConsistencyService;
import org.kaoping.consistency.ReportLine;
import org.kaoping.consistency.input.ClaimFault;
import org.kaoping.consistency.input.ClaimReading;
import org.kaoping.scheme.SchemeService;
import org.kaoping.scheme.SchemeView;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Downloads;
import org.kaoping.web.page.Me;
import org.kaoping.web.page.Show;

/** 一致性核对: uploading claims, what cannot be read in them, and the reports made so far. */
@Named("consistencyPage")
@RequestScoped
public class ConsistencyPage {
  @Inject private ConsistencyService consistency;
  @Inject private SchemeService schemes;
  @Inject private Me me;
  @Inject private ActRunner runner;
  @Inject private Downloads downloads;
  @Inject private Show show;

  private Part file;
  private List<ClaimFault> faults = List.of();
  private List<ReportLine> reports;
  private List<SchemeView> choices;
  private long schemeId;

  /** Checks the chosen file and goes on to the report; stays here when it cannot be read. */
  public String check() {
    if (file == null || file.getSize() == 0) {
      FacesContext.getCurrentInstance()
          .addMessage(
              null,
              new FacesMessage(FacesMessage.SEVERITY_ERROR, show.text("import.nofile"), null));
      return null;
    }
    byte[] content = content();
    String name = file.getSubmittedFileName();
    ClaimReading reading = runner.read(() -> consistency.read(name, content)).orElse(null);
    if (reading == null || reading.sheet().isEmpty()) {
      faults = reading == null ? List.of() : reading.faults();
      return null;
    }
    return runner
        .call(new ActForm(), context -> consistency.check(context, name, content))
        .map(id -> "/consistencyreport?faces-redirect=true&id=" + id)
        .orElse(null);
  }

  private byte[] content() {
    try (InputStream stream = file.getInputStream()) {
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Checks the points of the chosen scheme and goes on to the report. */
  public String checkScheme() {
    return runner
        .call(new ActForm(), context -> consistency.checkScheme(context, schemeId))
        .map(id -> "/consistencyreport?faces-redirect=true&id=" + id)
        .orElse(null);
  }

  /** Schemes to choose from; none for a unit's office. */
  public List<SchemeView> getSchemes() {
    if (choices == null) {
      choices =
          me.is(Role.PERFORMANCE_OFFICE.name())
              ? runner.read(schemes::schemes).orElse(List.of())
              : List.of();
    }
    return choices;
  }

  /** Sends the empty form. */
  public void template() {
    runner
        .read(consistency::template)
        .ifPresent(
            form ->
                downloads.send(show.text("consist.file.template") + ".xlsx", Downloads.XLSX, form));
  }

  /** What could not be read in the file just sent. */
  public List<ClaimFault> getFaults() {
    return faults;
  }

  /** Reports made so far, the latest first. */
  public List<ReportLine> getReports() {
    if (reports == null) {
      reports = runner.read(consistency::reports).orElse(List.of());
    }
    return reports;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public long getSchemeId() {
    return schemeId;
  }

  public void setSchemeId(long schemeId) {
    this.schemeId = schemeId;
  }
}
