package org.kaoping.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Repository of holidays, make-up days and office hours; gives the calendar to count with. */
@ApplicationScoped
public class Calendars {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  /** The calendar as it is known now; some hundred rows, read when a limit is given. */
  public WorkingDays workingDays() {
    Map<LocalDate, DayKind> special =
        em.createQuery("select d from CalendarDay d", CalendarDay.class).getResultList().stream()
            .collect(Collectors.toMap(CalendarDay::getDay, CalendarDay::getKind));
    return new WorkingDays(special, new HashSet<>(years().stream().map(y -> y.getYear()).toList()));
  }

  /** When a term ends that starts on a day. */
  public DueDate dueDate(Term term, LocalDate from) {
    return term.from(from, workingDays());
  }

  /** Years with a notice, the first one first. */
  List<CalendarYear> years() {
    return em.createQuery("select y from CalendarYear y order by y.year", CalendarYear.class)
        .getResultList();
  }

  /** Days of a year that are not like their weekday. */
  List<CalendarDay> days(int year) {
    return em.createQuery(
            "select d from CalendarDay d where d.day between :first and :last order by d.day",
            CalendarDay.class)
        .setParameter("first", LocalDate.of(year, 1, 1))
        .setParameter("last", LocalDate.of(year, 12, 31))
        .getResultList();
  }

  /**
   * Replaces a year's days; days of the year before that the notice names are added to that year.
   */
  void replace(int year, List<CalendarDay> days, String documentNumber, Instant at, String post) {
    days(year).forEach(em::remove);
    em.flush();
    for (CalendarDay day : days) {
      CalendarDay known = em.find(CalendarDay.class, day.getDay());
      if (known == null) {
        em.persist(day);
      } else {
        known.become(day);
      }
    }
    CalendarYear known = em.find(CalendarYear.class, year);
    CalendarYear imported = known == null ? new CalendarYear(year) : known;
    imported.importedFrom(documentNumber, at, post);
    if (known == null) {
      em.persist(imported);
    }
  }

  /** Office hours of a jurisdiction, if it has given any. */
  public Optional<OfficeHours> officeHours(long jurisdictionId) {
    return Optional.ofNullable(em.find(OfficeHours.class, jurisdictionId));
  }

  void setOfficeHours(long jurisdictionId, LocalTime closesAt) {
    officeHours(jurisdictionId)
        .ifPresentOrElse(
            hours -> hours.set(closesAt),
            () -> em.persist(new OfficeHours(jurisdictionId, closesAt)));
  }

  void removeOfficeHours(long jurisdictionId) {
    officeHours(jurisdictionId).ifPresent(em::remove);
  }

  /** The day as whose post a paper counts that came to the offices of a jurisdiction. */
  public LocalDate countsOn(long jurisdictionId, LocalDateTime received) {
    return officeHours(jurisdictionId)
        .map(hours -> hours.countsOn(received, workingDays()))
        .orElse(received.toLocalDate());
  }
}
