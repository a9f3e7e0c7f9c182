package org.kaoping.scoring;

import java.util.List;
import java.util.Optional;

/**
 * Qualitative levels (分档): score = W × factor of the level.
 *
 * @param levels levels by name, each once
 * @param otherwise factor of any other level, 0 to 1; empty if another one is refused
 * @param terms limits, what missing and inapplicable facts give
 */
public record QualitativeLevels(List<Level> levels, Optional<Ratio> otherwise, RuleTerms terms)
    implements ScoringRule {
  public QualitativeLevels {
    levels = Checks.filledList("levels", levels, Checks.MOST_ITEMS);
    Checks.distinct("levels", levels.stream().map(Level::label).toList());
    Checks.required("otherwise", otherwise).ifPresent(one -> Checks.share("otherwise", one));
    Checks.required("terms", terms);
  }

  @Override
  public String code() {
    return "QUALITATIVE_LEVELS";
  }

  @Override
  public boolean accepts(Fact fact) {
    return fact instanceof Observed.Level;
  }

  @Override
  public Ratio calculate(RuleInput input, Trail trail) {
    Observed.Level found = (Observed.Level) input.fact();
    Ratio factor = factor(input.indicatorKey(), found.label());
    trail.input(InputName.LEVEL, factor, ValueUnit.FRACTION, found.source(), found.label());
    return trail.points(input.fullPoints(), factor);
  }

  private Ratio factor(String indicator, String label) {
    for (Level level : levels) {
      if (level.label().equals(label)) {
        return level.factor();
      }
    }
    return otherwise.orElseThrow(
        () -> new ScoringRefusal(RefusalCode.LEVEL_UNKNOWN, indicator, Checks.shortened(label)));
  }

  /**
   * A level.
   *
   * @param label what the scheme calls it
   * @param factor share of the full points, 0 to 1
   */
  public record Level(String label, Ratio factor) {
    public Level {
      Checks.text("label", label);
      Checks.share("factor", factor);
    }
  }
}
