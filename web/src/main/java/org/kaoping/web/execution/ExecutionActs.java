package org.kaoping.web.execution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.kaoping.execution.DutyTaskView;
import org.kaoping.execution.ExecutionService;
import org.kaoping.security.ActContext;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.AppraisalPage;
import org.kaoping.web.page.Here;

/** The forms of the acts on duty tasks. */
@Named("executionActs")
@ViewScoped
public class ExecutionActs implements Serializable {
  @Inject private ExecutionService execution;
  @Inject private TaskPage page;
  @Inject private AppraisalPage appraisal;
  @Inject private ActRunner runner;

  private final ProgressForm progress = new ProgressForm();
  private final AssessmentForm assessment = new AssessmentForm();
  private final ActForm returning = new ActForm();
  private final ActForm collection = new ActForm();

  /** How far a task has come. */
  public static class ProgressForm extends ActForm {
    private Integer percent;
    private String text;

    public Integer getPercent() {
      return percent;
    }

    public void setPercent(Integer percent) {
      this.percent = percent;
    }

    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text;
    }
  }

  /** A division's assessment of its own task. */
  public static class AssessmentForm extends ActForm {
    private BigDecimal completionRate;
    private String statement;

    public BigDecimal getCompletionRate() {
      return completionRate;
    }

    public void setCompletionRate(BigDecimal completionRate) {
      this.completionRate = completionRate;
    }

    public String getStatement() {
      return statement;
    }

    public void setStatement(String statement) {
      this.statement = statement;
    }
  }

  public String reportProgress() {
    return done(
        progress,
        context ->
            execution.reportProgress(
                context, page.getId(), progress.getPercent(), progress.getText()));
  }

  /** Only the lead says how much of the target was reached. */
  public String selfAssess() {
    return done(
        assessment,
        context ->
            execution.selfAssess(
                context,
                page.getId(),
                page.getTask().isLead() ? assessment.getCompletionRate() : null,
                assessment.getStatement()));
  }

  public String giveBack() {
    return done(returning, context -> execution.returnSelfAssessment(context, page.getId()));
  }

  public String closeCollection() {
    boolean closed =
        runner.run(
            collection.seen(appraisal.getVersion()),
            context -> execution.closeCollection(context, appraisal.getId()));
    return closed ? Here.again() : null;
  }

  private String done(ActForm form, Consumer<ActContext> act) {
    return runner.run(form.seen(page.getVersion()), act) ? Here.again() : null;
  }

  /** Begins with what was reported last. */
  public ProgressForm getProgress() {
    if (progress.getPercent() == null) {
      progress.setPercent(page.getTask().progressPercent());
    }
    return progress;
  }

  /** Begins with what was assessed before it was given back. */
  public AssessmentForm getAssessment() {
    DutyTaskView task = page.getTask();
    if (assessment.getStatement() == null && task.statement() != null) {
      assessment.setStatement(task.statement());
      assessment.setCompletionRate(task.completionRate());
    }
    return assessment;
  }

  public ActForm getReturning() {
    return returning;
  }

  public ActForm getCollection() {
    return collection;
  }
}
