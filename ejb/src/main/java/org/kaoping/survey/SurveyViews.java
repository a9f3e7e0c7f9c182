package org.kaoping.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Cycles;
import org.kaoping.organization.OrgUnits;

/** Makes views of surveys, with figures of participation. */
@ApplicationScoped
public class SurveyViews {
  @Inject private Surveys surveys;
  @Inject private SurveyBox box;
  @Inject private Cycles cycles;
  @Inject private OrgUnits units;

  SurveyView of(Survey survey) {
    Questionnaire questionnaire = survey.questionnaire();
    AppraisalCycle cycle = cycles.get(survey.getCycleId());
    return new SurveyView(
        survey.getId(),
        survey.getCycleId(),
        cycle.getYear(),
        survey.getUnitId(),
        units.get(survey.getUnitId()).getName(),
        survey.getState(),
        survey.getOpensOn(),
        survey.getClosesOn(),
        cycle.isReleased(),
        survey.getVersion(),
        questionnaire,
        participation(survey.getId(), questionnaire),
        surveys.batches(survey.getId()));
  }

  private List<SurveyView.Participation> participation(long surveyId, Questionnaire asked) {
    List<Object[]> links = box.links(surveyId);
    List<Object[]> answers = box.answers(surveyId);
    List<SurveyView.Participation> lines = new ArrayList<>();
    for (String group : asked.groups()) {
      int number = lines.size() + 1;
      long unused = count(links, number, false);
      long used = count(links, number, true);
      lines.add(
          new SurveyView.Participation(
              number, group, unused + used, used, count(answers, number, AnswerChannel.PAPER)));
    }
    return List.copyOf(lines);
  }

  private static long count(List<Object[]> rows, int group, Object kind) {
    return rows.stream()
        .filter(row -> row[0].equals(group) && row[1].equals(kind))
        .mapToLong(row -> (Long) row[2])
        .sum();
  }
}
