package org.kaoping.web.rectification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.processes.Outcomes.Recheck;
import org.kaoping.processes.Outcomes.TalkResult;
import org.kaoping.rectification.RectificationService;
import org.kaoping.rectification.TalkNotice;
import org.kaoping.rectification.TalkRecord;
import org.kaoping.rectification.TalkReleaseService;
import org.kaoping.security.ActContext;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Here;

/** The forms of the acts on a rectification order. */
@Named("rectificationActs")
@ViewScoped
public class RectificationActs implements Serializable {
  @Inject private RectificationService rectification;
  @Inject private TalkReleaseService talks;
  @Inject private OrderPage page;
  @Inject private ActRunner runner;
  @Inject private BusinessClock clock;

  private final TextForm answer = new TextForm();
  private final StepForm recheck = new StepForm();
  private final StepForm talk = new StepForm();
  private final CallForm call = new CallForm();
  private final StepForm decline = new StepForm();
  private final TextForm accountability = new TextForm();

  /** An act that consists of a text. */
  public static class TextForm extends ActForm {
    private String text;

    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text;
    }
  }

  /** A re-check or a talk with its outcome. */
  public static class StepForm extends TextForm {
    private String result;
    private LocalDate newDueOn;
    private LocalDate heldOn;
    private String place;

    public String getResult() {
      return result;
    }

    public void setResult(String result) {
      this.result = result;
    }

    public LocalDate getNewDueOn() {
      return newDueOn;
    }

    public void setNewDueOn(LocalDate newDueOn) {
      this.newDueOn = newDueOn;
    }

    public LocalDate getHeldOn() {
      return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
      this.heldOn = heldOn;
    }

    public String getPlace() {
      return place;
    }

    public void setPlace(String place) {
      this.place = place;
    }
  }

  /** A notice that calls to a talk. */
  public static class CallForm extends StepForm {
    private String invited;

    public String getInvited() {
      return invited;
    }

    public void setInvited(String invited) {
      this.invited = invited;
    }
  }

  public String sendAnswer() {
    return done(answer, c -> rectification.answer(c, page.getId(), answer.getText()));
  }

  public String sendUnitAnswer() {
    return done(answer, c -> rectification.answerForUnit(c, page.getId(), answer.getText()));
  }

  public String releaseTalk() {
    TalkNotice notice =
        new TalkNotice(call.getHeldOn(), call.getPlace(), call.getInvited(), call.getText());
    return done(call, c -> talks.issue(c, page.getId(), notice));
  }

  public String declineTalk() {
    return done(decline, c -> talks.decline(c, page.getId(), decline.getNewDueOn()));
  }

  public String record(boolean imposed) {
    return done(
        accountability,
        c ->
            rectification.recordAccountability(c, page.getId(), imposed, accountability.getText()));
  }

  public String recheckAnswer() {
    Recheck result = Recheck.valueOf(recheck.getResult());
    return done(
        recheck, c -> rectification.recheck(c, page.getId(), result, recheck.getNewDueOn()));
  }

  public String recordTalk() {
    TalkResult result = TalkResult.valueOf(talk.getResult());
    TalkRecord held = new TalkRecord(talk.getHeldOn(), talk.getPlace(), talk.getText());
    return done(
        talk, c -> rectification.holdTalk(c, page.getId(), held, result, talk.getNewDueOn()));
  }

  public String decide(boolean imposed) {
    return done(
        accountability,
        c ->
            rectification.decideAccountability(c, page.getId(), imposed, accountability.getText()));
  }

  private String done(ActForm form, Consumer<ActContext> act) {
    return runner.run(form.seen(page.getVersion()), act) ? Here.again() : null;
  }

  public Recheck[] getRecheckResults() {
    return Recheck.values();
  }

  public TalkResult[] getTalkResults() {
    return TalkResult.values();
  }

  public TextForm getAnswer() {
    return answer;
  }

  public StepForm getRecheck() {
    return recheck;
  }

  /** The day of the talk is today unless somebody says otherwise. */
  public StepForm getTalk() {
    if (talk.getHeldOn() == null) {
      talk.setHeldOn(clock.today());
    }
    return talk;
  }

  /** The notice of a talk. */
  public CallForm getCall() {
    return call;
  }

  public StepForm getDecline() {
    return decline;
  }

  public TextForm getAccountability() {
    return accountability;
  }
}
