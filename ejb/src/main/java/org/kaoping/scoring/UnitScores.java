package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds the scores of a unit up. */
final class UnitScores {
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private final UsableScheme scheme;
  private final UnitFacts unit;
  private final List<Score> scores;
  private BigDecimal mandatory;
  private BigDecimal selfSelected;
  private BigDecimal bonus;
  private BigDecimal fullPoints = BigDecimal.ZERO;
  private BigDecimal applicable = BigDecimal.ZERO;
  private boolean provisional;

  private UnitScores(UsableScheme scheme, UnitFacts unit, List<Score> scores) {
    this.scheme = scheme;
    this.unit = unit;
    this.scores = scores;
    this.mandatory = scheme.precision().zero();
    this.selfSelected = mandatory;
    this.bonus = mandatory;
    this.provisional = !unit.verified();
  }

  static UnitScore of(UsableScheme scheme, UnitFacts unit, List<Score> scores) {
    return new UnitScores(scheme, unit, scores).result();
  }

  private UnitScore result() {
    scores.forEach(this::add);
    Optional<Derivation> rescaling = rescaling();
    BigDecimal duty =
        rescaling.map(Derivation::result).orElseGet(() -> mandatory.add(selfSelected));
    BigDecimal total = duty.add(bonus);
    List<ComponentScore> components = components(total);
    Optional<BigDecimal> overall = overall(components);
    Optional<String> grade = grade(total, overall);
    UnitScore result =
        new UnitScore(
            unit.unitKey(),
            unit.verified(),
            scores,
            mandatory,
            selfSelected,
            bonus,
            total,
            fullPoints,
            rescaling,
            components,
            overall,
            provisional || overall.isPresent() && anyOpen(components),
            grade,
            grade,
            List.of());
    return GradeBars.applied(scheme.scheme(), unit, result);
  }

  private Optional<Derivation> rescaling() {
    boolean dropped = applicable.signum() > 0 && applicable.compareTo(fullPoints) < 0;
    return dropped ? Optional.of(rescaled()) : Optional.empty();
  }

  private static boolean anyOpen(List<ComponentScore> components) {
    return components.stream().anyMatch(ComponentScore::open);
  }

  private void add(Score score) {
    provisional |= score.provisional();
    switch (score.category()) {
      case MANDATORY -> mandatory = mandatory.add(score.value());
      case SELF_SELECTED -> selfSelected = selfSelected.add(score.value());
      case BONUS -> {
        bonus = bonus.add(score.value());
        return;
      }
    }
    fullPoints = fullPoints.add(score.fullPoints());
    if (!score.dropped()) {
      applicable = applicable.add(score.fullPoints());
    }
  }

  /** Scores × full points of the plan ÷ full points that apply, rounded once. */
  private Derivation rescaled() {
    BigDecimal sum = mandatory.add(selfSelected);
    Ratio raw = new Ratio(sum.multiply(fullPoints), applicable);
    Trail trail = Trail.recording();
    Source plan = Source.document("", unit.planDocument());
    trail.input(InputName.SCORES_BEFORE_RESCALING, sum, ValueUnit.POINTS, Source.NONE);
    trail.input(InputName.PLAN_FULL_POINTS, fullPoints, ValueUnit.POINTS, plan);
    trail.input(InputName.APPLICABLE_FULL_POINTS, applicable, ValueUnit.POINTS, plan);
    trail.step(Operation.RESCALED, raw, Ratio.of(sum), Ratio.of(fullPoints), Ratio.of(applicable));
    scheme.noteRounding(raw, trail);
    return new Derivation(
        new RuleReference(scheme.scheme().code(), scheme.scheme().version(), "", "RESCALING", 1),
        trail.inputs(),
        trail.readings(),
        trail.steps(),
        raw.decimal(),
        Optional.of(scheme.precision()),
        raw.rounded(scheme.precision()),
        trail.reasons());
  }

  private List<ComponentScore> components(BigDecimal total) {
    List<ScoringComponent> wanted = scheme.scheme().components();
    for (String code : unit.components().keySet()) {
      if (wanted.stream().noneMatch(one -> !one.isDuty() && one.code().equals(code))) {
        throw new ScoringRefusal(RefusalCode.COMPONENT_UNKNOWN, unit.unitKey(), code);
      }
    }
    List<ComponentScore> values = new ArrayList<>(wanted.size());
    for (ScoringComponent one : wanted) {
      values.add(
          new ComponentScore(
              one,
              one.isDuty() ? duty(total) : Optional.ofNullable(unit.components().get(one.code()))));
    }
    return values;
  }

  private Optional<BigDecimal> duty(BigDecimal total) {
    return fullPoints.signum() == 0
        ? Optional.empty()
        : Optional.of(new Ratio(total.multiply(HUNDRED), fullPoints).rounded(scheme.precision()));
  }

  /** Only where something beside the duty score weighs anything. */
  private Optional<BigDecimal> overall(List<ComponentScore> components) {
    boolean weighted =
        components.stream()
            .map(ComponentScore::component)
            .anyMatch(one -> !one.isDuty() && one.weight().signum() > 0);
    if (!weighted) {
      return Optional.empty();
    }
    Ratio sum = Ratio.ZERO;
    for (ComponentScore one : components) {
      sum = sum.plus(one.component().weight().times(one.value().orElse(BigDecimal.ZERO)));
    }
    return Optional.of(sum.rounded(scheme.precision()));
  }

  private Optional<String> grade(BigDecimal total, Optional<BigDecimal> overall) {
    Optional<GradeScale> scale = scheme.scheme().gradeScale();
    if (scale.isEmpty() || fullPoints.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        overall.isPresent()
            ? scale.get().gradeFor(overall.get(), HUNDRED)
            : scale.get().gradeFor(total, fullPoints));
  }
}
