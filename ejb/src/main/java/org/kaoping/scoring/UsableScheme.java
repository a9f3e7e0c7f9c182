package org.kaoping.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
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
  private final Map<String, PreparedRule> prepared = new HashMap<>();
  private final Optional<SchemeAnswer> rounding;
  private final boolean provisional;

  private UsableScheme(
      ScoringScheme scheme,
      Map<String, SchemeAnswer> answers,
      Map<String, ResolvedBandTable> tables,
      Precision precision) {
    this.scheme = scheme;
    this.answers = answers;
    this.tables = tables;
    this.precision = precision;
    this.rounding =
        scheme.rounding() instanceof RoundingQuestion open
            ? Optional.of(answers.get(open.question().code()))
            : Optional.empty();
    this.provisional = answers.values().stream().anyMatch(SchemeAnswer::provisional);
    scheme.rules().forEach((key, rule) -> prepared.put(key, prepare(key, rule)));
  }

  private PreparedRule prepare(String key, ScoringRule rule) {
    RuleReference name =
        new RuleReference(scheme.code(), scheme.version(), key, rule.code(), rule.formulaVersion());
    return PreparedRule.of(this, rule, table(rule), name);
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
    return provisional;
  }

  public Precision precision() {
    return precision;
  }

  /** A rule by its key. */
  public ScoringRule rule(String ruleKey) {
    return prepared(ruleKey).rule();
  }

  PreparedRule prepared(String ruleKey) {
    PreparedRule rule = prepared.get(Checks.required("ruleKey", ruleKey));
    if (rule == null) {
      throw new ScoringRefusal(RefusalCode.RULE_UNKNOWN, ruleKey);
    }
    return rule;
  }

  /** Whether any rule compares units with the best one. */
  boolean needsBest() {
    return prepared.values().stream().anyMatch(PreparedRule::needsBest);
  }

  /** The band table of a rule, if it uses one. */
  public Optional<ResolvedBandTable> table(ScoringRule rule) {
    return rule.tableKey().map(tables::get);
  }

  /** Notes the decision on rounding, if there was one and another reading gives another score. */
  void noteRounding(Ratio raw, Trail trail) {
    if (rounding.isEmpty() || !trail.records() && !rounding.get().provisional()) {
      return;
    }
    RoundingQuestion open = (RoundingQuestion) scheme.rounding();
    BigDecimal first = raw.rounded(open.scale(), open.options().get(0));
    for (RoundingMode mode : open.options()) {
      if (raw.rounded(open.scale(), mode).compareTo(first) != 0) {
        trail.reading(rounding.get());
        return;
      }
    }
  }
}
