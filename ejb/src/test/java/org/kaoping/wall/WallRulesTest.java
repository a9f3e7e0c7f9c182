package org.kaoping.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kaoping.wall.rules.SpanIsAtMostAYear;

class WallRulesTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  @Test
  void aCalendarIsAskedForOneYearAtMost() {
    assertThat(new SpanIsAtMostAYear(FIRST, FIRST).isBroken()).isFalse();
    assertThat(new SpanIsAtMostAYear(FIRST, FIRST.plusYears(1)).isBroken()).isFalse();
    assertThat(new SpanIsAtMostAYear(FIRST, FIRST.plusYears(1).plusDays(1)).isBroken()).isTrue();
    assertThat(new SpanIsAtMostAYear(FIRST, FIRST.minusDays(1)).isBroken()).isTrue();
    assertThat(new SpanIsAtMostAYear(null, FIRST).isBroken()).isTrue();
    assertThat(new SpanIsAtMostAYear(FIRST, null).isBroken()).isTrue();
  }
}
