package org.kaoping.scheme;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kaoping.scoring.BandScoring;
import org.kaoping.scoring.FactForm;
import org.kaoping.scoring.Judged;
import org.kaoping.scoring.RateTimesPoints;
import org.kaoping.scoring.RatioToTarget;
import org.kaoping.scoring.RatioWithCutOff;
import org.kaoping.scoring.RuleTerms;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeIndicator;
import org.kaoping.scoring.ScoringRule;
import org.kaoping.scoring.ScoringScheme;

/**
 * The rules that a scheme has for single indicators, found by their names: a row of a unit's plan
 * is scored by the rule of the scheme's indicator of the same name. Other rows are scored by the
 * rules that a scheme has for plans of the units' own (bands, delivered results); rows for which it
 * has no rule at all are judged.
 */
public final class OwnRules {
  /** Key of the rule by which people judge what has no rule. */
  static final String NO_RULE = "no-rule";

  /** Of a cycle without a scheme. */
  public static final OwnRules NONE = new OwnRules(Map.of(), true, true);

  private static final Judged JUDGED = new Judged(RuleTerms.STANDARD);

  private final Map<String, OwnRule> byName;
  private final boolean mandatory;
  private final boolean selfSelected;

  private OwnRules(Map<String, OwnRule> byName, boolean mandatory, boolean selfSelected) {
    this.byName = Map.copyOf(byName);
    this.mandatory = mandatory;
    this.selfSelected = selfSelected;
  }

  /** The rules of a scheme; of two indicators of one name the first counts. */
  public static OwnRules of(SchemeDocument document) {
    Map<String, OwnRule> found = new HashMap<>();
    for (SchemeIndicator indicator : document.indicators()) {
      document
          .rule(indicator)
          .filter(FactForm::isFor)
          .ifPresent(
              rule ->
                  found.putIfAbsent(
                      plain(indicator.name()), new OwnRule(indicator.ruleKey(), rule)));
    }
    Map<String, ScoringRule> rules = document.scoring().rules();
    return new OwnRules(found, SchemeRules.has(rules, true), SchemeRules.has(rules, false));
  }

  /** A scheme in which what has no rule can be judged. */
  public static ScoringScheme judging(ScoringScheme scheme) {
    return scheme.withRule(NO_RULE, JUDGED);
  }

  /**
   * The rule of a row; empty where it is scored by bands.
   *
   * @param name the row's level-2 indicator
   * @param isMandatory its category
   */
  public Optional<OwnRule> of(String name, boolean isMandatory) {
    OwnRule own = name == null ? null : byName.get(plain(name));
    if (own != null) {
      return Optional.of(own);
    }
    return (isMandatory ? mandatory : selfSelected)
        ? Optional.empty()
        : Optional.of(new OwnRule(NO_RULE, JUDGED));
  }

  /** Whether the scheme names a row and has a rule for it. */
  boolean has(String name) {
    return name != null && byName.containsKey(plain(name));
  }

  /** Whether nothing but bands score the units' rows. */
  public boolean isEmpty() {
    return byName.isEmpty() && mandatory && selfSelected;
  }

  /** Names are the same without blanks and punctuation. */
  public static String plain(String name) {
    return name.replaceAll("[\\s\\p{Punct}，。；：、“”（）《》]", "");
  }

  /**
   * A rule of an indicator's own.
   *
   * @param key its key in the scheme
   */
  public record OwnRule(String key, ScoringRule rule) {
    /** Whether a verified completion rate says all that it needs. */
    public boolean takesRate() {
      return rule instanceof BandScoring
          || rule instanceof RatioToTarget
          || rule instanceof RatioWithCutOff
          || rule instanceof RateTimesPoints;
    }
  }
}
