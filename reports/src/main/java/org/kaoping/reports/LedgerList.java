package org.kaoping.reports;

import java.util.List;

/**
 * The rectification ledger (整改台账) as a list to print or to work on in a workbook.
 *
 * @param title the list's title
 * @param filter what it was narrowed to, in words; empty for everything
 * @param dateText the day of the list as it is printed
 * @param lines in printing order; may be empty
 */
public record LedgerList(String title, String filter, String dateText, List<Line> lines) {

  /** Validates and copies. */
  public LedgerList {
    title = Require.text(title, "title");
    filter = Require.textOrEmpty(filter);
    dateText = Require.text(dateText, "dateText");
    lines = List.copyOf(lines);
  }

  /**
   * One entry; every text but unit and problem may be empty.
   *
   * @param source where the finding comes from, with its number
   * @param unit unit and division
   * @param problem what was found
   * @param measure what has to be done
   * @param inCharge the post that answers for it
   * @param orderNumber document number of the order
   * @param dueOn last day, such as 2026-09-30
   * @param state where it stands
   * @param closedOn day of its end
   */
  public record Line(
      String source,
      String unit,
      String problem,
      String measure,
      String inCharge,
      String orderNumber,
      String dueOn,
      String state,
      String closedOn) {
    /** Validates. */
    public Line {
      source = Require.textOrEmpty(source);
      unit = Require.text(unit, "unit");
      problem = Require.text(problem, "problem");
      measure = Require.textOrEmpty(measure);
      inCharge = Require.textOrEmpty(inCharge);
      orderNumber = Require.textOrEmpty(orderNumber);
      dueOn = Require.textOrEmpty(dueOn);
      state = Require.textOrEmpty(state);
      closedOn = Require.textOrEmpty(closedOn);
    }
  }
}
