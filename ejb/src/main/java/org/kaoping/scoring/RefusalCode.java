package org.kaoping.scoring;

/** The stable names of everything the scoring package refuses; texts are in the message bundle. */
public enum RefusalCode {
  /** A required value is absent. Args: name of the value. */
  VALUE_MISSING,
  /** A required text is blank. Args: name of the text. */
  TEXT_BLANK,
  /** A number has too many digits to be meant. Args: name, limit of digits. */
  NUMBER_OUT_OF_RANGE,
  /** An interval holds no number. Args: lower end, upper end. */
  INTERVAL_EMPTY,
  /** A band table without a band. Args: key of the table. */
  BANDS_EMPTY,
  /** Two bands of one table share a label. Args: label. */
  BAND_LABEL_DUPLICATE,
  /** A band reaches beyond the table's range. Args: label. */
  BAND_OUTSIDE_RANGE,
  /** A band's factor is negative or above 1. Args: label, factor. */
  FACTOR_OUT_OF_RANGE,
  /** A better rate would earn less. Args: key of the table, value where it happens. */
  BANDS_AGAINST_DIRECTION,
  /** A rate below the table's range. Args: rate, lower end. */
  RATE_BELOW_RANGE,
  /** A question of the scheme has no answer. Args: question codes. */
  ANSWER_MISSING,
  /** An answer to a question that the scheme does not ask. Args: question code. */
  ANSWER_UNKNOWN,
  /** Two answers to one question. Args: question code. */
  ANSWER_DUPLICATE,
  /** The answer is none of the options. Args: question code, option. */
  OPTION_NOT_OFFERED,
  /** A decision or delivered result without a document number. Args: what needs it. */
  DOCUMENT_REQUIRED,
  /** Number of decimals or rounding that cannot be used. Args: scale, mode. */
  PRECISION_OUT_OF_RANGE,
  /** Floor and cap are not 0 ≤ floor ≤ cap ≤ 1. Args: floor, cap. */
  LIMITS_OUT_OF_RANGE,
  /** A rule names a table that the scheme does not have. Args: rule key, table key. */
  TABLE_UNKNOWN,
  /** Two tables of a scheme share a key. Args: table key. */
  TABLE_DUPLICATE,
  /** An indicator names a rule that the scheme does not have. Args: rule key. */
  RULE_UNKNOWN,
  /** A mandatory indicator would need the series average that it feeds. Args: indicator key. */
  RULE_CIRCULAR,
  /** Full points are zero or negative. Args: indicator key, points. */
  FULL_POINTS_NOT_POSITIVE,
  /** Full points have more decimals than scores have. Args: indicator key, points, scale. */
  FULL_POINTS_TOO_FINE,
  /** A negative completion rate. Args: rate. */
  RATE_NEGATIVE,
  /** A negative score. Args: score. */
  SCORE_NEGATIVE,
  /** A score above the full points. Args: indicator key, score, full points. */
  SCORE_ABOVE_FULL_POINTS,
  /** A score rate outside 0 to 1. Args: rate. */
  SCORE_RATE_OUT_OF_RANGE,
  /** A judged score without a reason. */
  REASON_REQUIRED,
  /** The rule does not allow a missing value. Args: indicator key. */
  FACT_MISSING,
  /**
   * The fact is of a kind that the rule cannot use. Args: indicator key, rule code, kind of fact.
   */
  FACT_NOT_FOR_RULE,
  /** An indicator occurs twice in a unit. Args: unit key, indicator key. */
  INDICATOR_DUPLICATE,
  /** A unit occurs twice in a series. Args: unit key. */
  UNIT_DUPLICATE,
  /** The verified units have no mandatory points to divide by. */
  DIVISION_BY_ZERO,
  /** Grades do not descend to 0 or share a label. Args: label. */
  GRADE_SCALE_INVALID,
  /** Text that is not the strict JSON written here. Args: position. */
  JSON_MALFORMED,
  /** A field is missing in stored text. Args: field. */
  JSON_FIELD_MISSING,
  /** An unknown field in stored text. Args: field. */
  JSON_FIELD_UNKNOWN,
  /** A field of stored text has the wrong type or an unknown value. Args: field. */
  JSON_FIELD_TYPE,
  /** Text where a number belongs. Args: the text. */
  NOT_A_NUMBER,
  /** Text where a date belongs. Args: the text. */
  NOT_A_DATE,
  /** A parameter or figure outside its range. Args: name, value, range. */
  PARAMETER_OUT_OF_RANGE,
  /** A target that is not greater than 0. Args: target. */
  TARGET_NOT_POSITIVE,
  /** Neither the rule nor the fact has a target. Args: indicator key. */
  TARGET_MISSING,
  /** Rule and fact have different targets. Args: indicator key, the rule's, the fact's. */
  TARGET_TWICE,
  /** A list without anything. Args: name. */
  LIST_EMPTY,
  /** A list or text that is too long to be meant. Args: name, number, greatest number. */
  TOO_MANY,
  /** A code or text occurs twice. Args: of what, code. */
  CODE_DUPLICATE,
  /** A fact has more or fewer items than the rule. Args: indicator key, wanted, given. */
  ITEM_COUNT,
  /** An item of a strict checklist that is fulfilled in part. Args: indicator key, share. */
  ITEM_NOT_WHOLE,
  /** A level that the rule does not have. Args: indicator key, level. */
  LEVEL_UNKNOWN,
  /** An event that the rule does not name. Args: indicator key, event. */
  EVENT_UNKNOWN,
  /** Points of an event are given by both rule and fact, or by none. Args: indicator key, event. */
  EVENT_POINTS,
  /** More was taken off than the rule allows. Args: indicator key, points, maximum. */
  DEDUCTION_ABOVE_MAXIMUM,
  /** No unit has a value to compare with. Args: indicator key. */
  BEST_MISSING,
  /** A linked cap around another one. Args: key of the linked indicator. */
  LINK_NESTED,
  /** The unit does not have the indicator that caps. Args: indicator key, the other's key. */
  LINK_UNKNOWN,
  /** Indicators cap each other in a circle. Args: indicator key, the other's key. */
  LINK_CIRCULAR,
  /** The indicator applies to every unit. Args: indicator key. */
  NOT_APPLICABLE_REFUSED,
  /** A bar names a grade that the scale does not have. Args: code of the bar, grade. */
  GRADE_UNKNOWN,
  /** An event names a bar that the scheme does not have. Args: unit key, code of the bar. */
  BAR_UNKNOWN,
  /** A unit has a component that the scheme does not have. Args: unit key, code. */
  COMPONENT_UNKNOWN,
  /** A fact for an indicator that the scheme does not have. Args: unit key, indicator key. */
  INDICATOR_UNKNOWN,
  /** A unit that is not in the series. Args: unit key. */
  UNIT_UNKNOWN,
  /** Facts that belong to another scheme. Args: scheme of the facts, scheme. */
  SCHEME_MISMATCH,
  /** Nobody answered a scored question of a survey. Args: number of the question. */
  SURVEY_UNANSWERED,
  /** Counts of a survey that are no counts. Args: number of the question, number of levels. */
  SURVEY_COUNTS_INVALID,
  /** Level scores that are not 2 to 9 falling numbers from 100 to 0. Args: the level scores. */
  SURVEY_LEVELS_INVALID
}
