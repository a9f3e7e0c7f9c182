package org.kaoping.calendar;

/** What the State Council's notice makes of a day that is not like its weekday. */
public enum DayKind {
  /** 放假: a day off, whatever its weekday. */
  OFF,
  /** 补班（调休上班）: a Saturday or Sunday on which offices work. */
  WORK
}
