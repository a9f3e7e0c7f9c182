package org.kaoping.scoring;

import java.util.Locale;

/**
 * Why a unit's grade is below the one of its score.
 *
 * @param reason what capped it
 * @param code code of the bar; empty for the quota
 * @param grade the best grade that was left
 * @param text the clause or event of a bar; number of top grades for the quota
 */
public record GradeCap(Reason reason, String code, String grade, String text) {
  public GradeCap {
    Checks.required("reason", reason);
    Checks.required("code", code);
    Checks.required("grade", grade);
    Checks.required("text", text);
  }

  /** The cap in the reader's language. */
  public String text(Locale locale) {
    return ScoringMessages.text("cap." + reason, locale, code, grade, text);
  }

  /** What can cap a grade. */
  public enum Reason {
    VETO,
    TOP_GRADE_BAR,
    /** More units reach the top grade than the quota has places. */
    QUOTA
  }
}
