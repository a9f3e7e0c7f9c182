package org.kaoping.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** The calendar's text by the letter of RFC 5545, and as another program reads it. */
class CalendarTextTest {
  private static final Instant STAMP = Instant.parse("2026-01-05T01:02:03.456Z");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

  private static String of(String summary, String description) {
    return CalendarText.of(
        "考评期限", List.of(new CalendarEvent("item-7@kaoping", STAMP, DAY, summary, description)));
  }

  private static VEvent read(String text) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    assertThat(calendar.validate().hasErrors()).isFalse();
    return calendar.<VEvent>getComponents("VEVENT").get(0);
  }

  private static String value(VEvent event, String property) {
    return event.<Property>getProperty(property).orElseThrow().getValue();
  }

  @Test
  void anEventIsADayWithItsTitle() {
    assertThat(of("自评", null).split("\r\n"))
        .containsExactly(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Kaoping//Deadlines//ZH",
            "CALSCALE:GREGORIAN",
            "X-WR-CALNAME:考评期限",
            "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
            "X-PUBLISHED-TTL:PT6H",
            "BEGIN:VEVENT",
            "UID:item-7@kaoping",
            "DTSTAMP:20260105T010203Z",
            "DTSTART;VALUE=DATE:20261231",
            "DTEND;VALUE=DATE:20270101",
            "SUMMARY:自评",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR");
  }

  @Test
  void noLineIsLongerThan75OctetsAndNoCharacterIsCut() throws Exception {
    String title = "履职任务自评：免疫规划疫苗接种率达 95%，家庭医生签约服务覆盖率达标𠮷𠮷𠮷".repeat(5);
    String text = of(title, "x".repeat(200));
    assertThat(text).endsWith("\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(Arrays.stream(text.split("\r\n")))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75))
        // a cut character would not survive the way through octets
        .allSatisfy(
            line ->
                assertThat(
                        new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(line));
    assertThat(value(read(text), "SUMMARY")).isEqualTo(title);
  }

  @Test
  void aLineOfExactly75OctetsIsNotFolded() {
    String fits = "x".repeat(75 - "SUMMARY:".length());
    assertThat(of(fits, null)).contains("SUMMARY:" + fits + "\r\nTRANSP");
    assertThat(of(fits + "y", null)).contains("SUMMARY:" + fits + "\r\n y\r\nTRANSP");
  }

  @Test
  void whatMeansSomethingInTheFormatIsEscaped() throws Exception {
    String title = "a\\n;b,c\r\nEND:VEVENT\u0007\u0000:\"d\"";
    String text = of(title, null);
    assertThat(text).contains("SUMMARY:a\\\\n\\;b\\,c\\nEND:VEVENT:\"d\"\r\n");
    assertThat(value(read(text), "SUMMARY")).isEqualTo("a\\n;b,c\nEND:VEVENT:\"d\"");
  }

  @Test
  void anotherProgramReadsTheSameDay() throws Exception {
    VEvent event = read(of("综合股方案送审", "2026 年度"));
    assertThat(value(event, "UID")).isEqualTo("item-7@kaoping");
    assertThat(value(event, "DTSTART")).isEqualTo("20261231");
    assertThat(value(event, "DESCRIPTION")).isEqualTo("2026 年度");
  }

  @Test
  void anEmptyCalendarIsACalendar() {
    assertThat(CalendarText.of("x", List.of())).endsWith("PT6H\r\nEND:VCALENDAR\r\n");
  }
}
