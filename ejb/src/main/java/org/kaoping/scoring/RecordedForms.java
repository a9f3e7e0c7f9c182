package org.kaoping.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaoping.scoring.FactField.Kind;

/** Forms for what stands in a register: occurrences, events, deductions, bonuses. */
final class RecordedForms {
  private static final String COUNT = "count";
  private static final String ZERO_EVENT = "zero";
  private static final String EVENTS = "events";
  private static final String BONUSES = "bonuses";
  private static final String POINTS = "points";

  private RecordedForms() {}

  static Optional<FactForm> of(ScoringRule rule, FactWords words) {
    if (rule instanceof CountDeduction count) {
      return Optional.of(occurrences(count, words));
    }
    if (rule instanceof FactualDeduction) {
      return Optional.of(events(words));
    }
    if (rule instanceof DiscretionaryDeduction) {
      return Optional.of(deduction(words));
    }
    return rule instanceof Bonus ? Optional.of(bonuses(words)) : Optional.empty();
  }

  private static FactForm occurrences(CountDeduction rule, FactWords words) {
    List<FactField> fields = new ArrayList<>();
    fields.add(words.required(COUNT, Kind.NUMBER));
    for (int i = 0; i < rule.zeroEvents().size(); i++) {
      String label = words.text("zeroEvent", rule.zeroEvents().get(i));
      fields.add(words.choice(ZERO_EVENT + (i + 1), label, words.yesNo(), false));
    }
    return new FactForm(
        fields,
        entry -> {
          List<String> happened = new ArrayList<>();
          for (int i = 0; i < rule.zeroEvents().size(); i++) {
            if (entry.isYes(ZERO_EVENT + (i + 1))) {
              happened.add(rule.zeroEvents().get(i));
            }
          }
          return new Recorded.Occurrences(entry.count(COUNT), happened, entry.source());
        });
  }

  /** No line says that nothing happened. */
  private static FactForm events(FactWords words) {
    return new FactForm(
        List.of(words.optional(EVENTS, Kind.LINES)),
        entry ->
            entry.placed(
                EVENTS,
                () ->
                    new Recorded.Events(
                        entry.lines(EVENTS).stream().map(RecordedForms::event).toList(),
                        entry.source())));
  }

  /** Text; points; date; document, of which only the text must be there. */
  private static Recorded.Event event(List<String> cells) {
    requireCells(cells, 4);
    return new Recorded.Event(
        cell(cells, 2).map(RecordedForms::date),
        cells.get(0),
        cell(cells, 3).orElse(""),
        cell(cells, 1).map(FactEntry::decimalOf),
        false);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new ScoringRefusal(RefusalCode.NOT_A_DATE, Checks.shortened(text));
    }
  }

  private static FactForm deduction(FactWords words) {
    return new FactForm(
        List.of(words.required(POINTS, Kind.NUMBER)),
        entry -> {
          BigDecimal points = entry.decimal(POINTS);
          return entry.placed(POINTS, () -> new Recorded.Deduction(points, entry.source()));
        });
  }

  private static FactForm bonuses(FactWords words) {
    return new FactForm(
        List.of(words.optional(BONUSES, Kind.LINES)),
        entry ->
            entry.placed(
                BONUSES,
                () ->
                    new Recorded.BonusEvents(
                        entry.lines(BONUSES).stream().map(RecordedForms::bonus).toList(),
                        entry.source())));
  }

  /** Text; points; number of units that achieved it together. */
  private static Recorded.BonusEvent bonus(List<String> cells) {
    requireCells(cells, 3);
    return new Recorded.BonusEvent(
        cells.get(0),
        cell(cells, 1).map(FactEntry::decimalOf),
        cell(cells, 2).map(FactEntry::countOf).orElse(1));
  }

  private static void requireCells(List<String> cells, int most) {
    if (cells.size() > most) {
      throw new ScoringRefusal(
          RefusalCode.TOO_MANY, Checks.shortened(String.join("；", cells)), cells.size(), most);
    }
  }

  private static Optional<String> cell(List<String> cells, int at) {
    return cells.size() <= at || cells.get(at).isEmpty()
        ? Optional.empty()
        : Optional.of(cells.get(at));
  }
}
