package org.kaoping.review;

/** Who decides on objections and appeals. */
public enum ReviewDecider {
  /** 市领导: decide themselves, or the office records what they decided on paper. */
  LEADERS,
  /** 绩效办. */
  OFFICE
}
