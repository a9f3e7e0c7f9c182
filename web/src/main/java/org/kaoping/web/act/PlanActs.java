package org.kaoping.web.act;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.SignOff;
import org.kaoping.plan.PlanWayService;
import org.kaoping.processes.Outcomes.PlanReview;
import org.kaoping.security.ActContext;
import org.kaoping.web.page.AppraisalPage;

/** The forms of the acts on a plan's way. */
@Named("planActs")
@ViewScoped
public class PlanActs implements Serializable {
  @Inject private PlanWayService way;
  @Inject private AppraisalPage page;
  @Inject private ActRunner runner;
  @Inject private BusinessClock clock;

  private final ActForm step = new ActForm();
  private final ActForm decision = new ActForm();
  private final ActForm filing = new ActForm();
  private final ActForm earlyDispatch = new ActForm();
  private final PaperForm paper = new PaperForm();
  private final SignOffForm signOff = new SignOffForm();

  /** A submission that came on paper. */
  public static class PaperForm extends ActForm {
    private LocalDate receivedOn;

    public LocalDate getReceivedOn() {
      return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
      this.receivedOn = receivedOn;
    }
  }

  /** A city leader's decision. */
  public static class SignOffForm extends ActForm {
    private LocalDate decidedOn;
    private String instruction;
    private String slipNumber;

    SignOff decision(boolean signedOff) {
      return new SignOff(signedOff, decidedOn, instruction, slipNumber);
    }

    public LocalDate getDecidedOn() {
      return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
      this.decidedOn = decidedOn;
    }

    public String getInstruction() {
      return instruction;
    }

    public void setInstruction(String instruction) {
      this.instruction = instruction;
    }

    public String getSlipNumber() {
      return slipNumber;
    }

    public void setSlipNumber(String slipNumber) {
      this.slipNumber = slipNumber;
    }
  }

  public String sendForApproval() {
    return done(step, context -> way.sendForApproval(context, page.getId()));
  }

  public String decideInside(boolean approved) {
    return done(decision, context -> way.decideInside(context, page.getId(), approved));
  }

  public String submit() {
    return done(step, context -> way.submitPlan(context, page.getId()));
  }

  public String recordPaper() {
    return done(
        paper, context -> way.recordPaperSubmission(context, page.getId(), paper.getReceivedOn()));
  }

  public String review(String outcome) {
    return done(
        decision, context -> way.reviewPlan(context, page.getId(), PlanReview.valueOf(outcome)));
  }

  public String resubmit() {
    return done(step, context -> way.resubmitPlan(context, page.getId()));
  }

  /** The instruction is also the reason of the act: the unit reads it beside a returned plan. */
  public String signOff(boolean signedOff) {
    signOff.setReason(signOff.getInstruction());
    return done(
        signOff, context -> way.signOff(context, page.getId(), signOff.decision(signedOff)));
  }

  public String recordSignOff(boolean signedOff) {
    signOff.setReason(signOff.getInstruction());
    return done(
        signOff, context -> way.recordSignOff(context, page.getId(), signOff.decision(signedOff)));
  }

  public String finishFinalRevision() {
    return done(step, context -> way.finishFinalRevision(context, page.getId()));
  }

  public String file() {
    return done(filing, context -> way.filePlan(context, page.getId()));
  }

  public String allowEarlyDispatch() {
    return done(earlyDispatch, context -> way.allowEarlyDispatch(context, page.getId()));
  }

  public String dispatch() {
    return done(step, context -> way.dispatch(context, page.getId()));
  }

  private String done(ActForm form, Consumer<ActContext> act) {
    return runner.run(form.seen(page.getVersion()), act) ? page.again() : null;
  }

  public ActForm getStep() {
    return step;
  }

  public ActForm getDecision() {
    return decision;
  }

  public ActForm getFiling() {
    return filing;
  }

  public ActForm getEarlyDispatch() {
    return earlyDispatch;
  }

  /** The day of receipt is today unless somebody says otherwise. */
  public PaperForm getPaper() {
    if (paper.getReceivedOn() == null) {
      paper.setReceivedOn(clock.today());
    }
    return paper;
  }

  /** The day of the decision is today unless somebody says otherwise. */
  public SignOffForm getSignOff() {
    if (signOff.getDecidedOn() == null) {
      signOff.setDecidedOn(clock.today());
    }
    return signOff;
  }
}
