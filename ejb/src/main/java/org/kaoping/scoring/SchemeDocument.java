package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scheme as a document: its framework of indicators with the rules that score them.
 *
 * @param code identity of the scheme
 * @param version version of the scheme
 * @param name title
 * @param sourceDocument title and number of the document that it stands in; may be empty
 * @param sourceText the clauses on scoring as printed; may be empty
 * @param totalPoints full points as printed; empty if print gives none
 * @param scoring rules, tables, rounding, grades
 * @param groups level-1 indicators
 */
public record SchemeDocument(
    String code,
    String version,
    String name,
    String sourceDocument,
    String sourceText,
    Optional<BigDecimal> totalPoints,
    ScoringScheme scoring,
    List<IndicatorGroup> groups) {
  /** Most indicators of a scheme. */
  static final int MOST_INDICATORS = UnitFacts.MOST_INDICATORS;

  public SchemeDocument {
    Checks.text("code", code);
    Checks.text("version", version);
    Checks.text("name", name);
    Checks.required("sourceDocument", sourceDocument);
    Checks.required("sourceText", sourceText);
    totalPoints =
        Checks.required("totalPoints", totalPoints)
            .map(points -> Checks.entered("totalPoints", points));
    Checks.required("scoring", scoring);
    groups = Checks.limitedList("groups", groups, MOST_INDICATORS);
    List<SchemeIndicator> indicators = flat(groups);
    Checks.limitedList("indicators", indicators, MOST_INDICATORS);
    Checks.distinct("indicators", indicators.stream().map(SchemeIndicator::code).toList());
    Checks.distinct("groups", codes(groups));
    requireRules(indicators, scoring.rules());
  }

  /** A scheme without a framework, as version 1 of the format had it. */
  public static SchemeDocument of(ScoringScheme scoring) {
    Checks.required("scoring", scoring);
    return new SchemeDocument(
        scoring.code(),
        scoring.version(),
        scoring.code(),
        "",
        "",
        Optional.empty(),
        scoring,
        List.of());
  }

  /** All indicators, in the order of the document. */
  public List<SchemeIndicator> indicators() {
    return flat(groups);
  }

  /** An indicator by its code. */
  public Optional<SchemeIndicator> indicator(String indicatorCode) {
    return indicators().stream().filter(one -> one.code().equals(indicatorCode)).findFirst();
  }

  /** The rule of an indicator; empty while it has none. */
  public Optional<ScoringRule> rule(SchemeIndicator indicator) {
    return Optional.ofNullable(scoring.rules().get(indicator.ruleKey()));
  }

  static List<SchemeIndicator> flat(List<IndicatorGroup> groups) {
    List<SchemeIndicator> flat = new ArrayList<>();
    groups.forEach(group -> flat.addAll(group.allIndicators()));
    return List.copyOf(flat);
  }

  private static List<String> codes(List<IndicatorGroup> groups) {
    List<String> codes = new ArrayList<>();
    for (IndicatorGroup group : groups) {
      codes.add(group.code());
      codes.addAll(codes(group.groups()));
    }
    return codes;
  }

  private static void requireRules(
      List<SchemeIndicator> indicators, Map<String, ScoringRule> rules) {
    for (SchemeIndicator indicator : indicators) {
      if (!indicator.ruleKey().isEmpty() && !rules.containsKey(indicator.ruleKey())) {
        throw new ScoringRefusal(RefusalCode.RULE_UNKNOWN, indicator.ruleKey());
      }
    }
  }
}
