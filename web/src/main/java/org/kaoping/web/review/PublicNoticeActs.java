package org.kaoping.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kaoping.review.AppealKind;
import org.kaoping.review.AppealService;
import org.kaoping.review.NewAppeal;
import org.kaoping.review.NewPublicNotice;
import org.kaoping.review.PublicNoticeService;
import org.kaoping.review.ReviewDecider;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Here;

/** The forms on the page of a public notice. */
@Named("publicNoticeActs")
@ViewScoped
public class PublicNoticeActs implements Serializable {
  @Inject private PublicNoticeService service;
  @Inject private AppealService appeals;
  @Inject private PublicNoticePage page;
  @Inject private ActRunner runner;

  private final OpenForm opening = new OpenForm();
  private final DaysForm extension = new DaysForm();
  private final ActForm conclusion = new ActForm();
  private final AppealForm appeal = new AppealForm();

  /** A notice to be opened. */
  public static class OpenForm extends ActForm {
    private Integer days = NewPublicNotice.WORKING_DAYS;
    private Integer reviewDays = NewPublicNotice.REVIEW_DAYS;
    private ReviewDecider decider = ReviewDecider.LEADERS;
    private String text;

    NewPublicNotice wanted() {
      return new NewPublicNotice(days, reviewDays, decider, text);
    }

    public Integer getDays() {
      return days;
    }

    public void setDays(Integer days) {
      this.days = days;
    }

    public Integer getReviewDays() {
      return reviewDays;
    }

    public void setReviewDays(Integer reviewDays) {
      this.reviewDays = reviewDays;
    }

    public ReviewDecider getDecider() {
      return decider;
    }

    public void setDecider(ReviewDecider decider) {
      this.decider = decider;
    }

    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text;
    }
  }

  /** A number of working days. */
  public static class DaysForm extends ActForm {
    private Integer days;

    public Integer getDays() {
      return days;
    }

    public void setDays(Integer days) {
      this.days = days;
    }
  }

  /** An objection or appeal. */
  public static class AppealForm extends ActForm {
    private AppealKind kind = AppealKind.OBJECTION;
    private Long indicator;
    private String grounds;

    /** What is contested: an indicator, or the grade where none is named. */
    NewAppeal wanted() {
      return new NewAppeal(kind, indicator, grounds);
    }

    public AppealKind getKind() {
      return kind;
    }

    public void setKind(AppealKind kind) {
      this.kind = kind;
    }

    public Long getIndicator() {
      return indicator;
    }

    public void setIndicator(Long indicator) {
      this.indicator = indicator;
    }

    public String getGrounds() {
      return grounds;
    }

    public void setGrounds(String grounds) {
      this.grounds = grounds;
    }
  }

  /** Opens a round, and shows it. */
  public String open() {
    return runner
        .call(opening, context -> service.open(context, page.getCycleId(), opening.wanted()))
        .map(id -> "/publicnotice?faces-redirect=true&notice=" + id)
        .orElse(null);
  }

  public String extend() {
    boolean done =
        runner.run(
            seen(extension),
            context -> service.extend(context, page.getNotice().id(), extension.getDays()));
    return done ? Here.again() : null;
  }

  public String conclude() {
    boolean done =
        runner.run(seen(conclusion), context -> service.conclude(context, page.getNotice().id()));
    return done ? Here.again() : null;
  }

  private ActForm seen(ActForm form) {
    return form.seen(page.getVersion());
  }

  /** Submits for the person's own unit, and shows what was submitted. */
  public String submit() {
    long appraisal = page.getOwn().get(0).appraisalId();
    return runner
        .call(
            appeal,
            context -> appeals.submit(context, page.getNotice().id(), appraisal, appeal.wanted()))
        .map(id -> "/appeal?faces-redirect=true&id=" + id)
        .orElse(null);
  }

  public ReviewDecider[] getDeciders() {
    return ReviewDecider.values();
  }

  public AppealKind[] getKinds() {
    return AppealKind.values();
  }

  public OpenForm getOpening() {
    return opening;
  }

  public DaysForm getExtension() {
    return extension;
  }

  public ActForm getConclusion() {
    return conclusion;
  }

  public AppealForm getAppeal() {
    return appeal;
  }
}
