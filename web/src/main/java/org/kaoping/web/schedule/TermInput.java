package org.kaoping.web.schedule;

import java.io.Serializable;
import org.kaoping.calendar.Term;
import org.kaoping.calendar.TermUnit;

/** A term while it is being entered. */
public class TermInput implements Serializable {
  private int days;
  private TermUnit unit;
  private boolean moved;

  /** Begins with a term. */
  public TermInput(Term term) {
    this.days = term.days();
    this.unit = term.unit();
    this.moved = term.moved();
  }

  /** The term as it was entered. */
  public Term term() {
    return new Term(days, unit, moved);
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }

  public TermUnit getUnit() {
    return unit;
  }

  public void setUnit(TermUnit unit) {
    this.unit = unit;
  }

  public boolean isMoved() {
    return moved;
  }

  public void setMoved(boolean moved) {
    this.moved = moved;
  }
}
