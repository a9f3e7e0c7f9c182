package org.kaoping.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.kernel.Rules;
import org.kaoping.rectification.LedgerFilter;
import org.kaoping.rectification.LedgerLine;
import org.kaoping.rectification.OrderView;
import org.kaoping.rectification.StepLine;
import org.kaoping.reporting.rules.NoticeWasIssued;
import org.kaoping.reports.LedgerList;
import org.kaoping.reports.OfficialNotice;
import org.kaoping.reports.OfficialNotice.Section;

/** Makes the notices of an order, and the list of the ledger. */
final class RectificationPapers {
  private RectificationPapers() {}

  /**
   * A notice of an order.
   *
   * @param issuer the body that gave the order
   * @throws org.kaoping.kernel.Refused {@code NoticeWasIssued} when it has no number yet
   */
  static OfficialNotice notice(OrderView order, NoticeKind kind, String issuer) {
    return switch (kind) {
      case ORDER -> order(order, issuer);
      case TALK -> talk(order, issuer);
      case CLOSING -> closing(order, issuer);
    };
  }

  private static OfficialNotice order(OrderView order, String issuer) {
    List<Section> sections = new ArrayList<>();
    sections.add(section("order.problem", lines(order.problem())));
    sections.add(section("order.requirement", lines(order.requirement())));
    sections.add(
        section("order.limit", List.of(words("order.limitText", day(order.firstDueOn())))));
    if (order.inCharge() != null) {
      sections.add(section("order.inCharge", List.of(words("order.period", order.inCharge()))));
    }
    return new OfficialNotice(
        order.number(),
        words("order.title", order.unitName()),
        addressee(order),
        List.of(words("order.opening", ReportWords.of(order.source()))),
        sections,
        List.of(words("order.closing")),
        issuer,
        day(order.orderedOn()));
  }

  private static OfficialNotice talk(OrderView order, String issuer) {
    StepLine called = order.talkNotice().orElse(null);
    Rules.check(new NoticeWasIssued(called != null && called.documentNumber() != null));
    return new OfficialNotice(
        called.documentNumber(),
        words("talk.title", order.unitName()),
        addressee(order),
        List.of(words("talk.opening", order.number())),
        List.of(
            section("talk.subject", lines(called.text())),
            section(
                "talk.when", List.of(words("talk.whenText", day(called.heldOn()), called.place()))),
            section("talk.who", List.of(words("order.period", called.invited())))),
        List.of(words("talk.closing")),
        issuer,
        day(ShanghaiDates.dateOf(called.at())));
  }

  private static OfficialNotice closing(OrderView order, String issuer) {
    Rules.check(new NoticeWasIssued(order.closingNumber() != null));
    return new OfficialNotice(
        order.closingNumber(),
        words("closing.title", order.unitName()),
        addressee(order),
        List.of(
            words("closing.opening", order.number()),
            words("closing.problem", order.problem()),
            words("closing.text", day(order.closedOn()))),
        List.of(),
        List.of(words("closing.closing")),
        issuer,
        day(order.closedOn()));
  }

  /** An order inside a unit goes to the division, one of the office to the unit. */
  private static String addressee(OrderView order) {
    if (!order.source().isOfOffice() || order.divisionName() == null) {
      return order.addressee();
    }
    return order.unitName();
  }

  private static Section section(String heading, List<String> paragraphs) {
    return new Section(words(heading), paragraphs);
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static String words(String key, Object... arguments) {
    return ReportWords.of("notice." + key, arguments);
  }

  private static String day(LocalDate day) {
    return ReportWords.of(day);
  }

  /**
   * The ledger as a list.
   *
   * @param filter in words
   */
  static LedgerList ledger(
      List<LedgerLine> lines, LedgerFilter filter, String unitName, LocalDate today) {
    String title =
        filter.year() == null
            ? ReportWords.of("ledger.titleAll")
            : ReportWords.of("ledger.title", filter.year());
    return new LedgerList(
        title,
        conditions(filter, unitName),
        day(today),
        lines.stream().map(RectificationPapers::line).toList());
  }

  private static String conditions(LedgerFilter filter, String unitName) {
    List<String> words = new ArrayList<>();
    add(words, "year", filter.year());
    add(words, "unit", unitName);
    add(words, "source", filter.source() == null ? null : ReportWords.of(filter.source()));
    add(words, "state", filter.state() == null ? null : ReportWords.of(filter.state()));
    if (filter.overdue()) {
      words.add(ReportWords.of("ledger.overdue"));
    }
    if (filter.closedThisMonth()) {
      words.add(ReportWords.of("ledger.closedThisMonth"));
    }
    add(words, "text", filter.text() == null || filter.text().isBlank() ? null : filter.text());
    return String.join("；", words);
  }

  private static void add(List<String> words, String key, Object value) {
    if (value != null) {
      words.add(ReportWords.of("ledger." + key, value));
    }
  }

  private static LedgerList.Line line(LedgerLine line) {
    return new LedgerList.Line(
        String.format(Locale.ROOT, "%s %s", ReportWords.of(line.source()), line.itemNumber()),
        line.divisionName() == null ? line.unitName() : line.unitName() + " " + line.divisionName(),
        line.facts(),
        line.requirement(),
        line.inCharge(),
        line.number(),
        line.dueOn() == null ? "" : line.dueOn().toString(),
        ReportWords.of(line.state()) + (line.overdue() ? ReportWords.of("ledger.late") : ""),
        line.closedOn() == null ? "" : line.closedOn().toString());
  }
}
