package org.kaoping.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kaoping.kernel.Refused;
import org.kaoping.reports.SurveyReport;
import org.kaoping.survey.QuestionType;
import org.kaoping.survey.SurveyResults;
import org.kaoping.survey.SurveyView;
import org.kaoping.survey.rules.AtLeastFiveAnswers;

/** Makes the report of a survey's results. */
final class SurveyReports {
  private SurveyReports() {}

  static SurveyReport of(SurveyView survey, SurveyResults results) {
    return new SurveyReport(
        ReportWords.of("surveyTitle", survey.unitName(), survey.year()),
        survey.unitName(),
        ReportWords.of("surveyPeriod", survey.opensOn(), survey.closesOn()),
        survey.questionnaire().levels().stream()
            .map(
                level ->
                    ReportWords.of(
                        "surveyLevel",
                        level.label(),
                        level.score().stripTrailingZeros().toPlainString()))
            .toList(),
        Stream.concat(Stream.ofNullable(results.all()), results.groups().stream())
            .map(group -> section(survey, group))
            .toList(),
        notes(survey, results));
  }

  private static SurveyReport.Section section(SurveyView survey, SurveyResults.GroupResult result) {
    List<String> groups = survey.questionnaire().groups();
    String all = groups.size() == 1 ? groups.get(0) : ReportWords.of("surveyAll");
    return new SurveyReport.Section(
        result.name().isEmpty() ? all : result.name(),
        result.answers(),
        result.questions().stream()
            .filter(line -> line.type() != QuestionType.TEXT || !line.texts().isEmpty())
            .map(SurveyReports::question)
            .toList(),
        result.overallShares(),
        result.overall());
  }

  private static SurveyReport.Question question(SurveyResults.QuestionResult line) {
    return new SurveyReport.Question(
        line.number(),
        line.text(),
        line.answered(),
        line.options().stream()
            .map(option -> new SurveyReport.Option(option.label(), option.count(), option.share()))
            .toList(),
        line.type() == QuestionType.SCORED,
        line.score(),
        line.texts());
  }

  private static List<String> notes(SurveyView survey, SurveyResults results) {
    List<String> notes = new ArrayList<>();
    notes.add(ReportWords.of("surveyQuestionnaire", survey.questionnaire().title()));
    if (results.all() == null) {
      notes.add(tooFew(results.answers()));
    } else {
      notes.add(ReportWords.of("surveyRounding"));
      if (results.groupsHidden()) {
        notes.add(ReportWords.of("surveyGroupsHidden"));
      }
    }
    return notes;
  }

  private static String tooFew(long answers) {
    return new Refused(new AtLeastFiveAnswers(answers)).message(ReportWords.LANGUAGE);
  }
}
