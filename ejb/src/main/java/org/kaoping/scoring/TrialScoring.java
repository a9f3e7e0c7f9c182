package org.kaoping.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scores a document of facts by a scheme document, without storing anything.
 *
 * <pre>{@code
 * TrialResult result = TrialScoring.compute(
 *     SchemeDocumentCodec.read(schemeText), FactsDocumentCodec.read(factsText));
 * }</pre>
 *
 * <p>Questions of the scheme that the facts do not answer are assumed to have their first option;
 * indicators without a rule are judged; indicators without points are left out. Each of these is a
 * finding.
 */
public final class TrialScoring {
  /** Key of the rule of indicators without one. */
  static final String NO_RULE = "no-rule";

  private final SchemeDocument document;
  private final FactsDocument facts;

  private TrialScoring(SchemeDocument document, FactsDocument facts) {
    this.document = Checks.required("scheme", document);
    this.facts = Checks.required("facts", facts);
  }

  /** Scores; a refusal points to the place in the facts, such as {@code /units/0/facts/A11}. */
  public static TrialResult compute(SchemeDocument document, FactsDocument facts) {
    return new TrialScoring(document, facts).compute();
  }

  private TrialResult compute() {
    if (!facts.scheme().equals(document.code())) {
      throw new ScoringRefusal(
          RefusalCode.SCHEME_MISMATCH, Checks.shortened(facts.scheme()), document.code());
    }
    UsableScheme usable = usable();
    SeriesResult series = scored(usable);
    List<TrialUnit> units = new ArrayList<>();
    for (UnitScore unit : series.units()) {
      int place = series.ranking().placeOf(unit.unitKey()).orElseThrow().place();
      units.add(new TrialUnit(unit, place, GroupSums.of(document, unit)));
    }
    return new TrialResult(
        document.code(),
        document.version(),
        usable.answers(),
        series.average(),
        units,
        TrialFindings.of(document, facts, usable, units));
  }

  private UsableScheme usable() {
    ScoringScheme scheme = document.scoring().withRule(NO_RULE, new Judged(RuleTerms.STANDARD));
    Set<String> answered = new HashSet<>();
    facts.answers().forEach(answer -> answered.add(answer.questionCode()));
    List<SchemeAnswer> answers = new ArrayList<>(facts.answers());
    for (SchemeQuestion question : scheme.questions()) {
      if (!answered.contains(question.code())) {
        answers.add(SchemeAnswer.assumed(question));
      }
    }
    return scheme.answer(answers);
  }

  private SeriesResult scored(UsableScheme usable) {
    List<SchemeIndicator> indicators =
        document.indicators().stream().filter(one -> one.points().isPresent()).toList();
    Set<String> known = new HashSet<>();
    document.indicators().forEach(indicator -> known.add(indicator.code()));
    List<UnitFacts> units = new ArrayList<>();
    for (FactsDocument.Unit unit : facts.units()) {
      requireKnown(unit, known, units.size());
      units.add(unit(unit, indicators));
    }
    try {
      return SeriesScoring.compute(usable, units);
    } catch (ScoringRefusal refusal) {
      throw refusal.unitKey().isEmpty() ? refusal : refusal.at(pointer(refusal));
    }
  }

  private String pointer(ScoringRefusal refusal) {
    int at = 0;
    while (!facts.units().get(at).unit().equals(refusal.unitKey())) {
      at++;
    }
    return JsonPart.pointer("units", String.valueOf(at), "facts", refusal.indicatorKey());
  }

  private static void requireKnown(FactsDocument.Unit unit, Set<String> known, int at) {
    for (Map<String, ?> map : List.of(unit.facts(), unit.judged(), unit.printed())) {
      for (String code : map.keySet()) {
        if (!known.contains(code)) {
          throw new ScoringRefusal(
                  RefusalCode.INDICATOR_UNKNOWN, unit.unit(), Checks.shortened(code))
              .at(JsonPart.pointer("units", String.valueOf(at), "facts", code));
        }
      }
    }
  }

  private UnitFacts unit(FactsDocument.Unit unit, List<SchemeIndicator> indicators) {
    List<IndicatorFacts> given = new ArrayList<>(indicators.size());
    for (SchemeIndicator indicator : indicators) {
      given.add(
          new IndicatorFacts(
              indicator.code(),
              indicator.category(),
              indicator.points().orElseThrow(),
              indicator.ruleKey().isEmpty() ? NO_RULE : indicator.ruleKey(),
              fact(indicator, unit),
              Optional.ofNullable(unit.judged().get(indicator.code()))));
    }
    return new UnitFacts(
        unit.unit(), unit.verified(), unit.planDocument(), given, unit.bars(), unit.components());
  }

  /** A rule without a target takes the unit's own, and else the indicator's. */
  private Optional<Fact> fact(SchemeIndicator indicator, FactsDocument.Unit unit) {
    Fact fact = unit.facts().get(indicator.code());
    boolean open =
        fact instanceof Measured.Actual actual
            && actual.target().isEmpty()
            && indicator.target().isPresent()
            && document.rule(indicator).filter(TrialScoring::takesTarget).isPresent();
    return open
        ? Optional.of(((Measured.Actual) fact).withTarget(indicator.target().get()))
        : Optional.ofNullable(fact);
  }

  private static boolean takesTarget(ScoringRule rule) {
    if (rule instanceof LinkedCap linked) {
      return takesTarget(linked.of());
    }
    return rule instanceof RatioToTarget ratio && ratio.target().isEmpty()
        || rule instanceof RatioWithCutOff cut && cut.target().isEmpty()
        || rule instanceof BasePerPoint base && base.target().isEmpty();
  }
}
