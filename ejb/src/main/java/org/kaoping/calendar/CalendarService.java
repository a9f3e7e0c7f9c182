package org.kaoping.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.kaoping.calendar.rules.CalendarFileHasNoFindings;
import org.kaoping.calendar.rules.CalendarYearIsInRange;
import org.kaoping.calendar.rules.TermIsInRange;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.DocumentNumberIsGiven;

/**
 * 工作日历: holidays, make-up days and office hours, and when a term ends. The holidays are those of
 * the whole country and so of the whole installation; office hours belong to a jurisdiction.
 */
@Stateless
public class CalendarService {
  @Inject private Calendars calendars;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /** A year of the calendar; one without a notice is provisional. */
  @Reads
  public CalendarYearView year(int year) {
    Rules.check(new CalendarYearIsInRange(year));
    return calendars.years().stream()
        .filter(known -> known.getYear() == year)
        .findFirst()
        .map(
            known ->
                new CalendarYearView(
                    year,
                    false,
                    calendars.days(year),
                    known.getDocumentNumber(),
                    known.getImportedAt(),
                    known.getImportedBy()))
        .orElseGet(() -> new CalendarYearView(year, true, calendars.days(year), null, null, null));
  }

  /** Years whose notice is known, the first one first. */
  @Reads
  public List<Integer> years() {
    return calendars.years().stream().map(CalendarYear::getYear).toList();
  }

  /** The calendar to look at: which days are worked. */
  @Reads
  public WorkingDays workingDays() {
    return calendars.workingDays();
  }

  /**
   * When a term ends, to be shown before anything is issued.
   *
   * @param from the day that starts it, not counted
   */
  @Reads
  public DueDate dueDate(Term term, LocalDate from) {
    Rules.check(new TermIsInRange(term.days()));
    return calendars.dueDate(term, from);
  }

  /** What is in a file of a year's days, and what is wrong with it; nothing is stored. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.SYSTEM_ADMIN})
  public CalendarFile.Reading check(int year, byte[] content) {
    Rules.check(new CalendarYearIsInRange(year));
    return CalendarFile.read(year, content);
  }

  /** An example to fill in: the latest year that is known. */
  @Reads
  public byte[] template() {
    StringBuilder text = new StringBuilder("\uFEFFdate,kind,name\n");
    calendars.years().stream()
        .reduce((earlier, later) -> later)
        .map(latest -> calendars.days(latest.getYear()))
        .orElse(List.of())
        .forEach(
            day ->
                text.append(day.getDay())
                    .append(',')
                    .append(day.getKind())
                    .append(',')
                    .append(day.getName())
                    .append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Takes over the days of a year's notice, replacing what was known of it. Limits that were given
   * before keep their dates. The context carries the notice's document number.
   *
   * @param content see {@link CalendarFile}
   * @return the year
   */
  @Act(by = {Role.PERFORMANCE_OFFICE, Role.SYSTEM_ADMIN})
  public long importYear(ActContext context, int year, byte[] content) {
    aboutSystem();
    Rules.check(
        new CalendarYearIsInRange(year), new DocumentNumberIsGiven(context.documentNumber()));
    CalendarFile.Reading reading = CalendarFile.read(year, content);
    Rules.check(CalendarFileHasNoFindings.of(reading));
    calendars.replace(
        year,
        reading.days(),
        context.documentNumber().strip(),
        clock.now(),
        act.actor().postName());
    act.detail("year=%d days=%d", year, reading.days().size());
    return year;
  }

  /** The minute from which paper counts as the next working day's post; null for no such time. */
  @Reads
  public LocalTime closingTime() {
    return calendars
        .officeHours(act.actor().jurisdictionId())
        .map(OfficeHours::getClosesAt)
        .orElse(null);
  }

  /**
   * Says until when the offices of the jurisdiction take in paper.
   *
   * @param closesAt the first minute that is too late; null for none: every paper counts on the day
   *     on which it came
   */
  @Act(by = {Role.PERFORMANCE_OFFICE, Role.SYSTEM_ADMIN})
  public void setClosingTime(ActContext context, LocalTime closesAt) {
    aboutSystem();
    long jurisdiction = act.actor().jurisdictionId();
    if (closesAt == null) {
      calendars.removeOfficeHours(jurisdiction);
    } else {
      calendars.setOfficeHours(jurisdiction, closesAt);
    }
    act.detail("closes at %s", closesAt);
  }

  private void aboutSystem() {
    act.about(new SubjectRef(SubjectType.SYSTEM, act.actor().jurisdictionId()));
  }
}
