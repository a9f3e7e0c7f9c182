package org.kaoping.scoring;

import static org.kaoping.scoring.ZhangpingScheme.CLERK;
import static org.kaoping.scoring.ZhangpingScheme.n;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Shorthands for tests of single rules. */
final class Rules {
  static final Source REASONED = new Source("绩效办", "", "材料不全");

  private Rules() {}

  static Ratio r(String number) {
    return Ratio.parse(number);
  }

  static RuleTerms terms(Direction direction, String floor, String cap) {
    return RuleTerms.of(new Limits(direction, n(floor), n(cap)), MissingValue.PENDING);
  }

  static RuleTerms lower() {
    return terms(Direction.LOWER_BETTER, "0", "1");
  }

  static RuleTerms treating(MissingValue missing, NotApplicable notApplicable) {
    return new RuleTerms(Limits.STANDARD, missing, notApplicable);
  }

  static Fact actual(String value) {
    return Measured.Actual.of(r(value), CLERK);
  }

  static Fact actual(String value, String base, String target, String best) {
    return new Measured.Actual(r(value), optional(base), optional(target), optional(best), CLERK);
  }

  static Optional<Ratio> optional(String number) {
    return number.isEmpty() ? Optional.empty() : Optional.of(r(number));
  }

  static Fact met(String... shares) {
    return new Observed.Checklist(Stream.of(shares).map(share -> optional(share)).toList(), CLERK);
  }

  static Fact items(ItemActual... items) {
    return new Measured.Actuals(List.of(items), CLERK);
  }

  static Fact places(String... places) {
    return new Measured.Places(Stream.of(places).map(Ratio::parse).toList(), CLERK);
  }

  static Fact events(Recorded.Event... events) {
    return new Recorded.Events(List.of(events), CLERK);
  }

  static Recorded.Event event(String text, String points, boolean withdrawn) {
    return new Recorded.Event(
        Optional.empty(),
        text,
        "1号",
        Optional.of(points).filter(p -> !p.isEmpty()).map(BigDecimal::new),
        withdrawn);
  }

  static WeightedChecklist checklist(boolean graded, String... shares) {
    List<WeightedChecklist.Item> items = new ArrayList<>();
    for (String share : shares) {
      items.add(new WeightedChecklist.Item("要点" + items.size(), r(share), false));
    }
    return new WeightedChecklist(items, graded, RuleTerms.STANDARD);
  }

  static UsableScheme usable(Map<String, ScoringRule> rules, BandTable... tables) {
    return new ScoringScheme(
            "s",
            "1",
            List.of(tables),
            rules,
            new Precision(2, RoundingMode.HALF_UP),
            Optional.empty())
        .answer(List.of());
  }

  /** Score of the rule for W points. */
  static Score score(ScoringRule rule, String points, Fact fact, BandTable... tables) {
    return SeriesScoring.compute(
            usable(Map.of("rule", rule), tables),
            List.of(
                new UnitFacts(
                    "A",
                    true,
                    "",
                    List.of(
                        IndicatorFacts.of(
                            "i", IndicatorCategory.MANDATORY, n(points), "rule", fact)))))
        .units()
        .get(0)
        .scores()
        .get(0);
  }

  static String points(ScoringRule rule, String points, Fact fact, BandTable... tables) {
    return score(rule, points, fact, tables).value().toPlainString();
  }
}
