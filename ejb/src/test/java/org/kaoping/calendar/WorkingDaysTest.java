package org.kaoping.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counting in working days; the expected days are counted by hand from the notices. */
class WorkingDaysTest {
  private static final WorkingDays DAYS = ChinaCalendar.workingDays();

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /**
   * 2026: 20 September (Sunday) and 10 October (Saturday) are worked; 25–27 September (中秋) and 1–7
   * October (国庆) are off. From Tuesday, 29 September: 30 September is the 1st working day, 8
   * October (Thursday) the 2nd, 9 the 3rd, Saturday 10 the 4th, 12–16 the 5th to 9th, Monday 19 the
   * 10th.
   */
  @ParameterizedTest(name = "{1} working days after {0}: {2}")
  @CsvSource({
    "2026-09-29, 1, 2026-09-30",
    "2026-09-29, 2, 2026-10-08",
    "2026-09-29, 3, 2026-10-09",
    "2026-09-29, 4, 2026-10-10",
    "2026-09-29, 5, 2026-10-12",
    "2026-09-29, 10, 2026-10-19",
    // the first day is excluded even when it is off: 1 October counts like 30 September
    "2026-10-01, 1, 2026-10-08",
    "2026-09-30, 1, 2026-10-08"
  })
  void counts_across_the_national_holiday_of_2026(LocalDate from, int count, LocalDate expected) {
    assertThat(DAYS.plus(from, count)).isEqualTo(expected);
  }

  /**
   * 2026: Saturday 14 and Saturday 28 February are worked; 15–23 February (春节) are off. From
   * Thursday, 12 February: 13 is the 1st, Saturday 14 the 2nd, Tuesday 24 the 3rd, 25–27 the 4th to
   * 6th, Saturday 28 the 7th, Monday 2 March the 8th, 4 March the 10th.
   */
  @ParameterizedTest(name = "{1} working days after {0}: {2}")
  @CsvSource({
    "2026-02-12, 2, 2026-02-14",
    "2026-02-12, 3, 2026-02-24",
    "2026-02-12, 7, 2026-02-28",
    "2026-02-12, 8, 2026-03-02",
    "2026-02-12, 10, 2026-03-04"
  })
  void counts_across_spring_festival_of_2026(LocalDate from, int count, LocalDate expected) {
    assertThat(DAYS.plus(from, count)).isEqualTo(expected);
  }

  /**
   * 2025: Sunday 26 January and Saturday 8 February are worked; 28 January to 4 February are off.
   * From Friday, 24 January: Sunday 26 is the 1st, Monday 27 the 2nd, Wednesday 5 February the 3rd.
   */
  @Test
  void counts_across_spring_festival_of_2025() {
    assertThat(DAYS.plus(day("2025-01-24"), 3)).isEqualTo(day("2025-02-05"));
    assertThat(DAYS.between(day("2025-01-24"), day("2025-02-08"))).isEqualTo(6);
  }

  @Test
  void a_term_in_calendar_days_moves_only_where_the_scheme_says_so() {
    // 10 calendar days after 23 September 2026: 3 October, in the holiday; 8 October is the next
    Term plain = Term.calendarDays(10);

    assertThat(plain.from(day("2026-09-23"), DAYS).dueOn()).isEqualTo(day("2026-10-03"));
    DueDate moved = plain.movedToWorkingDay().from(day("2026-09-23"), DAYS);
    assertThat(moved.dueOn()).isEqualTo(day("2026-10-08"));
    assertThat(moved.moved()).isTrue();
    // 24, 28, 29, 30 September and 8 October
    assertThat(moved.workingDays()).isEqualTo(5);
    assertThat(moved.provisional()).isFalse();
  }

  @Test
  void a_year_without_a_notice_is_provisional_and_uses_weekdays() {
    DueDate due = Term.workingDays(5).from(day("2026-12-30"), DAYS);

    // Thursday 31 December; 2027 has no notice, so Friday 1 January counts; 4, 5, 6 January
    assertThat(due.dueOn()).isEqualTo(day("2027-01-06"));
    assertThat(due.provisional()).isTrue();
    assertThat(DAYS.isProvisional(2027)).isTrue();
    assertThat(DAYS.isProvisional(2026)).isFalse();
    assertThat(Term.workingDays(1).from(day("2026-12-30"), DAYS).provisional()).isFalse();
  }

  @Test
  void paper_that_comes_after_closing_time_counts_as_the_next_working_days() {
    OfficeHours hours = new OfficeHours(1, LocalTime.of(17, 30));

    assertThat(hours.countsOn(LocalDateTime.parse("2026-09-30T17:29:59"), DAYS))
        .isEqualTo(day("2026-09-30"));
    assertThat(hours.countsOn(LocalDateTime.parse("2026-09-30T17:30:00"), DAYS))
        .isEqualTo(day("2026-10-08"));
    assertThat(hours.countsOn(LocalDateTime.parse("2026-10-03T09:00:00"), DAYS))
        .isEqualTo(day("2026-10-08"));
    // a Saturday on which offices work
    assertThat(hours.countsOn(LocalDateTime.parse("2026-10-10T09:00:00"), DAYS))
        .isEqualTo(day("2026-10-10"));
  }

  @Test
  void properties_hold_for_any_day_and_count() {
    Random random = new Random(20260214);
    for (int i = 0; i < 2000; i++) {
      LocalDate from = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(3600));
      int count = 1 + random.nextInt(60);
      LocalDate to = DAYS.plus(from, count);
      assertThat(DAYS.isWorkingDay(to)).as("%s + %d", from, count).isTrue();
      assertThat(DAYS.between(from, to)).as("%s + %d", from, count).isEqualTo(count);
      assertThat(DAYS.plus(DAYS.plus(from, 1), count - 1)).isEqualTo(to);
      assertThat(DAYS.plus(from, count + 1)).isAfter(to);
      assertThat(DAYS.between(to, from)).isEqualTo(-count);
      LocalDate next = DAYS.sameOrNext(from);
      assertThat(DAYS.isWorkingDay(next)).isTrue();
      assertThat(next.equals(from)).isEqualTo(DAYS.isWorkingDay(from));
    }
  }

  @Test
  void without_any_notice_working_days_are_weekdays() {
    WorkingDays plain = new WorkingDays(Map.of(), Set.of());

    assertThat(plain.plus(day("2026-09-29"), 5)).isEqualTo(day("2026-10-06"));
    assertThat(plain.plus(day("2026-09-29"), 0)).isEqualTo(day("2026-09-29"));
  }

  @Test
  void the_migration_brings_the_published_table() throws IOException {
    String sql;
    try (InputStream in =
        WorkingDaysTest.class.getResourceAsStream("/db/migration/V12__calendar.sql")) {
      sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> rows =
        Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', '(\\w+)', '(\\S+)'\\)")
            .matcher(sql)
            .results()
            .map(row -> row.group(1) + "," + row.group(2) + "," + row.group(3))
            .toList();

    assertThat(rows).isEqualTo(ChinaCalendar.lines());
    assertThat(rows).hasSize(320);
  }
}
