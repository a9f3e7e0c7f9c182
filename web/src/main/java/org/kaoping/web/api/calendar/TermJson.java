package org.kaoping.web.api.calendar;

import jakarta.validation.constraints.NotNull;
import org.kaoping.calendar.Term;
import org.kaoping.calendar.TermUnit;

/**
 * A term; its first day is excluded, its last day included.
 *
 * @param days 1–366
 * @param unit working days or calendar days
 * @param moved whether a closed last day moves to the next working day; may be left out
 */
public record TermJson(@NotNull Integer days, @NotNull TermUnit unit, Boolean moved) {

  /** The term. */
  public Term term() {
    return new Term(days, unit, Boolean.TRUE.equals(moved));
  }

  /** How a term is shown. */
  public static TermJson of(Term term) {
    return new TermJson(term.days(), term.unit(), term.moved());
  }
}
