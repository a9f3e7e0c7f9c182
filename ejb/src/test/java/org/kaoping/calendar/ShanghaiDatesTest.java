package org.kaoping.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day is a day in Shanghai, wherever the server stands. */
class ShanghaiDatesTest {
  private static final LocalDate PLAN_DUE = LocalDate.of(2018, 12, 25);

  private final TimeZone before = TimeZone.getDefault();

  @AfterEach
  void restore() {
    TimeZone.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/Los_Angeles"})
  void the_day_changes_at_midnight_in_shanghai(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));

    assertThat(ShanghaiDates.dateOf(Instant.parse("2018-12-25T15:59:59.999999Z")))
        .isEqualTo(PLAN_DUE);
    assertThat(ShanghaiDates.dateOf(Instant.parse("2018-12-25T16:00:00Z")))
        .isEqualTo(PLAN_DUE.plusDays(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/Los_Angeles"})
  void a_day_begins_and_ends_in_shanghai(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));

    assertThat(ShanghaiDates.startOf(PLAN_DUE)).isEqualTo("2018-12-24T16:00:00Z");
    assertThat(ShanghaiDates.endOf(PLAN_DUE)).isEqualTo("2018-12-25T16:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/Los_Angeles"})
  void an_act_is_late_from_the_next_midnight_on(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));

    assertThat(ShanghaiDates.isLate(PLAN_DUE, Instant.parse("2018-12-25T15:59:59.999999Z")))
        .isFalse();
    assertThat(ShanghaiDates.isLate(PLAN_DUE, Instant.parse("2018-12-25T16:00:00Z"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/Los_Angeles"})
  void what_people_read_and_write_is_shanghai_time(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    LocalDateTime written = LocalDateTime.of(2019, 1, 1, 0, 30);

    Instant instant = ShanghaiDates.at(written);

    assertThat(instant).isEqualTo("2018-12-31T16:30:00Z");
    assertThat(ShanghaiDates.dateTimeOf(instant)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Shanghai"})
  void days_of_the_summers_with_daylight_saving_keep_their_length(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    LocalDate summer = LocalDate.of(2020, 7, 1);

    assertThat(ShanghaiDates.endOf(summer).getEpochSecond())
        .isEqualTo(ShanghaiDates.startOf(summer).getEpochSecond() + 24 * 3600);
  }
}
