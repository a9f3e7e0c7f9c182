package org.kaoping.scoreboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaoping.scheme.OwnRules;
import org.kaoping.scoring.Fact;
import org.kaoping.scoring.Measured;
import org.kaoping.scoring.Ratio;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeIndicator;
import org.kaoping.scoring.ScoringRule;
import org.kaoping.scoring.Source;

/**
 * Figures of a cycle read as facts for another scheme's indicators. Indicators are the same when
 * their names are; a completion rate serves every rule that compares an actual with a target.
 */
final class LastFigures {
  private static final int PERCENT_DIGITS = 2;

  private final SchemeDocument document;
  private final Set<String> matched = new LinkedHashSet<>();
  private final Set<String> unused = new LinkedHashSet<>();

  LastFigures(SchemeDocument document) {
    this.document = document;
  }

  /** The unit's indicators by the scheme tried, those without points left out. */
  List<org.kaoping.scoring.IndicatorFacts> of(UnitFacts unit) {
    Map<String, IndicatorFacts> byName =
        unit.indicators().stream()
            .collect(
                Collectors.toMap(
                    indicator -> OwnRules.plain(indicator.name()),
                    Function.identity(),
                    (a, b) -> a));
    List<org.kaoping.scoring.IndicatorFacts> facts = new ArrayList<>();
    for (SchemeIndicator wanted : document.indicators()) {
      if (wanted.points().isEmpty() || document.rule(wanted).isEmpty()) {
        continue;
      }
      Optional<Fact> fact =
          Optional.ofNullable(byName.remove(OwnRules.plain(wanted.name())))
              .flatMap(found -> fact(document.rule(wanted).orElseThrow(), found));
      fact.ifPresent(known -> matched.add(wanted.code()));
      facts.add(
          new org.kaoping.scoring.IndicatorFacts(
              wanted.code(),
              wanted.category(),
              wanted.points().orElseThrow(),
              wanted.ruleKey(),
              fact,
              Optional.empty()));
    }
    byName.values().forEach(left -> unused.add(left.name()));
    return facts;
  }

  /** Indicators of the scheme for which no unit has a figure. */
  List<String> unmatched() {
    return document.indicators().stream()
        .filter(indicator -> !matched.contains(indicator.code()))
        .map(indicator -> indicator.code() + " " + indicator.name())
        .toList();
  }

  /** Indicators of the cycle that the scheme does not have. */
  List<String> unused() {
    return List.copyOf(unused);
  }

  private static Optional<Fact> fact(ScoringRule rule, IndicatorFacts found) {
    Optional<Fact> entered =
        Optional.ofNullable(found.own()).map(OwnScoring::fact).filter(rule::accepts);
    if (entered.isPresent() && !found.awaitsDelivered()) {
      return entered;
    }
    Optional<Fact> fact = found.awaitsDelivered() ? delivered(found) : verified(rule, found);
    return fact.filter(rule::accepts);
  }

  private static Optional<Fact> delivered(IndicatorFacts found) {
    if (found.deliveredScore() == null) {
      return Optional.empty();
    }
    Ratio rate =
        new Ratio(Figures.plain(found.deliveredScore()), Figures.plain(found.fullPoints()));
    return Optional.of(
        new Fact.DeliveredScoreRate(
            rate.decimal().setScale(6, RoundingMode.HALF_UP), source(found)));
  }

  private static Optional<Fact> verified(ScoringRule rule, IndicatorFacts found) {
    if (found.verifiedRate() == null) {
      return Optional.empty();
    }
    BigDecimal percent = Figures.plain(found.verifiedRate());
    Fact rate = new Fact.CompletionRate(percent, source(found));
    if (rule.accepts(rate)) {
      return Optional.of(rate);
    }
    Ratio share = Ratio.of(percent.movePointLeft(PERCENT_DIGITS));
    Measured.Actual actual =
        OwnScoring.target(rule)
            .map(target -> Measured.Actual.of(share.times(target), source(found)))
            .orElseGet(() -> Measured.Actual.of(share, source(found)).withTarget(Ratio.ONE));
    return Optional.of(actual);
  }

  private static Source source(IndicatorFacts found) {
    String by = found.source() == null || found.source().isBlank() ? "–" : found.source();
    return Source.document(by, found.documentNumber() == null ? "" : found.documentNumber());
  }
}
