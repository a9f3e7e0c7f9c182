package org.kaoping.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kaoping.survey.SurveyService;
import org.kaoping.survey.SurveyView;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;

/** The satisfaction surveys of a cycle. */
@Named("surveysPage")
@RequestScoped
public class SurveysPage {
  @Inject private SurveyService surveys;
  @Inject private CyclePage cycle;
  @Inject private ActRunner runner;

  private List<SurveyView> all;

  public List<SurveyView> getAll() {
    if (all == null) {
      all = runner.read(() -> surveys.ofCycle(cycle.getId())).orElse(List.of());
    }
    return all;
  }
}
