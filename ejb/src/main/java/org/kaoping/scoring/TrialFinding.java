package org.kaoping.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something about a trial that somebody should look at; it stops nothing.
 *
 * @param kind what it is
 * @param unit the unit; empty if it is about the scheme
 * @param place code of the indicator, group, question or component; empty for the unit as a whole
 * @param args the values in question, see {@link Kind}
 */
public record TrialFinding(Kind kind, String unit, String place, List<String> args) {
  public TrialFinding {
    Checks.required("kind", kind);
    Checks.required("unit", unit);
    Checks.required("place", place);
    args = Checks.list("args", args);
  }

  /** The finding in the reader's language. */
  public String text(Locale locale) {
    List<Object> all = new ArrayList<>(List.of(unit, place));
    all.addAll(args);
    return ScoringMessages.text("finding." + kind, locale, all.toArray());
  }

  /** Kinds of findings. */
  public enum Kind {
    /** The score by the rule is not the printed one. Args: computed, printed. */
    PRINTED_SCORE,
    /** A sum is not the printed one. Args: computed, printed. */
    PRINTED_SUM,
    /** The grade is not the printed one. Args: computed, printed. */
    PRINTED_GRADE,
    /** Nobody has decided this question of the scheme. Args: the option assumed. */
    QUESTION_ASSUMED,
    /** Nothing is known about an indicator. */
    FACT_MISSING,
    /** The indicator has no rule: it is judged. */
    RULE_MISSING,
    /** The indicator has no points: it is not scored. */
    POINTS_MISSING,
    /** People set another score than the rule gives. Args: by the rule, judged, reason. */
    JUDGED,
    /** People set a score where the rule gives none. Args: judged, reason. */
    JUDGED_ALONE,
    /** A component with a weight is not in. Args: its name. */
    COMPONENT_MISSING,
    /** The score would give a better grade. Args: grade by the score, grade. */
    GRADE_CAPPED
  }
}
