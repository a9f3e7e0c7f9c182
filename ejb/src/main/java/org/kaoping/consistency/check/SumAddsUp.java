package org.kaoping.consistency.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaoping.consistency.claim.Exact;
import org.kaoping.consistency.claim.Figure;
import org.kaoping.consistency.claim.Place;
import org.kaoping.consistency.claim.SumClaim;

/** A printed total is the sum of its printed parts; a mean is the mean. */
public final class SumAddsUp implements ConsistencyCheck {
  @Override
  public List<ConsistencyFinding> findings(Claims claims) {
    return claims.sheet().sums().stream().flatMap(sum -> check(sum, claims).stream()).toList();
  }

  private static Optional<ConsistencyFinding> check(SumClaim sum, Claims claims) {
    Figure total = claims.figure(sum.total());
    Computation parts = claims.computation(sum.parts());
    if (parts.stranger(total.value().unit()).isPresent()) {
      // UnitsAreAlike says so
      return Optional.empty();
    }
    Exact value = parts.value();
    return switch (Agreement.of(total.value(), value, parts.slack())) {
      case AGREES -> Optional.empty();
      case CUT_OFF -> finding(FindingCode.SUM_CUT_OFF, sum, total, parts);
      case DIFFERS -> finding(FindingCode.SUM_DIFFERS, sum, total, parts);
      case WITHIN_ROUNDING ->
          finding(
              parts.isPlain() ? FindingCode.SUM_OFF_BY_ROUNDING : FindingCode.MEAN_WITHIN_ROUNDING,
              sum,
              total,
              parts);
    };
  }

  private static Optional<ConsistencyFinding> finding(
      FindingCode code, SumClaim sum, Figure total, Computation parts) {
    Exact value = parts.value();
    String difference = total.value().finer(total.value().value().minus(value).absolute());
    Place from =
        Stream.of(parts.parts().get(0).figure().place())
            .filter(place -> !place.equals(total.place()))
            .findFirst()
            .orElse(Place.UNKNOWN);
    return Optional.of(
        new ConsistencyFinding(
            code,
            sum.key(),
            sum.name(),
            total.value().toString(),
            total.value().finer(value),
            total.place(),
            from,
            List.of(difference, parts.text())));
  }
}
