package org.kaoping.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.kernel.Refusals.refusal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaoping.calendar.rules.CalendarFileHasNoFindings;
import org.kaoping.calendar.rules.CalendarYearIsInRange;
import org.kaoping.calendar.rules.TermIsInRange;
import org.kaoping.kernel.Rules;

/** A year's notice from a file: read whole, or its findings by line. */
class CalendarFileTest {
  private static final String GOOD =
      "date,kind,name\n2026-12-31,OFF,元旦\n2027-01-01,OFF,元旦\n2027/1/3,WORK,元旦\n";

  private static CalendarFile.Reading read(String text) {
    return CalendarFile.read(2027, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void reads_a_year_with_the_last_days_of_the_year_before() {
    CalendarFile.Reading reading = read(GOOD);

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.days())
        .extracting(CalendarDay::getDay)
        .containsExactly(
            LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 3));
    assertThat(reading.days().get(2).getKind()).isEqualTo(DayKind.WORK);
    Rules.check(CalendarFileHasNoFindings.of(reading));
  }

  @Test
  void reads_what_spreadsheets_save() {
    String text = "日期,类型,节日\r\n2027-01-01,放假,元旦\r\n2027-01-03,补班,元旦\r\n";

    for (byte[] content :
        List.of(
            text.getBytes(Charset.forName("GB18030")),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))) {
      CalendarFile.Reading reading = CalendarFile.read(2027, content);
      assertThat(reading.findings()).isEmpty();
      assertThat(reading.days()).hasSize(2);
      assertThat(reading.days().get(0).getName()).isEqualTo("元旦");
    }
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "2027-02-30x,OFF,春节; NO_DATE",
        "2027-02-06,LATER,春节; UNKNOWN_KIND",
        "2027-02-06,OFF,; NAME_MISSING",
        "2027-02-06,OFF; NOT_THREE_CELLS",
        "2027-01-01,OFF,元旦; TWICE",
        "2028-01-01,OFF,元旦; NOT_OF_THE_YEAR",
        "2026-11-30,OFF,元旦; NOT_OF_THE_YEAR",
        "2027-02-08,WORK,春节; WORKED_ANYWAY"
      })
  void names_the_line_that_is_wrong(String line, String code) {
    CalendarFile.Reading reading = read(GOOD + line + "\n");

    assertThat(reading.findings()).hasSize(1);
    CalendarFinding finding = reading.findings().get(0);
    assertThat(finding.row()).isEqualTo(5);
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.message(Locale.CHINA)).doesNotContain("CalendarImport");
    assertThat(finding.message(Locale.ENGLISH)).isNotEqualTo(finding.message(Locale.CHINA));
    assertThat(
            refusal(
                    CalendarFileHasNoFindings.class,
                    () -> Rules.check(CalendarFileHasNoFindings.of(reading)))
                .message(Locale.CHINA))
        .contains("第 5 行");
  }

  @Test
  void an_empty_file_and_one_of_another_year_are_findings_of_the_file() {
    assertThat(read("").findings()).extracting(CalendarFinding::code).containsExactly("NO_DAYS");
    assertThat(read("2026-12-31,OFF,元旦").findings())
        .extracting(CalendarFinding::code)
        .containsExactly("OTHER_YEAR");
    assertThat(CalendarFile.read(2027, new byte[200_000]).findings())
        .extracting(CalendarFinding::code)
        .containsExactly("TOO_LARGE");
  }

  @Test
  void terms_and_years_have_their_range() {
    assertThat(new TermIsInRange(0).isBroken()).isTrue();
    assertThat(new TermIsInRange(1).isBroken()).isFalse();
    assertThat(new TermIsInRange(366).isBroken()).isFalse();
    assertThat(new TermIsInRange(367).isBroken()).isTrue();
    assertThat(new CalendarYearIsInRange(1999).isBroken()).isTrue();
    assertThat(new CalendarYearIsInRange(2027).isBroken()).isFalse();
    assertThat(new CalendarYearIsInRange(2101).isBroken()).isTrue();
  }
}
