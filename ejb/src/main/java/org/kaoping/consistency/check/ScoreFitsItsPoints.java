package org.kaoping.consistency.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kaoping.consistency.claim.Exact;
import org.kaoping.consistency.claim.Mark;
import org.kaoping.consistency.claim.Place;
import org.kaoping.consistency.claim.Printed;
import org.kaoping.consistency.claim.ScoreClaim;

/**
 * A score lies between zero and full marks, its rate is the score by the points (or the score is
 * the points by the rate), and both are told the same everywhere.
 */
public final class ScoreFitsItsPoints implements ConsistencyCheck {
  @Override
  public List<ConsistencyFinding> findings(Claims claims) {
    List<ConsistencyFinding> found = new ArrayList<>();
    int decimals = claims.scoreDecimals();
    for (ScoreClaim score : claims.sheet().scores()) {
      range(score, score.mark()).ifPresent(found::add);
      rate(score, score.mark(), decimals).ifPresent(found::add);
      for (Mark told : score.statements()) {
        found.addAll(twice(score, told, decimals));
      }
    }
    return found;
  }

  private static Optional<ConsistencyFinding> range(ScoreClaim claim, Mark mark) {
    if (mark.score().isEmpty()) {
      return Optional.empty();
    }
    Printed score = mark.score().get();
    if (score.number().signum() < 0) {
      return Optional.of(finding(FindingCode.SCORE_NEGATIVE, claim, score.toString(), "0", mark));
    }
    return mark.fullPoints()
        .filter(points -> score.number().compareTo(points.number()) > 0)
        .map(
            points ->
                finding(
                    FindingCode.SCORE_ABOVE_POINTS,
                    claim,
                    score.toString(),
                    points.toString(),
                    mark));
  }

  private static Optional<ConsistencyFinding> rate(ScoreClaim claim, Mark mark, int decimals) {
    if (mark.score().isEmpty() || mark.rate().isEmpty() || mark.fullPoints().isEmpty()) {
      return Optional.empty();
    }
    Exact points = mark.fullPoints().get().value();
    if (points.isZero()) {
      return Optional.empty();
    }
    Printed rate = mark.rate().get();
    Printed score = mark.score().get();
    Exact fromScore = score.value().dividedBy(points);
    Agreement forth = Agreement.of(rate, fromScore, Exact.ZERO);
    Agreement back = Agreement.of(score.atLeast(decimals), points.times(rate.value()), Exact.ZERO);
    if (forth == Agreement.AGREES || back == Agreement.AGREES) {
      return Optional.empty();
    }
    boolean cut = forth == Agreement.CUT_OFF || back == Agreement.CUT_OFF;
    return Optional.of(
        finding(
            cut ? FindingCode.SCORE_RATE_CUT_OFF : FindingCode.SCORE_RATE_DIFFERS,
            claim,
            rate.toString(),
            rate.finer(fromScore),
            mark));
  }

  private static List<ConsistencyFinding> twice(ScoreClaim claim, Mark told, int decimals) {
    List<ConsistencyFinding> found = new ArrayList<>();
    List<Function<Mark, Optional<Printed>>> numbers =
        List.of(Mark::fullPoints, mark -> mark.score().map(s -> s.atLeast(decimals)), Mark::rate);
    for (Function<Mark, Optional<Printed>> number : numbers) {
      Optional<Printed> first = number.apply(claim.mark());
      Optional<Printed> other = number.apply(told);
      if (first.isPresent()
          && other.isPresent()
          && OneQuantityOneValue.difference(first.get(), other.get()).isPresent()) {
        found.add(
            new ConsistencyFinding(
                FindingCode.SCORE_TOLD_TWICE,
                claim.code(),
                claim.title(),
                first.get().toString(),
                other.get().toString(),
                claim.mark().place(),
                told.place(),
                List.of()));
      }
    }
    return found;
  }

  private static ConsistencyFinding finding(
      FindingCode code, ScoreClaim claim, String stated, String expected, Mark mark) {
    return new ConsistencyFinding(
        code,
        claim.code(),
        claim.title(),
        stated,
        expected,
        mark.place(),
        Place.UNKNOWN,
        List.of(
            mark.score().map(Printed::toString).orElse("—"),
            mark.fullPoints().map(Printed::toString).orElse("—")));
  }
}
