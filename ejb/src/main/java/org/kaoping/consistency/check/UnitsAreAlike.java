package org.kaoping.consistency.check;

import java.util.ArrayList;
import java.util.List;
import org.kaoping.consistency.claim.Figure;
import org.kaoping.consistency.claim.RatioClaim;
import org.kaoping.consistency.claim.SumClaim;

/** What is added up is counted in units that can be converted into each other. */
public final class UnitsAreAlike implements ConsistencyCheck {
  @Override
  public List<ConsistencyFinding> findings(Claims claims) {
    List<ConsistencyFinding> found = new ArrayList<>();
    for (SumClaim sum : claims.sheet().sums()) {
      check(
          sum.key(),
          sum.name(),
          claims.figure(sum.total()),
          claims.computation(sum.parts()),
          found);
    }
    for (RatioClaim ratio : claims.sheet().ratios()) {
      for (Computation side :
          List.of(claims.computation(ratio.numerator()), claims.computation(ratio.denominator()))) {
        check(ratio.key(), ratio.name(), side.parts().get(0).figure(), side, found);
      }
    }
    return found;
  }

  private static void check(
      String key, String name, Figure first, Computation side, List<ConsistencyFinding> found) {
    side.stranger(first.value().unit())
        .ifPresent(
            stranger ->
                found.add(
                    new ConsistencyFinding(
                        FindingCode.UNITS_MIXED,
                        key,
                        name,
                        first.value().toString(),
                        stranger.value().toString(),
                        first.place(),
                        stranger.place(),
                        List.of(first.name(), stranger.name()))));
  }
}
