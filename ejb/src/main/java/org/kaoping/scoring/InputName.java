package org.kaoping.scoring;

/** Names of the numbers that go into a score. */
public enum InputName {
  FULL_POINTS,
  COMPLETION_RATE,
  DELIVERED_SCORE,
  DELIVERED_SCORE_RATE,
  JUDGED_SCORE,
  SERIES_AVERAGE_SCORE_RATE,
  SERIES_MANDATORY_SCORES,
  SERIES_MANDATORY_FULL_POINTS,
  VERIFIED_UNITS,
  SERIES_UNITS,
  /** An actual value, in the unit of the rule. */
  ACTUAL,
  /** What the actual value is divided by. */
  BASE,
  TARGET,
  /** Best value of all units. */
  BEST,
  /** 1 fulfilled, 0 not; the label is the requirement. */
  CHECKLIST_ITEM,
  /** Actual value of an item; the label is the item. */
  ITEM_ACTUAL,
  /** Target of an item; the label is the item. */
  ITEM_TARGET,
  /** What an item without evidence counts; the label is the item. */
  ITEM_WITHOUT_EVIDENCE,
  /** Factor of a level; the label is the level. */
  LEVEL,
  /** 1 fulfilled, 0 not. */
  MET,
  /** Number of occurrences. */
  OCCURRENCES,
  /** An event that costs all points; the label is the event. */
  ZERO_EVENT,
  /** What a recorded event costs; the label is the event. */
  EVENT,
  /** What a withdrawn event would have cost; the label is the event. */
  WITHDRAWN_EVENT,
  /** Points taken off at discretion. */
  DEDUCTION,
  /** Number of answers to a question; the label is its number. */
  SURVEY_ANSWERS,
  /** Place in a ranking. */
  PLACE,
  /** What an event earns; the label is the event. */
  BONUS_EVENT,
  /** Score rate of the indicator that caps; the label is its key. */
  LINKED_SCORE_RATE,
  /** The indicator does not apply to the unit. */
  NOT_APPLICABLE,
  /** The score set by people beside the computed one. */
  JUDGED_CHANGE,
  /** Sum of the scores before it is rescaled. */
  SCORES_BEFORE_RESCALING,
  /** Full points of the plan. */
  PLAN_FULL_POINTS,
  /** Full points of the indicators that apply. */
  APPLICABLE_FULL_POINTS;

  /** Whether it belongs to the series and not to the indicator. */
  public boolean ofSeries() {
    return switch (this) {
      case SERIES_AVERAGE_SCORE_RATE,
          SERIES_MANDATORY_SCORES,
          SERIES_MANDATORY_FULL_POINTS,
          VERIFIED_UNITS,
          SERIES_UNITS,
          BEST ->
          true;
      default -> false;
    };
  }
}
