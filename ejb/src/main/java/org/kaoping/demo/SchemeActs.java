package org.kaoping.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kaoping.scheme.SchemeService;
import org.kaoping.scoring.SchemeAnswer;
import org.kaoping.scoring.SchemeQuestion;
import org.kaoping.security.ActContext;

/** The scheme: entered as printed, its open questions answered provisionally, then issued. */
@ApplicationScoped
public class SchemeActs {
  private static final ActContext PLAIN = ActContext.plain();

  @Inject private SchemeService schemes;

  long draft(Play play) {
    return play.stage()
        .byFor(
            Cast.OFFICE,
            () -> schemes.draft(PLAIN, ZhangpingScheme.forYear(play.dates().year())));
  }

  /** Takes the reading that the office uses until the issuing body decides: the lower band, rounding. */
  void issue(Play play, long scheme) {
    String document = "漳效能办〔" + (play.dates().year() - 1) + "〕12号";
    for (SchemeQuestion question :
        play.stage().byFor(Cast.OFFICE, () -> schemes.scheme(scheme)).questions()) {
      String option = question.options().get(question.options().size() - 1);
      play.stage()
          .by(
              Cast.OFFICE,
              () ->
                  schemes.answer(
                      PLAIN, scheme, SchemeAnswer.provisionally(question.code(), option, document)));
    }
    play.stage().by(Cast.OFFICE, () -> schemes.issue(PLAIN, play.cycleId()));
  }
}
