package org.kaoping.consistency.check;

/** Everything that the checks can find; sentences are under {@code rule.Consistency.<code>}. */
public enum FindingCode {
  /** A total is not the sum of its parts. */
  SUM_DIFFERS(FindingKind.SUM, Gravity.CONTRADICTION),
  /** As before, by so little that the parts' rounding may be the cause. */
  SUM_OFF_BY_ROUNDING(FindingKind.SUM, Gravity.CONTRADICTION),
  /** A weighted sum or mean agrees only if its inputs were rounded. */
  MEAN_WITHIN_ROUNDING(FindingKind.SUM, Gravity.REMARK),
  /** A total was cut off instead of rounded. */
  SUM_CUT_OFF(FindingKind.SUM, Gravity.REMARK),
  /** The scores in a group do not add up to its printed score. */
  GROUP_SCORE_DIFFERS(FindingKind.SUM, Gravity.CONTRADICTION),
  /** The points in a group do not add up to its printed points. */
  GROUP_POINTS_DIFFER(FindingKind.SUM, Gravity.CONTRADICTION),
  /** A ratio is not what its two sides give. */
  RATIO_DIFFERS(FindingKind.RATIO, Gravity.CONTRADICTION),
  /** A ratio agrees only if its inputs were rounded. */
  RATIO_WITHIN_ROUNDING(FindingKind.RATIO, Gravity.REMARK),
  /** A ratio was cut off instead of rounded. */
  RATIO_CUT_OFF(FindingKind.RATIO, Gravity.REMARK),
  /** A ratio to zero. */
  RATIO_BY_ZERO(FindingKind.RATIO, Gravity.CONTRADICTION),
  /** One quantity has two values. */
  VALUE_DIFFERS(FindingKind.QUANTITY, Gravity.CONTRADICTION),
  /** The same digits with another unit. */
  UNIT_DIFFERS(FindingKind.QUANTITY, Gravity.CONTRADICTION),
  /** One of two values was cut off instead of rounded. */
  VALUE_CUT_OFF(FindingKind.QUANTITY, Gravity.REMARK),
  /** Two figures have one name, year and definition, but two values. */
  SAME_NAME_TWO_VALUES(FindingKind.QUANTITY, Gravity.REMARK),
  /** Shares of a whole do not total 100 %. */
  SHARES_NOT_HUNDRED(FindingKind.SHARE, Gravity.CONTRADICTION),
  /** A score above full marks. */
  SCORE_ABOVE_POINTS(FindingKind.SCORE, Gravity.CONTRADICTION),
  /** A score below zero. */
  SCORE_NEGATIVE(FindingKind.SCORE, Gravity.CONTRADICTION),
  /** The score rate is not the score by the points, nor the score the points by the rate. */
  SCORE_RATE_DIFFERS(FindingKind.SCORE, Gravity.CONTRADICTION),
  /** The score rate was cut off instead of rounded. */
  SCORE_RATE_CUT_OFF(FindingKind.SCORE, Gravity.REMARK),
  /** The rule gives another score. */
  SCORE_AGAINST_RULE(FindingKind.SCORE, Gravity.CONTRADICTION),
  /** The rule gives another score, but a reason for the change is on record. */
  SCORE_JUDGED(FindingKind.SCORE, Gravity.REMARK),
  /** A score is told with two values. */
  SCORE_TOLD_TWICE(FindingKind.SCORE, Gravity.CONTRADICTION),
  /** A computation asks for one definition and uses a figure of another. */
  DEFINITION_DIFFERS(FindingKind.DEFINITION, Gravity.CONTRADICTION),
  /** A computation asks for a definition and the figure does not say its own. */
  DEFINITION_UNSTATED(FindingKind.DEFINITION, Gravity.REMARK),
  /** A computation asks for one scope and uses a figure of another. */
  SCOPE_DIFFERS(FindingKind.DEFINITION, Gravity.CONTRADICTION),
  /** A text calls a figure by another definition than the table does. */
  CALLED_DIFFERENTLY(FindingKind.DEFINITION, Gravity.CONTRADICTION),
  /** A sum mixes definitions. */
  DEFINITIONS_MIXED(FindingKind.DEFINITION, Gravity.REMARK),
  /** A computation mixes units that cannot be converted. */
  UNITS_MIXED(FindingKind.DEFINITION, Gravity.CONTRADICTION);

  private final FindingKind kind;
  private final Gravity gravity;

  FindingCode(FindingKind kind, Gravity gravity) {
    this.kind = kind;
    this.gravity = gravity;
  }

  public FindingKind kind() {
    return kind;
  }

  public Gravity gravity() {
    return gravity;
  }
}
