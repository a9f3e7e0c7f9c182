package org.kaoping.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the days of one year's notice from CSV: {@code date,kind,name}, UTF-8 or, as spreadsheets
 * save it, GB 18030. A notice may name the last days of the year before (元旦).
 */
public final class CalendarFile {
  private static final int LARGEST = 100_000;
  private static final int LONGEST_NAME = 50;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy[-][/]M[-][/]d");
  private static final Map<String, DayKind> KINDS =
      Map.of(
          "OFF", DayKind.OFF,
          "放假", DayKind.OFF,
          "休", DayKind.OFF,
          "WORK", DayKind.WORK,
          "补班", DayKind.WORK,
          "上班", DayKind.WORK,
          "班", DayKind.WORK);

  private final int year;
  private final Map<LocalDate, Integer> rows = new HashMap<>();
  private final List<CalendarDay> days = new ArrayList<>();
  private final List<CalendarFinding> findings = new ArrayList<>();

  /**
   * What was read.
   *
   * @param days in the file's order; without the lines that have findings
   * @param findings what is wrong, by line
   */
  public record Reading(List<CalendarDay> days, List<CalendarFinding> findings) {}

  private CalendarFile(int year) {
    this.year = year;
  }

  /** Reads the file of a year. */
  public static Reading read(int year, byte[] content) {
    CalendarFile file = new CalendarFile(year);
    if (content.length > LARGEST) {
      file.find(0, "TOO_LARGE", LARGEST / 1000);
    } else {
      file.read(text(content).split("\r\n|\r|\n"));
    }
    return new Reading(List.copyOf(file.days), List.copyOf(file.findings));
  }

  private static String text(byte[] content) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException other) {
      text = new String(content, Charset.forName("GB18030"));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void read(String[] lines) {
    for (int i = 0; i < lines.length; i++) {
      boolean heading = i == 0 && !Character.isDigit((lines[0].strip() + " ").charAt(0));
      if (!heading && !lines[i].isBlank()) {
        line(i + 1, lines[i]);
      }
    }
    if (days.isEmpty() && findings.isEmpty()) {
      find(0, "NO_DAYS");
    } else if (findings.isEmpty() && days.stream().noneMatch(d -> d.getDay().getYear() == year)) {
      find(0, "OTHER_YEAR", String.valueOf(year));
    }
  }

  private void line(int row, String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != 3) {
      find(row, "NOT_THREE_CELLS", cells.length);
      return;
    }
    LocalDate day = day(row, cells[0].strip());
    DayKind kind = KINDS.get(cells[1].strip().toUpperCase(java.util.Locale.ROOT));
    if (kind == null) {
      find(row, "UNKNOWN_KIND", cells[1].strip());
    }
    String name = cells[2].strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      find(row, "NAME_MISSING", LONGEST_NAME);
    } else if (day != null && kind != null) {
      check(row, new CalendarDay(day, kind, name));
    }
  }

  private LocalDate day(int row, String cell) {
    try {
      return LocalDate.parse(cell, DAY);
    } catch (DateTimeParseException unreadable) {
      find(row, "NO_DATE", cell);
      return null;
    }
  }

  private void check(int row, CalendarDay day) {
    LocalDate date = day.getDay();
    Integer earlier = rows.putIfAbsent(date, row);
    if (earlier != null) {
      find(row, "TWICE", date, earlier);
    } else if (date.getYear() != year && !isEndOfYearBefore(date)) {
      find(row, "NOT_OF_THE_YEAR", date, String.valueOf(year));
    } else if (day.getKind() == DayKind.WORK && WorkingDays.isWeekday(date)) {
      find(row, "WORKED_ANYWAY", date);
    } else {
      days.add(day);
    }
  }

  private boolean isEndOfYearBefore(LocalDate date) {
    return date.getYear() == year - 1 && date.getMonthValue() == 12;
  }

  private void find(int row, String code, Object... arguments) {
    findings.add(new CalendarFinding(row, code, List.of(arguments)));
  }
}
