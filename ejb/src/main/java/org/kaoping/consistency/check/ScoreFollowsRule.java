package org.kaoping.consistency.check;

import java.util.List;
import java.util.Optional;
import org.kaoping.consistency.claim.Exact;
import org.kaoping.consistency.claim.Place;
import org.kaoping.consistency.claim.Printed;
import org.kaoping.consistency.claim.ScoreClaim;

/** A printed score is the one that the indicator's rule gives for the facts. */
public final class ScoreFollowsRule implements ConsistencyCheck {
  @Override
  public List<ConsistencyFinding> findings(Claims claims) {
    return claims.sheet().scores().stream()
        .filter(score -> !score.isGroup())
        .flatMap(score -> check(score, claims.ruleScores()).stream())
        .toList();
  }

  private static Optional<ConsistencyFinding> check(ScoreClaim claim, RuleScores rules) {
    Optional<RuleScores.RuleScore> rule = rules.of(claim.code());
    Optional<Printed> printed = claim.mark().score();
    if (rule.isEmpty() || printed.isEmpty()) {
      return Optional.empty();
    }
    Exact points = Exact.of(rule.get().points());
    if (Agreement.of(printed.get(), points, Exact.ZERO) == Agreement.AGREES
        && printed.get().value().equals(points)) {
      return Optional.empty();
    }
    String reason = rule.get().reason();
    return Optional.of(
        new ConsistencyFinding(
            reason.isEmpty() ? FindingCode.SCORE_AGAINST_RULE : FindingCode.SCORE_JUDGED,
            claim.code(),
            claim.title(),
            printed.get().toString(),
            rule.get().points().toPlainString(),
            claim.mark().place(),
            Place.UNKNOWN,
            List.of(reason)));
  }
}
