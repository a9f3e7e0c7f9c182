package org.kaoping.reporting;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.Rules;
import org.kaoping.reporting.rules.NoticeWasIssued;
import org.kaoping.reports.OfficialNotice;
import org.kaoping.reports.OfficialNotice.Section;
import org.kaoping.review.AppealView;
import org.kaoping.review.ReviewOutcome;

/** Makes the decision on an objection or appeal a document. */
final class ReviewPapers {
  private ReviewPapers() {}

  /**
   * The decision (复核决定书).
   *
   * @param issuer the body in whose name the cycle is run
   * @throws org.kaoping.kernel.Refused {@code NoticeWasIssued} while nothing has been decided
   */
  static OfficialNotice decision(AppealView appeal, String issuer) {
    AppealView.Decision decided = appeal.decision();
    Rules.check(new NoticeWasIssued(decided != null));
    String kind = ReportWords.of(appeal.kind());
    return new OfficialNotice(
        decided.documentNumber(),
        words("title", appeal.unitName(), kind),
        appeal.unitName(),
        List.of(words("opening", day(appeal.entry().on()), appeal.cycleName(), kind)),
        List.of(
            new Section(
                words("point"), List.of(words("pointText", appeal.point(), appeal.noticed()))),
            new Section(words("grounds"), lines(appeal.grounds())),
            new Section(words("found"), lines(appeal.finding().text())),
            new Section(words("decided"), List.of(result(decided), decided.reason()))),
        List.of(words("closing")),
        issuer,
        day(decided.on()));
  }

  private static String result(AppealView.Decision decided) {
    return decided.outcome() == ReviewOutcome.CHANGED
        ? words(
            "changed",
            decided.indicatorName(),
            decided.points().stripTrailingZeros().toPlainString())
        : words(decided.outcome() == ReviewOutcome.UPHELD ? "upheld" : "rejected");
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static String words(String key, Object... arguments) {
    return ReportWords.of("review." + key, arguments);
  }

  private static String day(LocalDate day) {
    return ReportWords.of(day);
  }
}
