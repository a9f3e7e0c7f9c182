package org.kaoping.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kaoping.kernel.Refused;
import org.kaoping.reporting.ReportingService;
import org.kaoping.reports.ReportFormat;
import org.kaoping.survey.SurveyResults;
import org.kaoping.survey.SurveyService;
import org.kaoping.survey.rules.AtLeastFiveAnswers;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Downloads;
import org.kaoping.web.page.Seat;
import org.kaoping.web.page.Show;

/** The results of a closed survey. */
@Named("surveyResultsPage")
@RequestScoped
public class SurveyResultsPage {
  @Inject private SurveyService surveys;
  @Inject private ReportingService reports;
  @Inject private SurveyPage page;
  @Inject private ActRunner runner;
  @Inject private Downloads downloads;
  @Inject private Seat seat;
  @Inject private Show show;

  private SurveyResults results;
  private boolean missing;

  /** Loads before the page is drawn, so that a refusal stands on it. */
  public void load() {
    page.load();
    if (page.getSurvey() != null) {
      getResults();
    }
  }

  /** The results; null when the person may not see them, which a message says. */
  public SurveyResults getResults() {
    if (results == null && !missing) {
      results = runner.read(() -> surveys.results(page.getId())).orElse(null);
      missing = results == null;
    }
    return results;
  }

  /** All respondents together, then each group; empty when nothing may be shown. */
  public List<SurveyResults.GroupResult> getSections() {
    List<SurveyResults.GroupResult> sections = new ArrayList<>();
    if (getResults() != null && getResults().all() != null) {
      sections.add(getResults().all());
      sections.addAll(getResults().groups());
    }
    return sections;
  }

  /** Why nothing is shown. */
  public String getTooFew() {
    return new Refused(new AtLeastFiveAnswers(getResults().answers())).message(seat.getLocale());
  }

  /** A percentage; a dash where there is none, which is not 0. */
  public String percent(BigDecimal value) {
    return value == null ? "—" : value.toPlainString() + "%";
  }

  /** The name of a section: the group, or all of them. */
  public String name(SurveyResults.GroupResult section) {
    List<String> groups = page.getSurvey().questionnaire().groups();
    String all = groups.size() == 1 ? groups.get(0) : show.text("survey.all");
    return section.name().isEmpty() ? all : section.name();
  }

  /** Sends the printed results. */
  public void download(String format) {
    runner
        .read(() -> reports.surveyResults(page.getId(), ReportFormat.valueOf(format)))
        .ifPresent(file -> downloads.send(file.fileName(), file.mediaType(), file.content()));
  }
}
