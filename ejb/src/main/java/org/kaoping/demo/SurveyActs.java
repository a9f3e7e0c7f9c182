package org.kaoping.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import org.kaoping.security.ActContext;
import org.kaoping.survey.AnswerSheet;
import org.kaoping.survey.PaperGrid;
import org.kaoping.survey.Questionnaire;
import org.kaoping.survey.SurveyAnswering;
import org.kaoping.survey.SurveyLinks;
import org.kaoping.survey.SurveyService;

/**
 * Satisfaction surveys about the health bureau: its staff answer by link, the public on paper; in
 * the present year one is still open.
 */
@ApplicationScoped
public class SurveyActs {
  private static final ActContext PLAIN = ActContext.plain();
  private static final int OPEN_DAYS = 30;

  @Inject private SurveyService surveys;
  @Inject private SurveyAnswering answering;

  void play(Play play) {
    LocalDate from = play.dates().after(Month.MAY, 25);
    LocalDate to = play.dates().after(Month.JUNE, 3);
    play.stage().on(from);
    long staff = open(play, "staff", from, to);
    byLink(play, staff, SampleSurvey.named("staff").sheets());
    long people = open(play, "public", from, to);
    play.stage().on(to.plusDays(1));
    onPaper(play, people, SampleSurvey.named("public"));
    play.stage().by(Cast.OFFICE, () -> surveys.close(PLAIN, staff));
    play.stage().by(Cast.OFFICE, () -> surveys.close(PLAIN, people));
  }

  /** Leaves a survey open to be answered today. */
  void leaveOpen(Play play, LocalDate today) {
    if (play.appraisals().containsKey(Cast.HEALTH.code())) {
      open(play, "public", today, today.plusDays(OPEN_DAYS));
    }
  }

  private long open(Play play, String name, LocalDate from, LocalDate to) {
    Questionnaire questionnaire = SampleSurvey.named(name).questionnaire();
    long unit = play.ids().get(Cast.HEALTH.code());
    long survey =
        play.stage()
            .byFor(Cast.OFFICE, () -> surveys.draft(PLAIN, play.cycleId(), unit, questionnaire));
    play.stage().by(Cast.OFFICE, () -> surveys.open(PLAIN, survey, from, to));
    return survey;
  }

  private void byLink(Play play, long survey, List<AnswerSheet> sheets) {
    SurveyLinks links = SurveyLinks.fresh(sheets.size());
    play.stage().byFor(Cast.OFFICE, () -> surveys.addLinks(PLAIN, survey, 1, links));
    for (int at = 0; at < sheets.size(); at++) {
      answering.answer(links.secrets().get(at), sheets.get(at));
    }
  }

  private void onPaper(Play play, long survey, SampleSurvey sample) {
    int questions = sample.questionnaire().questions().size();
    List<List<String>> rows =
        sample.sheets().stream()
            .map(
                sheet ->
                    IntStream.rangeClosed(1, questions).mapToObj(at -> cell(sheet, at)).toList())
            .toList();
    int half = rows.size() / 2;
    List.of(rows.subList(0, half), rows.subList(half, rows.size()))
        .forEach(
            part ->
                play.stage()
                    .byFor(
                        Cast.OFFICE_SECOND,
                        () -> surveys.enterPapers(PLAIN, survey, 1, new PaperGrid(part))));
  }

  private static String cell(AnswerSheet sheet, int question) {
    Integer chosen = sheet.choice(question);
    return chosen == null ? sheet.text(question) : chosen.toString();
  }
}
