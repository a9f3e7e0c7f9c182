package org.kaoping.web.it.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.calendar.CalendarService;
import org.kaoping.calendar.CalendarYearView;
import org.kaoping.calendar.DueDate;
import org.kaoping.calendar.Term;
import org.kaoping.rectification.NewOrder;
import org.kaoping.rectification.OrderView;
import org.kaoping.rectification.RectificationService;
import org.kaoping.security.ActContext;
import org.kaoping.web.it.acts.Refusals.Attempt;
import org.kaoping.web.it.support.ContainerTest;

/** The calendar in the database: what came with it, what is imported, and limits counted by it. */
class WorkingDaysIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final ActContext NOTICE = PLAIN.byDocument("国办发明电〔2098〕7号");

  /** 2099: 1 January is a Thursday; 3 January, a Saturday, is worked. */
  private static final String GOOD =
      "date,kind,name\n2098-12-31,OFF,元旦\n2099-01-01,OFF,元旦\n2099-01-03,WORK,元旦\n";

  @Inject private Scene scene;
  @Inject private City city;
  @Inject private Refusals refusals;
  @Inject private CalendarService calendar;
  @Inject private RectificationService rectifications;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** 1–7 October 2026 are off and Saturday 10 is worked: see the unit test for the count. */
  @Test
  void theDatabaseCountsAcrossTheNationalHoliday() {
    city.awaitStart();
    DueDate due =
        city.see(
            City.OFFICE, () -> calendar.dueDate(Term.workingDays(10), LocalDate.of(2026, 9, 29)));
    assertThat(due.dueOn()).isEqualTo(LocalDate.of(2026, 10, 19));
    assertThat(due.provisional()).isFalse();
    CalendarYearView year = city.see(City.OFFICE, () -> calendar.year(2026));
    assertThat(year.days()).hasSize(39);
    assertThat(city.see(City.OFFICE, () -> calendar.year(2095)).provisional()).isTrue();
  }

  @Test
  void aYearIsImportedWholeAndNoLongerProvisional() {
    city.awaitStart();
    LocalDate eve = LocalDate.of(2098, 12, 30);
    DueDate before = city.see(City.OFFICE, () -> calendar.dueDate(Term.workingDays(2), eve));
    // Wednesday 31 December and Thursday 1 January, as weekdays
    assertThat(before.dueOn()).isEqualTo(LocalDate.of(2099, 1, 1));
    assertThat(before.provisional()).isTrue();
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "a broken line",
                        City.OFFICE,
                        () -> calendar.importYear(NOTICE, 2099, bytes(GOOD + "2099-13-01,OFF,元旦")),
                        "CalendarFileHasNoFindings"),
                    new Attempt(
                        "no document",
                        City.OFFICE,
                        () -> calendar.importYear(PLAIN, 2099, bytes(GOOD)),
                        "DocumentNumberIsGiven"),
                    new Attempt(
                        "no year",
                        City.OFFICE,
                        () -> calendar.importYear(NOTICE, 1999, bytes(GOOD)),
                        "CalendarYearIsInRange"),
                    new Attempt(
                        "a leader",
                        City.LEADER,
                        () -> calendar.importYear(NOTICE, 2099, bytes(GOOD)),
                        "ActsOnlyInOwnRole"),
                    new Attempt(
                        "no days",
                        City.OFFICE,
                        () -> calendar.dueDate(Term.workingDays(0), eve),
                        "TermIsInRange"))))
        .isEmpty();
    assertThat(city.see(City.OFFICE, () -> calendar.year(2099)).provisional()).isTrue();
    city.by(City.ADMIN, () -> calendar.importYear(NOTICE, 2099, bytes(GOOD)));
    CalendarYearView year = city.see(City.OFFICE, () -> calendar.year(2099));
    assertThat(year.provisional()).isFalse();
    assertThat(year.documentNumber()).isEqualTo("国办发明电〔2098〕7号");
    assertThat(year.days()).hasSize(2);
    // 31 December is off by the notice for 2099; Friday 2 and Saturday 3 January are worked
    assertThat(city.see(City.OFFICE, () -> calendar.dueDate(Term.workingDays(2), eve)).dueOn())
        .isEqualTo(LocalDate.of(2099, 1, 3));
  }

  @Test
  void anOrdersLimitInWorkingDaysEndsOnTheDayThatWasShown() {
    House house = scene.at(Point.EXECUTING);
    DueDate shown = city.see(house.leader(), () -> calendar.dueDate(Term.workingDays(10), today()));
    long id =
        city.id(
            house.leader(),
            () ->
                rectifications.order(
                    PLAIN.byDocument("检整〔2090〕9号"),
                    new NewOrder(
                        house.appraisalId(),
                        null,
                        house.secondDivision(),
                        "十个工作日",
                        "要求",
                        null,
                        Term.workingDays(10))));
    OrderView order = city.see(house.leader(), () -> rectifications.order(id));
    assertThat(order.dueOn()).isEqualTo(shown.dueOn()).isAfter(today().plusDays(11));
  }

  private LocalDate today() {
    return scene.schedule().stages().get(org.kaoping.cycle.StageCode.PLAN).opensOn();
  }

  @Test
  void closingTimeIsTheJurisdictionsOwn() {
    city.awaitStart();
    city.by(City.OFFICE, () -> calendar.setClosingTime(PLAIN, LocalTime.of(17, 30)));
    assertThat(city.see(City.OFFICE_SECOND, () -> calendar.closingTime()))
        .isEqualTo(LocalTime.of(17, 30));
    city.by(City.OFFICE, () -> calendar.setClosingTime(PLAIN, null));
    assertThat(city.see(City.OFFICE, () -> java.util.Optional.ofNullable(calendar.closingTime())))
        .isEmpty();
  }
}
