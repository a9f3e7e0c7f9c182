package org.kaoping.web.survey;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.survey.SurveyService;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Here;

/** The forms of the office's acts on a survey. */
@Named("surveyActs")
@ViewScoped
public class SurveyActs implements Serializable {
  private static final int DAYS = 14;

  @Inject private SurveyService surveys;
  @Inject private SurveyPage page;
  @Inject private ActRunner runner;
  @Inject private BusinessClock clock;

  private final ActForm open = new ActForm();
  private final ActForm close = new ActForm();
  private final ActForm withdrawal = new ActForm();
  private LocalDate from;
  private LocalDate to;

  /** Opens the survey on the days given. */
  public String open() {
    return again(
        runner.run(
            open.seen(page.getVersion()),
            context -> surveys.open(context, page.getId(), from, to)));
  }

  public String close() {
    return again(
        runner.run(close.seen(page.getVersion()), context -> surveys.close(context, page.getId())));
  }

  /** Withdraws a batch of papers for the reason given. */
  public String withdraw(long batchId) {
    return again(runner.run(withdrawal, context -> surveys.withdrawBatch(context, batchId)));
  }

  private static String again(boolean done) {
    return done ? Here.again() : null;
  }

  public ActForm getWithdrawal() {
    return withdrawal;
  }

  /** The first day is today unless somebody says otherwise. */
  public LocalDate getFrom() {
    return from == null ? clock.today() : from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  /** The last day is two weeks from today unless somebody says otherwise. */
  public LocalDate getTo() {
    return to == null ? clock.today().plusDays(DAYS) : to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
