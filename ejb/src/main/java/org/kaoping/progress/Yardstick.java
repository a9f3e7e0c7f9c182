package org.kaoping.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a cycle's completion is measured with on a day.
 *
 * @param setting how the cycle asks
 * @param periods the year's periods
 * @param today the day
 */
record Yardstick(SettingValues setting, ProgressPeriods periods, LocalDate today) {

  /** The day whose share of time counts; empty before the first term is over. */
  Optional<LocalDate> measuredOn() {
    return periods.measuredOn(today);
  }

  /** 应达进度: the share of the year on that day; null before the first term is over. */
  BigDecimal expected() {
    return measuredOn().map(day -> ElapsedTime.share(periods.year(), day)).orElse(null);
  }

  /** The share of the year that has passed on a day. */
  BigDecimal shareOn(LocalDate day) {
    return ElapsedTime.share(periods.year(), day);
  }

  boolean isByException() {
    return setting.rhythm() == ProgressRhythm.BY_EXCEPTION;
  }

  /**
   * Percentage points by which a task is behind, negative when ahead. By exception silence means on
   * schedule, and a report is measured on its own day.
   *
   * @return null before the first term is over
   */
  BigDecimal gap(TaskTrack track) {
    if (!isByException()) {
      BigDecimal expected = expected();
      return expected == null ? null : behind(expected, track.percent());
    }
    return track
        .latest()
        .map(mark -> behind(shareOn(mark.day()), mark.percent()))
        .orElse(ElapsedTime.NOTHING);
  }

  private static BigDecimal behind(BigDecimal expected, int percent) {
    return expected.subtract(BigDecimal.valueOf(percent));
  }
}
