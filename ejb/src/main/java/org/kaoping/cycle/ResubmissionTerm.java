package org.kaoping.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.kaoping.calendar.Term;
import org.kaoping.calendar.TermUnit;

/** How a cycle keeps the term for a returned document. */
@Embeddable
public class ResubmissionTerm {
  @Column(name = "days")
  private int days;

  @Enumerated(EnumType.STRING)
  @Column(name = "unit")
  private TermUnit unit = TermUnit.CALENDAR_DAYS;

  @Column(name = "moved")
  private boolean moved;

  protected ResubmissionTerm() {}

  ResubmissionTerm(Term term) {
    this.days = term.days();
    this.unit = term.unit();
    this.moved = term.moved();
  }

  /** The term. */
  public Term term() {
    return new Term(days, unit, moved);
  }
}
