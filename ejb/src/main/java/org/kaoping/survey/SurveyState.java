package org.kaoping.survey;

/** Where a survey stands. */
public enum SurveyState {
  DRAFT,
  OPEN,
  CLOSED
}
