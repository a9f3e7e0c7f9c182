package org.kaoping.consistency.check;

import java.util.Comparator;
import java.util.List;
import org.kaoping.consistency.claim.ClaimSheet;

/** All checks over a sheet. */
public final class ConsistencyChecks {
  private static final List<ConsistencyCheck> ALL =
      List.of(
          new SumAddsUp(),
          new GroupAddsUp(),
          new RatioFollows(),
          new OneQuantityOneValue(),
          new SharesTotalHundred(),
          new ScoreFitsItsPoints(),
          new ScoreFollowsRule(),
          new DefinitionFitsUse(),
          new UnitsAreAlike());

  private ConsistencyChecks() {}

  /**
   * Everything that the checks find, grouped by kind, in each kind contradictions before remarks.
   *
   * @param rules what the rules give for the scores; {@link RuleScores#NONE} without a scheme
   */
  public static List<ConsistencyFinding> run(ClaimSheet sheet, RuleScores rules) {
    Claims claims = new Claims(sheet, rules);
    return ALL.stream()
        .flatMap(check -> check.findings(claims).stream())
        .sorted(
            Comparator.comparing(ConsistencyFinding::kind)
                .thenComparing(ConsistencyFinding::gravity))
        .toList();
  }
}
