package org.kaoping.web.survey;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.kaoping.survey.PaperBatch;
import org.kaoping.survey.SurveyService;
import org.kaoping.survey.SurveyState;
import org.kaoping.survey.SurveyView;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Me;

/** One survey: its questionnaire, who has answered, and what the office can do now. */
@Named("surveyPage")
@ViewScoped
public class SurveyPage implements Serializable {
  @Inject private SurveyService surveys;
  @Inject private ActRunner runner;
  @Inject private Me me;

  private long id;
  private Long version;
  private boolean missing;
  private transient SurveyView survey;

  /**
   * A question with its number and what one can choose.
   *
   * @param options empty for answers in words
   */
  public record Line(
      int number, String text, Enum<?> type, boolean required, List<String> options) {}

  /** Loads the survey that the address names; acts refer to the version seen now. */
  public void load() {
    version = getSurvey() == null ? null : survey.version();
  }

  /** The survey; null when the person may not see it, which a message says. */
  public SurveyView getSurvey() {
    if (survey == null && !missing) {
      survey = runner.read(() -> surveys.survey(id)).orElse(null);
      missing = survey == null;
    }
    return survey;
  }

  public List<Line> getQuestions() {
    var asked = getSurvey().questionnaire();
    return IntStream.rangeClosed(1, asked.questions().size())
        .mapToObj(
            number ->
                new Line(
                    number,
                    asked.question(number).text(),
                    asked.question(number).type(),
                    asked.question(number).required(),
                    asked.options(number)))
        .toList();
  }

  /** Name of a batch's group. */
  public String group(PaperBatch batch) {
    return getSurvey().questionnaire().groups().get(batch.getGroup() - 1);
  }

  private boolean isOffice(SurveyState state) {
    return getSurvey().state() == state && me.is("PERFORMANCE_OFFICE");
  }

  public boolean isDrafting() {
    return isOffice(SurveyState.DRAFT);
  }

  public boolean isCollecting() {
    return isOffice(SurveyState.OPEN);
  }

  public boolean isClosed() {
    return getSurvey().state() == SurveyState.CLOSED;
  }

  Long getVersion() {
    return version;
  }

  /** The survey as it stands now, after an act on this page. */
  void forget() {
    survey = null;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
