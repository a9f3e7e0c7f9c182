package org.kaoping.web.evaluation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.evaluation.EvaluationService;
import org.kaoping.evaluation.Meeting;
import org.kaoping.evaluation.VerificationService;
import org.kaoping.processes.Outcomes.ReportReview;
import org.kaoping.security.ActContext;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.AppraisalPage;
import org.kaoping.web.page.Here;

/** The forms of the acts on report, verification and result of a unit. */
@Named("evaluationActs")
@ViewScoped
public class EvaluationActs implements Serializable {
  @Inject private EvaluationService evaluation;
  @Inject private VerificationService verification;
  @Inject private AppraisalPage page;
  @Inject private ActRunner runner;
  @Inject private BusinessClock clock;

  private final ActForm step = new ActForm();
  private final ActForm decision = new ActForm();
  private final MeetingForm meeting = new MeetingForm();

  /** What the bureau meeting decided. */
  public static class MeetingForm extends ActForm {
    private LocalDate heldOn;
    private String minutesNumber;

    Meeting decision(boolean approved) {
      return new Meeting(approved, heldOn, minutesNumber);
    }

    public LocalDate getHeldOn() {
      return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
      this.heldOn = heldOn;
    }

    public String getMinutesNumber() {
      return minutesNumber;
    }

    public void setMinutesNumber(String minutesNumber) {
      this.minutesNumber = minutesNumber;
    }
  }

  public String finishReport() {
    return done(step, c -> evaluation.finishReport(c, page.getId()));
  }

  public String holdMeeting(boolean approved) {
    return done(meeting, c -> evaluation.holdMeeting(c, page.getId(), meeting.decision(approved)));
  }

  public String submitReport() {
    return done(step, c -> evaluation.submitReport(c, page.getId()));
  }

  public String reviewReport(String outcome) {
    return done(
        decision, c -> evaluation.reviewReport(c, page.getId(), ReportReview.valueOf(outcome)));
  }

  public String resubmitReport() {
    return done(step, c -> evaluation.resubmitReport(c, page.getId()));
  }

  public String finishVerification() {
    return done(step, c -> verification.finish(c, page.getId()));
  }

  public String approveVerification(boolean approved) {
    return done(decision, c -> verification.approve(c, page.getId(), approved));
  }

  public String confirmResult(boolean confirmed) {
    return done(decision, c -> verification.confirmResult(c, page.getId(), confirmed));
  }

  private String done(ActForm form, Consumer<ActContext> act) {
    return runner.run(form.seen(page.getVersion()), act) ? Here.again() : null;
  }

  public ActForm getDecision() {
    return decision;
  }

  /** The meeting was held today unless somebody says otherwise. */
  public MeetingForm getMeeting() {
    if (meeting.getHeldOn() == null) {
      meeting.setHeldOn(clock.today());
    }
    return meeting;
  }
}
