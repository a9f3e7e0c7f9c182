package org.kaoping.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The State Council's notices for 2018 to 2026, as they were published. */
public final class ChinaCalendar {
  private ChinaCalendar() {}

  /** Lines of the published table, without its heading. */
  public static List<String> lines() {
    try (InputStream in = ChinaCalendar.class.getResourceAsStream("china-working-days.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The calendar made of them. */
  public static WorkingDays workingDays() {
    Map<LocalDate, DayKind> days =
        lines().stream()
            .map(line -> line.split(","))
            .collect(Collectors.toMap(c -> LocalDate.parse(c[0]), c -> DayKind.valueOf(c[1])));
    return new WorkingDays(
        days, days.keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet()));
  }
}
