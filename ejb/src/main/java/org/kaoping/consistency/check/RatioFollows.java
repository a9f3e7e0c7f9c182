package org.kaoping.consistency.check;

import java.util.List;
import java.util.Optional;
import org.kaoping.consistency.claim.Exact;
import org.kaoping.consistency.claim.Figure;
import org.kaoping.consistency.claim.RatioClaim;

/** A printed rate follows from the figures it is said to come from. */
public final class RatioFollows implements ConsistencyCheck {
  @Override
  public List<ConsistencyFinding> findings(Claims claims) {
    return claims.sheet().ratios().stream()
        .flatMap(ratio -> check(ratio, claims).stream())
        .toList();
  }

  private static Optional<ConsistencyFinding> check(RatioClaim ratio, Claims claims) {
    Computation numerator = claims.computation(ratio.numerator());
    Computation denominator = claims.computation(ratio.denominator());
    if (numerator.stranger(numerator.unit()).isPresent()
        || denominator.stranger(denominator.unit()).isPresent()) {
      // UnitsAreAlike says so
      return Optional.empty();
    }
    Figure result = claims.figure(ratio.result());
    if (denominator.value().isZero()) {
      return finding(FindingCode.RATIO_BY_ZERO, ratio, result, "—", numerator, denominator);
    }
    Exact value = numerator.value().dividedBy(denominator.value());
    String expected = result.value().finer(value);
    return switch (Agreement.of(result.value(), value, slack(numerator, denominator))) {
      case AGREES -> Optional.empty();
      case CUT_OFF ->
          finding(FindingCode.RATIO_CUT_OFF, ratio, result, expected, numerator, denominator);
      case WITHIN_ROUNDING ->
          finding(
              FindingCode.RATIO_WITHIN_ROUNDING, ratio, result, expected, numerator, denominator);
      case DIFFERS ->
          finding(FindingCode.RATIO_DIFFERS, ratio, result, expected, numerator, denominator);
    };
  }

  /** How far the quotient can lie off when both sides lie off as far as their rounding allows. */
  private static Exact slack(Computation numerator, Computation denominator) {
    Exact below = denominator.value().absolute().minus(denominator.slack());
    if (below.compareTo(Exact.ZERO) <= 0) {
      return Exact.ZERO;
    }
    Exact quotient = numerator.value().absolute().dividedBy(denominator.value().absolute());
    Exact most = numerator.value().absolute().plus(numerator.slack()).dividedBy(below);
    return most.minus(quotient);
  }

  private static Optional<ConsistencyFinding> finding(
      FindingCode code,
      RatioClaim ratio,
      Figure result,
      String expected,
      Computation numerator,
      Computation denominator) {
    return Optional.of(
        new ConsistencyFinding(
            code,
            ratio.key(),
            ratio.name(),
            result.value().toString(),
            expected,
            result.place(),
            numerator.parts().get(0).figure().place(),
            List.of(numerator.side() + " ÷ " + denominator.side())));
  }
}
