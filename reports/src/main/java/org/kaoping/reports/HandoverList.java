package org.kaoping.reports;

import java.util.List;

/**
 * What is handed over with a post (岗位移交清单), to be signed by both and a witness.
 *
 * @param title the list's title
 * @param facts who hands what over to whom from which day, in one line
 * @param dateText the day of the list as it is printed
 * @param lines open work in printing order; may be empty
 */
public record HandoverList(String title, String facts, String dateText, List<Line> lines) {

  /** Validates and copies. */
  public HandoverList {
    title = Require.text(title, "title");
    facts = Require.text(facts, "facts");
    dateText = Require.text(dateText, "dateText");
    lines = List.copyOf(lines);
  }

  /**
   * One piece of open work; all but post and work may be empty.
   *
   * @param post the post that it lies with
   * @param work what has to be done
   * @param year of the cycle
   * @param unit the appraised unit
   * @param since day on which it came, such as 2026-09-01
   * @param due last day of its limit
   */
  public record Line(String post, String work, String year, String unit, String since, String due) {
    /** Validates. */
    public Line {
      post = Require.text(post, "post");
      work = Require.text(work, "work");
      year = Require.textOrEmpty(year);
      unit = Require.textOrEmpty(unit);
      since = Require.textOrEmpty(since);
      due = Require.textOrEmpty(due);
    }
  }
}
