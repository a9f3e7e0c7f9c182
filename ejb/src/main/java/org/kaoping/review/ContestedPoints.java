package org.kaoping.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.kernel.Messages;
import org.kaoping.kernel.Rules;
import org.kaoping.review.rules.PointIsAppealedOnce;
import org.kaoping.scoreboard.IndicatorScoreView;
import org.kaoping.scoreboard.ReviewedScores;
import org.kaoping.scoreboard.UnitScores;
import org.kaoping.security.rules.KnownAndOwn;

/** What a unit contests, in the words and figures of the noticed list. */
@ApplicationScoped
class ContestedPoints {
  @Inject private Appeals appeals;
  @Inject private ReviewedScores scores;

  /** An appeal against a point of the noticed list, which is contested once. */
  Appeal contest(PublicNotice notice, UnitAppraisal appraisal, NewAppeal wanted) {
    UnitScores unit =
        appraisal.getCycleId() == notice.getCycleId()
            ? scores.unit(notice.getRunId(), appraisal.getId()).orElse(null)
            : null;
    Rules.check(new KnownAndOwn(unit != null && wanted.kind() != null));
    Appeal appeal =
        wanted.indicatorId() == null
            ? new Appeal(
                notice,
                appraisal,
                wanted,
                Messages.term("Appeal.grade", Locale.CHINA),
                graded(unit))
            : score(notice, appraisal, wanted, line(unit, wanted.indicatorId()));
    Rules.check(
        new PointIsAppealedOnce(
            appeals.isContested(notice.getId(), appraisal.getId(), wanted.indicatorId()),
            appeal.getPoint()));
    return appeal;
  }

  private static Appeal score(
      PublicNotice notice, UnitAppraisal appraisal, NewAppeal wanted, IndicatorScoreView line) {
    return new Appeal(
        notice, appraisal, wanted, line.seq() + ". " + line.name(), line.score().toPlainString());
  }

  private static IndicatorScoreView line(UnitScores unit, long indicatorId) {
    IndicatorScoreView found =
        unit.lines().stream()
            .filter(line -> line.indicatorId() == indicatorId)
            .findFirst()
            .orElse(null);
    Rules.check(new KnownAndOwn(found != null));
    return found;
  }

  private static String graded(UnitScores unit) {
    String total = unit.overall() == null ? unit.total().toPlainString() : "" + unit.overall();
    return unit.grade() == null ? total : unit.grade() + " " + total;
  }
}
