package org.kaoping.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.kaoping.audit.AuditRecord;
import org.kaoping.audit.HistoryLine;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.kernel.Messages;
import org.kaoping.security.Role;
import org.kaoping.worklist.NewWorkItem;
import org.kaoping.worklist.WorkLine;

/** Writes values the way people read them. */
@Named("show")
@RequestScoped
public class Show {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  @Inject private Seat seat;
  @Inject private BusinessClock clock;

  /** The name of an enum constant. */
  public String term(Enum<?> constant) {
    return constant == null ? "" : Messages.term(constant, seat.getLocale());
  }

  /** What is to be done by a work item of a kind. */
  public String work(String kind) {
    return Messages.term("WorkItem." + kind, seat.getLocale());
  }

  /** An act on the audit trail, in words; its name where there are none. */
  public String act(String name) {
    return Texts.find(seat.getLocale(), "did." + name).orElse(name);
  }

  /** The outcome of a decision on the audit trail, in a word; empty where there is none. */
  public String outcome(AuditRecord record) {
    String detail = record.getDetail() == null ? "" : record.getDetail();
    String code = detail.replace('=', '.').split(" ", 2)[0];
    return code.isEmpty() ? "" : Texts.find(seat.getLocale(), "outcome." + code).orElse("");
  }

  /** A history with what repeats itself folded into one line. */
  public List<HistoryLine> folded(List<AuditRecord> records) {
    return HistoryLine.fold(records, this::outcome);
  }

  public String day(LocalDate day) {
    return day == null ? "—" : day.toString();
  }

  /** Date and time in Shanghai. */
  public String time(Instant instant) {
    return instant == null ? "—" : TIME.format(ShanghaiDates.dateTimeOf(instant));
  }

  /** Points without needless zeros. */
  public String points(BigDecimal points) {
    return points == null ? "—" : points.stripTrailingZeros().toPlainString();
  }

  public String join(Collection<String> parts) {
    return parts == null ? "" : String.join("、", parts);
  }

  /** The last day of a limit given as the first instant that is too late. */
  public LocalDate lastDay(Instant dueAt) {
    return dueAt == null || !dueAt.isBefore(NewWorkItem.NO_LIMIT)
        ? null
        : ShanghaiDates.dateOf(dueAt.minusNanos(1));
  }

  /** The day in Shanghai of an instant. */
  public LocalDate dateOf(Instant instant) {
    return instant == null ? null : ShanghaiDates.dateOf(instant);
  }

  /**
   * Who holds a work item: the unit for its own roles, the office for those of the jurisdiction.
   */
  public String holder(WorkLine line) {
    return holder(line.role(), line.holderName());
  }

  /** Who holds work of a role in an organisation unit. */
  public String holder(Role role, String orgUnitName) {
    return switch (role.reach()) {
      case JURISDICTION -> term(role);
      case UNIT -> orgUnitName + " · " + term(role);
      case DIVISION -> orgUnitName;
    };
  }

  /** How much time is left, or how long it is overdue. */
  public String left(Instant dueAt) {
    LocalDate last = lastDay(dueAt);
    if (last == null) {
      return text("due.none");
    }
    long days = ChronoUnit.DAYS.between(clock.today(), last);
    if (days == 0) {
      return text("due.today");
    }
    return days > 0 ? text("due.left", days) : text("due.over", -days);
  }

  /** How to colour a limit: red is kept for what is overdue. */
  public String dueStyle(Instant dueAt) {
    LocalDate last = lastDay(dueAt);
    if (last == null) {
      return "due-none";
    }
    long days = ChronoUnit.DAYS.between(clock.today(), last);
    return days < 0 ? "due-over" : days <= 7 ? "due-soon" : "due-left";
  }

  public boolean isOverdue(Instant dueAt) {
    return !clock.now().isBefore(dueAt);
  }

  /** The address of the page on which a work item is done. */
  public String place(WorkLine line) {
    return Places.of(line.subject());
  }

  public LocalDate getToday() {
    return clock.today();
  }

  /** Whether this installation's clock has been set. */
  public boolean isPlayed() {
    return clock.isSet();
  }

  /** A text of the pages with its places filled. */
  public String text(String key, Object... arguments) {
    return Texts.format(seat.getLocale(), key, arguments);
  }
}
