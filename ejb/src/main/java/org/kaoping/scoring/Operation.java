package org.kaoping.scoring;

/** Kinds of steps in a derivation; what goes in is listed in order. */
public enum Operation {
  /** Rate above the table's range → rate as counted. */
  COUNTED_AS,
  /** Rate → factor of its band; the step's label is the band's. */
  BAND,
  /** W, factor → score. */
  POINTS_BY_FACTOR,
  /** W, score rate → score. */
  POINTS_BY_RATE,
  /** W, series average score rate, factor → score. */
  POINTS_BY_RATE_BY_FACTOR,
  /** Score as given → score. */
  TAKEN,
  /** Nothing known, 0 by rule. */
  MISSING_ZERO,
  /** Nothing known yet, 0 for now. */
  MISSING_PENDING,
  /** No series average yet, 0 for now. */
  AVERAGE_PENDING,
  /** Score above the cap, full points × cap → score. */
  CAPPED,
  /** Score below the floor, full points × floor → score. */
  FLOORED,
  /** Sum over units, number of units → mean score. */
  MEAN_SCORE,
  /** Sum over units, number of units → mean full points. */
  MEAN_FULL_POINTS,
  /** Mean score, mean full points → series average score rate. */
  RATIO_OF_MEANS,
  /** Series average score rate as frozen; the step's label is the document's number. */
  FROZEN,
  /** Value → points of its band; the label is the band's. */
  BAND_POINTS,
  /** Points of the band, taken as the score. */
  POINTS_OF_BAND,
  /** Actual value, base → value that is compared. */
  ACTUAL_BY_BASE,
  /** Actual value, target → 1. */
  TARGET_REACHED,
  /** The smaller, the greater of actual value and target → share reached. */
  ACHIEVED,
  /** Share reached, limit → 0. */
  BELOW_CUT_OFF,
  /** Rate → 1 − rate. */
  REST_OF_ONE,
  /** Actual value, threshold → W; the label is the side. */
  NOT_BEYOND,
  /** Actual value, threshold → what lies beyond; the label is the side. */
  BEYOND,
  /** What lies beyond, step → number of steps; the label says what a part of a step costs. */
  STEPS,
  /** Number, loss of each → points lost. */
  LOSS,
  /** W, points lost → score. */
  REMAINING,
  /** Nothing lost: the register is empty. */
  NO_EVENT,
  /** Loss by an event; the label is the event. */
  EVENT,
  /** No loss by a withdrawn event; the label is the event. */
  EVENT_WITHDRAWN,
  /** An event that costs all points; the label is the event. */
  ZERO_EVENT,
  /** The requirement is fulfilled: W. */
  MET,
  /** The requirement is not fulfilled: 0. */
  NOT_MET,
  /** Number of items, fulfilled ones, share of each → rate. */
  CHECKLIST_EQUAL,
  /** Number of items, fulfilled ones → rate; the label is the sum. */
  CHECKLIST,
  /** Actual value, target of an item → its capped ratio; the label is the item's number. */
  ITEM_RATIO,
  /** Actual value, lower, upper end of an item's range → its ratio; label as above. */
  ITEM_RANGE,
  /** Item without evidence; label as above. */
  ITEM_NO_EVIDENCE,
  /** Sum, number of an item's own items → its ratio; label as above. */
  ITEM_MEAN,
  /** Sum, number of the items → mean. */
  MEAN_OF_ITEMS,
  /** Sum, number → mean. */
  MEAN,
  /** Answers to a question → its score; the label is its number. */
  SURVEY_QUESTION,
  /** Sum of question scores, number of questions → overall score. */
  SURVEY_OVERALL,
  /** Place, share of W per place → rate. */
  PLACE,
  /** Own value: it is the best. */
  IS_BEST,
  /** The smaller, the greater of own and best value → rate. */
  BY_BEST,
  /** The best is 0: nobody earns anything. */
  BEST_IS_ZERO,
  /** Points of an event, its authors → points; the label is the event. */
  BONUS_EVENT,
  /** The same, divided by the authors. */
  BONUS_EVENT_SHARED,
  /** Sum of the bonus. */
  BONUS_SUM,
  /** No event, no bonus. */
  NO_BONUS,
  /** Base share, share per point, points above or below the target → rate. */
  BASE_PER_POINT,
  /** Actual, unacceptable, satisfactory value → coefficient in percent. */
  EFFICACY,
  /** Cap, score rate of the other indicator → capped score; the label is the other's key. */
  LINK_CAPPED,
  /** The same, where the cap is not reached. */
  LINK_NOT_REACHED,
  /** Not applicable: full points. */
  NOT_APPLICABLE_FULL,
  /** Not applicable: dropped, 0 out of 0. */
  NOT_APPLICABLE_DROPPED,
  /** Score by the rule → score set by people; the label is the reason. */
  JUDGED_CHANGE,
  /** No score by the rule → score set by people; the label is the reason. */
  JUDGED_ALONE,
  /** Sum of scores, full points of the plan, full points that apply → rescaled total. */
  RESCALED
}
