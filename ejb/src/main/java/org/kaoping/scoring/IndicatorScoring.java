package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores one indicator: missing facts, the rule, limits, rounding, derivation. */
final class IndicatorScoring {
  private final UsableScheme scheme;
  private final UnitFacts unit;
  private final IndicatorFacts indicator;
  private final ScoringRule rule;

  private IndicatorScoring(UsableScheme scheme, UnitFacts unit, IndicatorFacts indicator) {
    this.scheme = scheme;
    this.unit = unit;
    this.indicator = indicator;
    this.rule = scheme.rule(indicator.ruleKey());
  }

  static Score score(
      UsableScheme scheme,
      UnitFacts unit,
      IndicatorFacts indicator,
      Optional<SeriesAverage> average) {
    return new IndicatorScoring(scheme, unit, indicator).score(average);
  }

  private Score score(Optional<SeriesAverage> average) {
    requireScorable(average);
    Calculation raw =
        indicator.fact().map(fact -> calculate(fact, average)).orElseGet(this::missing);
    Calculation limited = limited(raw);
    BigDecimal value = limited.raw().rounded(scheme.precision());
    return new Score(
        indicator.key(),
        indicator.category(),
        indicator.fullPoints(),
        value,
        derivation(limited, value));
  }

  private void requireScorable(Optional<SeriesAverage> average) {
    BigDecimal points = indicator.fullPoints();
    int scale = scheme.precision().scale();
    if (points.stripTrailingZeros().scale() > scale) {
      throw new ScoringRefusal(
          RefusalCode.FULL_POINTS_TOO_FINE, indicator.key(), Checks.plain(points), scale);
    }
    if (rule.needsSeriesAverage() && average.isEmpty()) {
      throw new ScoringRefusal(RefusalCode.RULE_CIRCULAR, indicator.key());
    }
  }

  private Calculation calculate(Fact fact, Optional<SeriesAverage> average) {
    if (!rule.accepts(fact)) {
      throw new ScoringRefusal(
          RefusalCode.FACT_NOT_FOR_RULE,
          indicator.key(),
          rule.code(),
          fact.getClass().getSimpleName());
    }
    return rule.calculate(
        new RuleInput(indicator.key(), indicator.fullPoints(), fact, scheme.table(rule), average));
  }

  private Calculation missing() {
    if (rule.missing() == MissingValue.REFUSED) {
      throw new ScoringRefusal(RefusalCode.FACT_MISSING, indicator.key());
    }
    boolean pending = rule.missing() == MissingValue.PENDING;
    Operation operation = pending ? Operation.MISSING_PENDING : Operation.MISSING_ZERO;
    return new Calculation(
        List.of(),
        List.of(),
        List.of(Derivation.Step.of(operation, BigDecimal.ZERO)),
        Ratio.of(BigDecimal.ZERO),
        pending ? List.of(ProvisionalReason.of(ProvisionalReason.Code.FACT_PENDING)) : List.of());
  }

  /** Pending stays 0: a floor is earned by a fact, not by its absence. */
  private Calculation limited(Calculation raw) {
    BigDecimal cap = indicator.fullPoints().multiply(rule.limits().cap());
    BigDecimal floor = indicator.fullPoints().multiply(rule.limits().floor());
    if (raw.raw().compareTo(cap) > 0) {
      return raw.then(
          Derivation.Step.of(Operation.CAPPED, cap, raw.raw().decimal(), cap), Ratio.of(cap));
    }
    if (indicator.fact().isPresent() && raw.raw().compareTo(floor) < 0) {
      return raw.then(
          Derivation.Step.of(Operation.FLOORED, floor, raw.raw().decimal(), floor),
          Ratio.of(floor));
    }
    return raw;
  }

  private Derivation derivation(Calculation calculation, BigDecimal value) {
    List<Derivation.Input> inputs = new ArrayList<>();
    inputs.add(
        new Derivation.Input(
            InputName.FULL_POINTS,
            indicator.fullPoints(),
            ValueUnit.POINTS,
            Source.document("", unit.planDocument())));
    inputs.addAll(calculation.inputs());
    List<SchemeAnswer> rounding = scheme.roundingReading(calculation.raw()).stream().toList();
    List<SchemeAnswer> readings = new ArrayList<>(calculation.readings());
    readings.addAll(rounding);
    List<ProvisionalReason> reasons = new ArrayList<>(calculation.reasons());
    reasons.addAll(ProvisionalReason.of(rounding));
    if (!unit.verified()) {
      reasons.add(ProvisionalReason.of(ProvisionalReason.Code.UNIT_NOT_VERIFIED));
    }
    return new Derivation(
        scheme.reference(indicator.ruleKey()),
        inputs,
        readings,
        calculation.steps(),
        calculation.raw().decimal(),
        Optional.of(scheme.precision()),
        value,
        reasons);
  }
}
