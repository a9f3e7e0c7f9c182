package org.kaoping.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kaoping.calendar.CalendarService;
import org.kaoping.calendar.DueDate;
import org.kaoping.calendar.Term;
import org.kaoping.calendar.TermUnit;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Show;

/** Terms and their last days as people read them. */
@Named("limits")
@RequestScoped
public class Limits {
  @Inject private CalendarService calendar;
  @Inject private ActRunner runner;
  @Inject private Show show;

  /** A term, such as 10 个工作日. */
  public String text(Term term) {
    if (term == null) {
      return "";
    }
    String days = show.text("limit." + term.unit(), String.valueOf(term.days()));
    return term.moved() && term.unit() == TermUnit.CALENDAR_DAYS
        ? days + show.text("limit.moved")
        : days;
  }

  /** When a term ends that begins today; null, with a message, when it is none. */
  public DueDate fromToday(Term term) {
    return runner.read(() -> calendar.dueDate(term, show.getToday())).orElse(null);
  }

  /** What a person should know of a last day before relying on it. */
  public String explain(DueDate due) {
    if (due == null) {
      return "";
    }
    String text =
        show.text(
            "limit.ends",
            show.day(due.from()),
            text(due.term()),
            show.day(due.dueOn()),
            String.valueOf(due.workingDays()));
    return due.provisional() ? text + show.text("limit.provisional") : text;
  }

  public List<TermUnit> getUnits() {
    return List.of(TermUnit.values());
  }
}
