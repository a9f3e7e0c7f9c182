package org.kaoping.survey;

/** What a question of a questionnaire is for. */
public enum QuestionType {
  /** About the respondent (性别、年龄段 …): one option, unscored. */
  PROFILE,
  /** One of the questionnaire's levels of satisfaction; it counts for the score. */
  SCORED,
  /** One option, unscored. */
  CHOICE,
  /** An answer in words. */
  TEXT
}
