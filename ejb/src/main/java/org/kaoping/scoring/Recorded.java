package org.kaoping.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Facts from a register of events. */
public sealed interface Recorded extends Fact {
  /**
   * How often something happened.
   *
   * @param count 0 or more
   * @param zeroEvents events that cost all points, as the rule names them
   * @param source who counted
   */
  record Occurrences(int count, List<String> zeroEvents, Source source) implements Recorded {
    public Occurrences {
      Checks.notNegative("count", Ratio.of(count));
      zeroEvents = Checks.limitedList("zeroEvents", zeroEvents, Checks.MOST_ITEMS);
      Fact.requireEnteredBy(source);
    }
  }

  /**
   * Events of a register that cost points.
   *
   * @param events in the order of the register; none is a fact, too
   * @param source who keeps the register
   */
  record Events(List<Event> events, Source source) implements Recorded {
    public Events {
      events = Checks.limitedList("events", events, Checks.MOST_EVENTS);
      Fact.requireEnteredBy(source);
    }
  }

  /**
   * A recorded event.
   *
   * @param date when it happened, if known
   * @param text what happened
   * @param documentNumber document that says so; may be empty
   * @param points what it costs, 0 or more, where the rule does not say
   * @param withdrawn whether it turned out not to count; it stays in the register
   */
  record Event(
      Optional<LocalDate> date,
      String text,
      String documentNumber,
      Optional<BigDecimal> points,
      boolean withdrawn) {
    public Event {
      Checks.required("date", date);
      Checks.text("text", text);
      documentNumber = documentNumber == null ? "" : documentNumber;
      points = Checks.required("points", points).map(value -> Checks.entered("points", value));
    }
  }

  /**
   * A deduction at discretion.
   *
   * @param points what is taken off, 0 or more
   * @param source with the reason
   */
  record Deduction(BigDecimal points, Source source) implements Recorded {
    public Deduction {
      points = Checks.entered("points", points);
      Fact.requireEnteredBy(source);
      Fact.requireReason(source);
    }
  }

  /**
   * Events that earn a bonus.
   *
   * @param events in any order
   * @param source who entered them
   */
  record BonusEvents(List<BonusEvent> events, Source source) implements Recorded {
    public BonusEvents {
      events = Checks.limitedList("events", events, Checks.MOST_EVENTS);
      Fact.requireEnteredBy(source);
    }
  }

  /**
   * An event that earns a bonus.
   *
   * @param text what was achieved
   * @param points what it earns, 0 or more, where the rule does not say
   * @param authors number of units that achieved it together, 1 or more
   */
  record BonusEvent(String text, Optional<BigDecimal> points, int authors) {
    public BonusEvent {
      Checks.text("text", text);
      points = Checks.required("points", points).map(value -> Checks.entered("points", value));
      Checks.atLeastOne("authors", Ratio.of(authors));
    }
  }
}
