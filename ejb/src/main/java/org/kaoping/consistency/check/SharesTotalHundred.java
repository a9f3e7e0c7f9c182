package org.kaoping.consistency.check;

import java.util.List;
import java.util.Optional;
import org.kaoping.consistency.claim.Exact;
import org.kaoping.consistency.claim.Figure;
import org.kaoping.consistency.claim.ShareClaim;
import org.kaoping.consistency.claim.Term;
import org.kaoping.consistency.claim.Unit;

/**
 * Shares of a whole total 100 %. Each may have been rounded, so the total may lie off by half of
 * the last place for each of them: 33.33 % three times is no fault.
 */
public final class SharesTotalHundred implements ConsistencyCheck {
  @Override
  public List<ConsistencyFinding> findings(Claims claims) {
    return claims.sheet().shares().stream()
        .flatMap(share -> check(share, claims).stream())
        .toList();
  }

  private static Optional<ConsistencyFinding> check(ShareClaim share, Claims claims) {
    List<Figure> parts = share.parts().stream().map(claims::figure).toList();
    Optional<Figure> stranger =
        parts.stream().filter(part -> !part.value().unit().isLike(Unit.PERCENT)).findFirst();
    if (stranger.isPresent()) {
      return Optional.of(mixed(share, parts.get(0), stranger.get()));
    }
    Exact total = parts.stream().map(p -> p.value().value()).reduce(Exact.ZERO, Exact::plus);
    Exact slack =
        parts.stream()
            .filter(part -> part.value().number().signum() != 0)
            .map(part -> part.value().halfLastPlace())
            .reduce(Exact.ZERO, Exact::plus);
    if (total.minus(Exact.ONE).absolute().compareTo(slack) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new ConsistencyFinding(
            FindingCode.SHARES_NOT_HUNDRED,
            share.key(),
            share.name(),
            parts.get(0).value().like(total),
            parts.get(0).value().like(Exact.ONE),
            parts.get(0).place(),
            parts.get(parts.size() - 1).place(),
            List.of(claims.computation(share.parts().stream().map(Term::of).toList()).text())));
  }

  private static ConsistencyFinding mixed(ShareClaim share, Figure first, Figure stranger) {
    return new ConsistencyFinding(
        FindingCode.UNITS_MIXED,
        share.key(),
        share.name(),
        "%",
        stranger.value().toString(),
        first.place(),
        stranger.place(),
        List.of(share.name(), stranger.name()));
  }
}
