package org.kaoping.scoring;

/**
 * What every rule has beside its formula.
 *
 * @param limits direction, cap and floor
 * @param missing what no fact gives
 * @param notApplicable what an indicator that does not apply to a unit gives
 */
public record RuleTerms(Limits limits, MissingValue missing, NotApplicable notApplicable) {
  /** Higher is better, 0 to the full points, pending while nothing is known, no exception. */
  public static final RuleTerms STANDARD =
      new RuleTerms(Limits.STANDARD, MissingValue.PENDING, NotApplicable.REFUSED);

  public RuleTerms {
    Checks.required("limits", limits);
    Checks.required("missing", missing);
    Checks.required("notApplicable", notApplicable);
  }

  /** Terms of a rule that applies to every unit. */
  public static RuleTerms of(Limits limits, MissingValue missing) {
    return new RuleTerms(limits, missing, NotApplicable.REFUSED);
  }

  /** The same in the other direction; for formulas that know their own. */
  RuleTerms towards(Direction direction) {
    return direction == limits.direction()
        ? this
        : new RuleTerms(
            new Limits(direction, limits.floor(), limits.cap()), missing, notApplicable);
  }
}
