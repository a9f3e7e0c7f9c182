package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Scores one indicator: missing and inapplicable facts, the rule, limits, the score set by people,
 * rounding.
 *
 * @param prepared the indicator's rule
 * @param unit whose indicator it is
 * @param indicator with its fact
 * @param average the series average; empty in the first pass
 * @param linkedRate score rate of the linked indicator, if there is one that counts
 */
record IndicatorScoring(
    PreparedRule prepared,
    UnitFacts unit,
    IndicatorFacts indicator,
    Optional<SeriesAverage> average,
    Optional<Ratio> linkedRate,
    boolean linkedProvisional) {
  private static final ProvisionalReason PENDING =
      ProvisionalReason.of(ProvisionalReason.Code.FACT_PENDING);
  private static final ProvisionalReason LINKED =
      ProvisionalReason.of(ProvisionalReason.Code.LINKED_PROVISIONAL);
  private static final ProvisionalReason NOT_VERIFIED =
      ProvisionalReason.of(ProvisionalReason.Code.UNIT_NOT_VERIFIED);

  Score score() {
    try {
      requireScorable();
      return new Score(this, outcome(Trail.silent()));
    } catch (ScoringRefusal refusal) {
      throw refusal.about(unit.unitKey(), indicator.key());
    }
  }

  /** The same computation once more, noted down. */
  Derivation derivation() {
    Trail trail = Trail.recording();
    trail.input(
        InputName.FULL_POINTS,
        indicator.fullPoints(),
        ValueUnit.POINTS,
        Source.document("", unit.planDocument()));
    Outcome outcome = outcome(trail);
    return new Derivation(
        prepared.reference(),
        trail.inputs(),
        trail.readings(),
        trail.steps(),
        outcome.raw().decimal(),
        Optional.of(prepared.precision()),
        outcome.value(),
        trail.reasons());
  }

  private void requireScorable() {
    BigDecimal points = indicator.fullPoints();
    int scale = prepared.precision().scale();
    if (points.scale() > scale && points.stripTrailingZeros().scale() > scale) {
      throw new ScoringRefusal(
          RefusalCode.FULL_POINTS_TOO_FINE, indicator.key(), Checks.plain(points), scale);
    }
    if (prepared.needsAverage() && average.isEmpty()) {
      throw new ScoringRefusal(RefusalCode.RULE_CIRCULAR, indicator.key());
    }
  }

  private Outcome outcome(Trail trail) {
    Ratio raw = byRule(trail);
    boolean dropped = dropped();
    Optional<BigDecimal> computed = Optional.empty();
    if (indicator.judged().isPresent()) {
      computed = known() ? Optional.of(raw.rounded(prepared.precision())) : Optional.empty();
      raw = changed(indicator.judged().get(), computed, trail);
    }
    prepared.scheme().noteRounding(raw, trail);
    if (!unit.verified()) {
      trail.reason(NOT_VERIFIED);
    }
    return new Outcome(
        raw,
        raw.rounded(prepared.precision()),
        computed,
        dropped,
        trail.provisional(),
        trail.reasons().contains(PENDING));
  }

  private Ratio byRule(Trail trail) {
    if (indicator.fact().isEmpty()) {
      return missing(trail);
    }
    Fact fact = indicator.fact().get();
    if (fact instanceof Fact.NotApplicable) {
      return notApplicable(fact.source(), trail);
    }
    ScoringRule rule = prepared.rule();
    if (!rule.accepts(fact)) {
      throw new ScoringRefusal(
          RefusalCode.FACT_NOT_FOR_RULE,
          indicator.key(),
          rule.code(),
          fact.getClass().getSimpleName());
    }
    return rule.isSilent(fact) ? missing(trail) : limited(calculated(fact, trail), trail);
  }

  private Ratio calculated(Fact fact, Trail trail) {
    if (linkedProvisional) {
      trail.reason(LINKED);
    }
    return prepared
        .rule()
        .calculate(
            new RuleInput(
                indicator.key(),
                indicator.fullPoints(),
                fact,
                prepared.table(),
                average,
                linkedRate),
            trail);
  }

  /** Whether there is a score by the rule at all. */
  private boolean known() {
    return indicator.fact().isPresent()
        && !(indicator.fact().get() instanceof Fact.NotApplicable)
        && !prepared.rule().isSilent(indicator.fact().get());
  }

  private Ratio missing(Trail trail) {
    if (indicator.judged().isPresent()) {
      return Ratio.ZERO;
    }
    if (prepared.rule().missing() == MissingValue.REFUSED) {
      throw new ScoringRefusal(RefusalCode.FACT_MISSING, indicator.key());
    }
    if (prepared.rule().missing() == MissingValue.PENDING) {
      trail.reason(PENDING);
      return trail.step(Operation.MISSING_PENDING, Ratio.ZERO);
    }
    return trail.step(Operation.MISSING_ZERO, Ratio.ZERO);
  }

  private Ratio notApplicable(Source source, Trail trail) {
    trail.input(InputName.NOT_APPLICABLE, Ratio.ONE, ValueUnit.TRUTH, source, "");
    NotApplicable treatment = prepared.rule().notApplicable();
    if (treatment == NotApplicable.REFUSED) {
      throw new ScoringRefusal(RefusalCode.NOT_APPLICABLE_REFUSED, indicator.key());
    }
    return treatment == NotApplicable.FULL_MARKS
        ? trail.step(Operation.NOT_APPLICABLE_FULL, Ratio.of(indicator.fullPoints()))
        : trail.step(Operation.NOT_APPLICABLE_DROPPED, Ratio.ZERO);
  }

  private boolean dropped() {
    return indicator.judged().isEmpty()
        && indicator.fact().isPresent()
        && indicator.fact().get() instanceof Fact.NotApplicable
        && prepared.rule().notApplicable() == NotApplicable.RESCALE;
  }

  /** What is missing stays 0: a floor is earned by a fact, not by its absence. */
  private Ratio limited(Ratio raw, Trail trail) {
    BigDecimal cap = prepared.cap(indicator.fullPoints());
    if (raw.compareTo(cap) > 0) {
      return trail.step(Operation.CAPPED, Ratio.of(cap), raw, Ratio.of(cap));
    }
    BigDecimal floor = prepared.floor(indicator.fullPoints());
    if (raw.compareTo(floor) < 0) {
      return trail.step(Operation.FLOORED, Ratio.of(floor), raw, Ratio.of(floor));
    }
    return raw;
  }

  private Ratio changed(JudgedChange judged, Optional<BigDecimal> computed, Trail trail) {
    Judged.requireWithin(indicator.key(), judged.points(), indicator.fullPoints());
    trail.settle();
    Ratio points = Ratio.of(judged.points());
    Source source = judged.source();
    trail.input(
        InputName.JUDGED_CHANGE,
        points,
        ValueUnit.POINTS,
        new Source(source.enteredBy(), source.documentNumber(), judged.reason(), source.evidence()),
        "");
    return computed.isPresent()
        ? trail.labelled(Operation.JUDGED_CHANGE, judged.reason(), points, Ratio.of(computed.get()))
        : trail.labelled(Operation.JUDGED_ALONE, judged.reason(), points);
  }

  /** What came out. */
  record Outcome(
      Ratio raw,
      BigDecimal value,
      Optional<BigDecimal> computed,
      boolean dropped,
      boolean provisional,
      boolean pending) {}
}
