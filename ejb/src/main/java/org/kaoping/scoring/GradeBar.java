package org.kaoping.scoring;

/**
 * What keeps a unit from a grade, whatever its score: a one-vote veto (一票否决) or a top-grade bar
 * (一票否优). The score stays, the grade is capped.
 *
 * @param code identity in the scheme
 * @param kind veto or top-grade bar
 * @param scope what it is about
 * @param indicator key of the indicator for scope INDICATOR: the bar also falls when that indicator
 *     scores 0; else empty
 * @param cap best grade that is left; empty for the last grade after a veto, the second after a
 *     top-grade bar
 * @param text the clause
 */
public record GradeBar(
    String code, Kind kind, Scope scope, String indicator, String cap, String text) {
  public GradeBar {
    Checks.text("code", code);
    Checks.required("kind", kind);
    Checks.required("scope", scope);
    Checks.required("cap", cap);
    Checks.required("text", text);
    if (scope == Scope.INDICATOR) {
      Checks.text("indicator", indicator);
    }
    Checks.required("indicator", indicator);
  }

  /** What it costs. */
  public enum Kind {
    /** 一票否决. */
    VETO,
    /** 一票否优. */
    TOP_GRADE_BAR
  }

  /** What it is about. */
  public enum Scope {
    /** One indicator: falls when it scores 0, or when an event is recorded. */
    INDICATOR,
    /** The unit's work as a whole: falls when an event is recorded. */
    UNIT,
    /** The grade itself, such as a grade given by a higher authority. */
    GRADE
  }
}
