package org.kaoping.calendar;

/** In what a term is counted. */
public enum TermUnit {
  /** 工作日. */
  WORKING_DAYS,
  /** 自然日. */
  CALENDAR_DAYS
}
