package org.kaoping.scoring;

import java.util.Optional;

/** What the rules that compare an actual value share. */
final class ActualValue {
  private ActualValue() {}

  /** The number that is compared: the figure, by its base if it has one. */
  static Ratio compared(Measured.Actual actual, Trail trail) {
    Source source = actual.source();
    trail.input(InputName.ACTUAL, actual.value(), ValueUnit.NUMBER, source, "");
    if (actual.base().isEmpty()) {
      return actual.value();
    }
    Ratio base = actual.base().get();
    trail.input(InputName.BASE, base, ValueUnit.NUMBER, source, "");
    return trail.step(Operation.ACTUAL_BY_BASE, actual.compared(), actual.value(), base);
  }

  /** The rule's target, or the unit's own where the rule has none. */
  static Ratio target(RuleInput input, Optional<Ratio> ofRule, Trail trail) {
    Measured.Actual actual = (Measured.Actual) input.fact();
    Optional<Ratio> own = actual.target();
    if (ofRule.isPresent() && own.isPresent() && ofRule.get().compareTo(own.get()) != 0) {
      throw new ScoringRefusal(
          RefusalCode.TARGET_TWICE, input.indicatorKey(), ofRule.get().text(), own.get().text());
    }
    if (ofRule.isPresent()) {
      trail.input(InputName.TARGET, ofRule.get(), ValueUnit.NUMBER, Source.NONE, "");
      return ofRule.get();
    }
    Ratio target =
        own.orElseThrow(() -> new ScoringRefusal(RefusalCode.TARGET_MISSING, input.indicatorKey()));
    trail.input(InputName.TARGET, Checks.target(target), ValueUnit.NUMBER, actual.source(), "");
    return target;
  }

  /**
   * How far the target is reached: actual ÷ target, or target ÷ actual where lower is better; 1
   * where it is reached, and never more.
   */
  static Ratio achieved(Ratio actual, Ratio target, Direction direction, Trail trail) {
    int order = actual.compareTo(target);
    boolean higher = direction == Direction.HIGHER_BETTER;
    if (higher ? order >= 0 : order <= 0) {
      return trail.step(Operation.TARGET_REACHED, Ratio.ONE, actual, target);
    }
    Ratio above = higher ? actual : target;
    Ratio below = higher ? target : actual;
    return trail.step(Operation.ACHIEVED, above.dividedBy(below), above, below);
  }
}
