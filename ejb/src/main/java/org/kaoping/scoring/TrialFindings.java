package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares a trial with print and names what is open. */
final class TrialFindings {
  private final SchemeDocument document;
  private final List<TrialFinding> findings = new ArrayList<>();

  private TrialFindings(SchemeDocument document) {
    this.document = document;
  }

  static List<TrialFinding> of(
      SchemeDocument document, FactsDocument facts, UsableScheme usable, List<TrialUnit> units) {
    TrialFindings all = new TrialFindings(document);
    all.ofScheme(usable);
    for (int i = 0; i < units.size(); i++) {
      all.ofUnit(facts.units().get(i), units.get(i));
    }
    return all.findings;
  }

  private void ofScheme(UsableScheme usable) {
    usable.answers().stream()
        .filter(SchemeAnswer::isAssumed)
        .forEach(
            answer ->
                add(
                    TrialFinding.Kind.QUESTION_ASSUMED,
                    "",
                    answer.questionCode(),
                    answer.option()));
    for (SchemeIndicator indicator : document.indicators()) {
      if (indicator.points().isEmpty()) {
        add(TrialFinding.Kind.POINTS_MISSING, "", indicator.code());
      } else if (indicator.ruleKey().isEmpty()) {
        add(TrialFinding.Kind.RULE_MISSING, "", indicator.code());
      }
    }
  }

  private void ofUnit(FactsDocument.Unit given, TrialUnit unit) {
    for (Score score : unit.score().scores()) {
      ofScore(given, score);
      printed(given, score);
    }
    sums(given, unit);
    UnitScore result = unit.score();
    if (!given.printedGrade().isEmpty()
        && !Optional.of(given.printedGrade()).equals(result.grade())) {
      add(
          TrialFinding.Kind.PRINTED_GRADE,
          given.unit(),
          "",
          result.grade().orElse(""),
          given.printedGrade());
    }
    if (!result.grade().equals(result.scoreGrade())) {
      add(
          TrialFinding.Kind.GRADE_CAPPED,
          given.unit(),
          "",
          result.scoreGrade().orElse(""),
          result.grade().orElse(""));
    }
    result.components().stream()
        .filter(ComponentScore::open)
        .map(ComponentScore::component)
        .forEach(
            one -> add(TrialFinding.Kind.COMPONENT_MISSING, given.unit(), one.code(), one.name()));
  }

  private void ofScore(FactsDocument.Unit given, Score score) {
    String code = score.indicatorKey();
    JudgedChange judged = given.judged().get(code);
    if (judged == null) {
      if (!given.facts().containsKey(code) || score.pending()) {
        add(TrialFinding.Kind.FACT_MISSING, given.unit(), code);
      }
      return;
    }
    String value = score.value().toPlainString();
    if (score.computed().isPresent()) {
      String computed = score.computed().get().toPlainString();
      add(TrialFinding.Kind.JUDGED, given.unit(), code, computed, value, judged.reason());
    } else {
      add(TrialFinding.Kind.JUDGED_ALONE, given.unit(), code, value, judged.reason());
    }
  }

  /** What the rule gives is compared, whatever people made of it. */
  private void printed(FactsDocument.Unit given, Score score) {
    BigDecimal printed = given.printed().get(score.indicatorKey());
    if (printed == null || score.pending()) {
      return;
    }
    BigDecimal computed = score.computed().orElse(score.value());
    if (computed.compareTo(printed) != 0) {
      add(
          TrialFinding.Kind.PRINTED_SCORE,
          given.unit(),
          score.indicatorKey(),
          computed.toPlainString(),
          printed.toPlainString());
    }
  }

  private void sums(FactsDocument.Unit given, TrialUnit unit) {
    for (Map.Entry<String, BigDecimal> claim : given.printedTotals().entrySet()) {
      Optional<BigDecimal> sum =
          claim.getKey().equals(FactsDocument.Unit.TOTAL)
              ? Optional.of(unit.score().total())
              : unit.group(claim.getKey()).map(GroupSum::score);
      if (sum.isEmpty() || sum.get().compareTo(claim.getValue()) != 0) {
        add(
            TrialFinding.Kind.PRINTED_SUM,
            given.unit(),
            claim.getKey(),
            sum.map(BigDecimal::toPlainString).orElse("–"),
            claim.getValue().toPlainString());
      }
    }
  }

  private void add(TrialFinding.Kind kind, String unit, String place, String... args) {
    findings.add(new TrialFinding(kind, unit, place, List.of(args)));
  }
}
