package org.kaoping.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.kaoping.scheme.SchemeService;
import org.kaoping.scheme.SchemeView.QuestionLine;
import org.kaoping.scoring.QuestionKind;
import org.kaoping.scoring.SchemeAnswer;
import org.kaoping.scoring.SchemeQuestion;
import org.kaoping.security.ActContext;

/** The scheme: entered as printed, its open questions answered provisionally, then issued. */
@ApplicationScoped
public class SchemeActs {
  private static final ActContext PLAIN = ActContext.plain();

  /** The readings used until the issuing body decides: the lower band, and rounding. */
  private static final Map<QuestionKind, String> READINGS =
      Map.of(
          QuestionKind.BAND_GAP,
          "一般",
          QuestionKind.BAND_EDGE,
          "一般",
          QuestionKind.ROUNDING,
          "HALF_UP");

  @Inject private SchemeService schemes;

  long draft(Play play) {
    return play.stage().byFor(Cast.OFFICE, () -> schemes.draft(PLAIN, ZhangpingScheme.asPrinted()));
  }

  /** Answers every open question provisionally, by number of the office's document, and issues. */
  void issue(Play play, long scheme) {
    String document = "漳效能办〔" + (play.dates().year() - 1) + "〕12号";
    for (QuestionLine line :
        play.stage().byFor(Cast.OFFICE, () -> schemes.scheme(scheme)).questions()) {
      SchemeQuestion question = line.question();
      String option = READINGS.get(question.kind());
      play.stage()
          .by(
              Cast.OFFICE,
              () ->
                  schemes.answer(
                      PLAIN,
                      scheme,
                      SchemeAnswer.provisionally(question.code(), option, document)));
    }
    play.stage().by(Cast.OFFICE, () -> schemes.issue(PLAIN, play.cycleId()));
  }
}
