package org.kaoping.web.commendation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kaoping.commendation.CommendationService;
import org.kaoping.security.ActContext;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;
import org.kaoping.web.page.Here;

/** The forms of the acts on a cycle's commendation. */
@Named("commendationActs")
@ViewScoped
public class CommendationActs implements Serializable {
  @Inject private CommendationService commendation;
  @Inject private CyclePage page;
  @Inject private ActRunner runner;

  private final NominationForm nomination = new NominationForm();
  private final DecisionForm decision = new DecisionForm();
  private final NoticeForm notice = new NoticeForm();

  /** Who is nominated and why. */
  public static class NominationForm extends ActForm {
    private Long unit;
    private String post;
    private String merits;

    public Long getUnit() {
      return unit;
    }

    public void setUnit(Long unit) {
      this.unit = unit;
    }

    public String getPost() {
      return post;
    }

    public void setPost(String post) {
      this.post = post;
    }

    public String getMerits() {
      return merits;
    }

    public void setMerits(String merits) {
      this.merits = merits;
    }
  }

  /** Which of the nominated are commended. */
  public static class DecisionForm extends ActForm {
    private Long[] chosen = {};

    Set<Long> ids() {
      return Arrays.stream(chosen).collect(Collectors.toSet());
    }

    public Long[] getChosen() {
      return chosen.clone();
    }

    public void setChosen(Long[] chosen) {
      this.chosen = chosen.clone();
    }
  }

  /** The notice to be published. */
  public static class NoticeForm extends ActForm {
    private String title;
    private String text;

    public String getTitle() {
      return title;
    }

    public void setTitle(String title) {
      this.title = title;
    }

    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text;
    }
  }

  public String nominateUnit() {
    return done(
        nomination,
        c ->
            commendation.nominateUnit(
                c, page.getId(), nomination.getUnit(), nomination.getMerits()));
  }

  public String nominatePerson() {
    return done(
        nomination,
        c ->
            commendation.nominatePerson(
                c, page.getId(), nomination.getPost(), nomination.getMerits()));
  }

  public String decide() {
    return done(decision, c -> commendation.decide(c, page.getId(), decision.ids()));
  }

  public String recordDecision() {
    return done(decision, c -> commendation.recordDecision(c, page.getId(), decision.ids()));
  }

  public String publish() {
    return done(
        notice, c -> commendation.publish(c, page.getId(), notice.getTitle(), notice.getText()));
  }

  private String done(ActForm form, Consumer<ActContext> act) {
    return runner.run(form.seen(page.getVersion()), act) ? Here.again() : null;
  }

  public NominationForm getNomination() {
    return nomination;
  }

  public DecisionForm getDecision() {
    return decision;
  }

  public NoticeForm getNotice() {
    return notice;
  }
}
