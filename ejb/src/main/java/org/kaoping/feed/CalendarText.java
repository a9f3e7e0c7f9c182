package org.kaoping.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A calendar of all-day events as RFC 5545 wants it: lines end with CR LF and are folded at 75
 * octets without cutting a character, texts are escaped.
 */
final class CalendarText {
  private static final int LONGEST_LINE = 75;
  private static final String END = "\r\n";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder text = new StringBuilder();

  private CalendarText() {}

  /**
   * Writes a calendar.
   *
   * @param name how calendar programs title it
   */
  static String of(String name, List<CalendarEvent> events) {
    CalendarText calendar = new CalendarText();
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Kaoping//Deadlines//ZH");
    calendar.line("CALSCALE:GREGORIAN");
    calendar.line("X-WR-CALNAME:" + escaped(name));
    calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
    calendar.line("X-PUBLISHED-TTL:PT6H");
    events.forEach(calendar::event);
    calendar.line("END:VCALENDAR");
    return calendar.text.toString();
  }

  private void event(CalendarEvent event) {
    line("BEGIN:VEVENT");
    line("UID:" + escaped(event.uid()));
    line("DTSTAMP:" + STAMP.format(event.stamp()));
    line("DTSTART;VALUE=DATE:" + date(event.day()));
    line("DTEND;VALUE=DATE:" + date(event.day().plusDays(1)));
    line("SUMMARY:" + escaped(event.summary()));
    if (event.description() != null) {
      line("DESCRIPTION:" + escaped(event.description()));
    }
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  private static String date(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  /** A text value (RFC 5545, 3.3.11); control characters, which no text may hold, go. */
  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\n")
        .replace("\r", "\n")
        .replace("\n", "\\n")
        .replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", "");
  }

  /** A content line (RFC 5545, 3.1): what goes on in the next line begins there with a space. */
  private void line(String content) {
    int octets = 0;
    for (int at = 0; at < content.length(); ) {
      int next = content.offsetByCodePoints(at, 1);
      String character = content.substring(at, next);
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LONGEST_LINE) {
        text.append(END).append(' ');
        octets = 1;
      }
      text.append(character);
      octets += length;
      at = next;
    }
    text.append(END);
  }
}
