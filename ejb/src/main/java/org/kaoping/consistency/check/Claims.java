package org.kaoping.consistency.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kaoping.consistency.claim.ClaimSheet;
import org.kaoping.consistency.claim.Figure;
import org.kaoping.consistency.claim.Printed;
import org.kaoping.consistency.claim.Term;

/** A sheet, ready to be checked: figures by their keys, and what the rules say of scores. */
public final class Claims {
  private final ClaimSheet sheet;
  private final RuleScores ruleScores;
  private final Map<String, Figure> figures = new HashMap<>();

  /**
   * Prepares a sheet.
   *
   * @param sheet every key that it names is a figure's
   * @param ruleScores {@link RuleScores#NONE} when there is no scheme
   */
  public Claims(ClaimSheet sheet, RuleScores ruleScores) {
    this.sheet = sheet;
    this.ruleScores = ruleScores;
    sheet.figures().forEach(figure -> figures.put(figure.key(), figure));
  }

  ClaimSheet sheet() {
    return sheet;
  }

  RuleScores ruleScores() {
    return ruleScores;
  }

  Figure figure(String key) {
    return figures.get(key);
  }

  /**
   * The decimals that scores have in this sheet: documents leave out last zeros of a score, so that
   * 3 stands for 3.00 where another score is 2.99.
   */
  int scoreDecimals() {
    return sheet.scores().stream()
        .flatMap(score -> Stream.concat(Stream.of(score.mark()), score.statements().stream()))
        .flatMap(mark -> mark.score().stream())
        .mapToInt(Printed::decimals)
        .max()
        .orElse(0);
  }

  /** Terms with their figures. */
  Computation computation(List<Term> terms) {
    return new Computation(
        terms.stream().map(term -> new Computation.Part(term, figure(term.figure()))).toList());
  }
}
