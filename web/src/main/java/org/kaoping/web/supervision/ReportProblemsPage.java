package org.kaoping.web.supervision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.kaoping.supervision.Problem;
import org.kaoping.supervision.ProblemService;
import org.kaoping.supervision.ReportProblems;
import org.kaoping.supervision.StagedProblems;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Downloads;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Show;

/** The problems of an evaluation report: typed in, or from a workbook. */
@Named("reportProblemsPage")
@ViewScoped
public class ReportProblemsPage implements Serializable {
  @Inject private ProblemService problems;
  @Inject private ActRunner runner;
  @Inject private Downloads downloads;
  @Inject private Show show;

  private final ActForm adding = new ActForm();
  private final ActForm uploading = new ActForm();
  private final ActForm deciding = new ActForm();
  private long id;
  private long stagingId;
  private String number;
  private String problem;
  private String where;
  private String measure;
  private LocalDate dueOn;
  private transient Part file;
  private transient ReportProblems report;
  private transient StagedProblems staged;

  /** The report; null when the person may not see it, which a message says. */
  public ReportProblems getReport() {
    if (report == null) {
      report = runner.read(() -> problems.report(id)).orElse(null);
    }
    return report;
  }

  /** The staged table that the address names. */
  public StagedProblems getStaged() {
    if (staged == null) {
      staged = runner.read(() -> problems.staged(stagingId)).orElse(null);
    }
    return staged;
  }

  public String add() {
    Problem entered =
        new Problem(
            number,
            problem,
            OrgChoices.unitOf(where),
            OrgChoices.divisionOf(where),
            measure,
            dueOn);
    return runner.run(adding, context -> problems.add(context, id, entered)) ? Here.again() : null;
  }

  public void template() {
    runner
        .read(problems::template)
        .ifPresent(
            form -> downloads.send(show.text("problems.template") + ".xlsx", Downloads.XLSX, form));
  }

  /** Reads the chosen file and goes on to the findings. */
  public String stage() {
    byte[] content = content();
    String name = file == null ? "-" : file.getSubmittedFileName();
    return runner
        .call(uploading, context -> problems.stage(context, id, name, content))
        .map(made -> "/problemimport?faces-redirect=true&staging=" + made)
        .orElse(null);
  }

  private byte[] content() {
    if (file == null) {
      return new byte[0];
    }
    try (InputStream stream = file.getInputStream()) {
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public String confirm() {
    long of = getStaged().reportId();
    return runner.run(deciding, context -> problems.confirm(context, stagingId))
        ? "/evalreport?faces-redirect=true&id=" + of
        : null;
  }

  public String discard() {
    long of = getStaged().reportId();
    return runner.run(deciding, context -> problems.discard(context, stagingId))
        ? "/evalreport?faces-redirect=true&id=" + of
        : null;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public long getStagingId() {
    return stagingId;
  }

  public void setStagingId(long stagingId) {
    this.stagingId = stagingId;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getProblem() {
    return problem;
  }

  public void setProblem(String problem) {
    this.problem = problem;
  }

  public String getWhere() {
    return where;
  }

  public void setWhere(String where) {
    this.where = where;
  }

  public String getMeasure() {
    return measure;
  }

  public void setMeasure(String measure) {
    this.measure = measure;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
