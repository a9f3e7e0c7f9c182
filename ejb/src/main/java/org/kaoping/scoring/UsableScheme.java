package org.kaoping.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scheme in which everything is decided; made by {@link ScoringScheme#answer}. */
public final class UsableScheme {
  private final ScoringScheme scheme;
  private final Map<String, SchemeAnswer> answers;
  private final Map<String, ResolvedBandTable> tables;
  private final Precision precision;

  private UsableScheme(
      ScoringScheme scheme,
      Map<String, SchemeAnswer> answers,
      Map<String, ResolvedBandTable> tables,
      Precision precision) {
    this.scheme = scheme;
    this.answers = answers;
    this.tables = tables;
    this.precision = precision;
  }

  static UsableScheme of(ScoringScheme scheme, Map<String, SchemeAnswer> answers) {
    Map<String, ResolvedBandTable> tables = new LinkedHashMap<>();
    for (BandTable table : scheme.tables()) {
      List<SchemeAnswer> own =
          table.questions().stream().map(question -> answers.get(question.code())).toList();
      tables.put(table.key(), table.resolve(own));
    }
    for (ScoringRule rule : scheme.rules().values()) {
      rule.tableKey()
          .map(tables::get)
          .ifPresent(table -> table.requireAlong(rule.limits().direction()));
    }
    Precision precision =
        scheme.rounding() instanceof RoundingQuestion open
            ? open.decided(answers.get(open.question().code()))
            : (Precision) scheme.rounding();
    return new UsableScheme(scheme, Map.copyOf(answers), tables, precision);
  }

  /** The scheme as printed. */
  public ScoringScheme scheme() {
    return scheme;
  }

  /** The decisions that made it usable, in the order of the questions. */
  public List<SchemeAnswer> answers() {
    return scheme.questions().stream().map(question -> answers.get(question.code())).toList();
  }

  /** Whether a decision is still the office's own. */
  public boolean provisional() {
    return answers.values().stream().anyMatch(SchemeAnswer::provisional);
  }

  public Precision precision() {
    return precision;
  }

  /** A rule by its key. */
  public ScoringRule rule(String ruleKey) {
    ScoringRule rule = scheme.rules().get(Checks.required("ruleKey", ruleKey));
    if (rule == null) {
      throw new ScoringRefusal(RefusalCode.RULE_UNKNOWN, ruleKey);
    }
    return rule;
  }

  /** The band table of a rule, if it uses one. */
  public Optional<ResolvedBandTable> table(ScoringRule rule) {
    return rule.tableKey().map(tables::get);
  }

  /** The decision on rounding, if there was one and the other readings give another score. */
  Optional<SchemeAnswer> roundingReading(Ratio raw) {
    if (scheme.rounding() instanceof RoundingQuestion open) {
      long results =
          open.options().stream()
              .map(mode -> raw.rounded(new Precision(open.scale(), mode)))
              .distinct()
              .count();
      return results > 1 ? Optional.of(answers.get(open.question().code())) : Optional.empty();
    }
    return Optional.empty();
  }

  RuleReference reference(String ruleKey) {
    ScoringRule rule = rule(ruleKey);
    return new RuleReference(
        scheme.code(), scheme.version(), ruleKey, rule.code(), rule.formulaVersion());
  }
}
