package org.kaoping.consistency.check;

import java.math.BigDecimal;
import java.util.Optional;

/** What the rules of a scheme give for its indicators. */
@FunctionalInterface
public interface RuleScores {
  /** No scheme, no rules. */
  RuleScores NONE = code -> Optional.empty();

  /**
   * The score by the rule.
   *
   * @param code code of an indicator or a group, or the scheme's word for its total
   * @return empty when no rule gives one: no rule, no facts, an open question
   */
  Optional<RuleScore> of(String code);

  /**
   * A score by a rule.
   *
   * @param points the score, in points
   * @param reason why a judged score may stand instead; empty when nothing is on record
   */
  record RuleScore(BigDecimal points, String reason) {}
}
