package org.kaoping.reports;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit's breakdown table of duty tasks (履职任务分解表) in the layout of the plan's annex: category and
 * level-1 cells span their indicators, the column header is repeated on each page.
 *
 * <p>Totals are printed as given; whether they agree with the rows is for the plan's pre-check to
 * say.
 *
 * @param title the heading without the total, such as 2019年度…履职任务分解表
 * @param unitName the unit whose tasks these are
 * @param year the appraised year
 * @param totalPoints full marks of the whole table, in points, not negative
 * @param note a remark below the table, such as the state of a draft; empty if there is none
 * @param categories kinds of indicators in printing order; may be empty
 * @param scoringStandardText how the indicators are scored, printed as the table's last row; empty
 *     if there is none
 */
public record BreakdownTable(
    String title,
    String unitName,
    int year,
    BigDecimal totalPoints,
    String note,
    List<Category> categories,
    String scoringStandardText) {

  /** Validates and copies. */
  public BreakdownTable {
    title = Require.text(title, "title");
    unitName = Require.text(unitName, "unitName");
    Require.year(year);
    Require.notNegative(totalPoints, "totalPoints");
    note = Require.textOrEmpty(note);
    categories = List.copyOf(categories);
    scoringStandardText = Require.textOrEmpty(scoringStandardText);
  }

  /**
   * A kind of indicators (指标类别), such as 规定指标.
   *
   * @param name without its points
   * @param points full marks of the category, in points, not negative
   * @param level1s its level-1 indicators in printing order
   */
  public record Category(String name, BigDecimal points, List<Level1> level1s) {
    /** Validates and copies. */
    public Category {
      name = Require.text(name, "category name");
      Require.notNegative(points, "category points");
      level1s = List.copyOf(level1s);
    }
  }

  /**
   * A level-1 indicator (一级指标).
   *
   * @param name without its points
   * @param points full marks of all its rows, in points, not negative
   * @param rows its level-2 indicators in printing order
   */
  public record Level1(String name, BigDecimal points, List<Row> rows) {
    /** Validates and copies. */
    public Level1 {
      name = Require.text(name, "level-1 name");
      Require.notNegative(points, "level-1 points");
      rows = List.copyOf(rows);
    }
  }

  /**
   * A level-2 indicator (二级指标) with its owners.
   *
   * @param seq running number through the whole table, from 1
   * @param level2 the indicator's text
   * @param points full marks, in points, not negative
   * @param leaders supervising leaders (分管领导), one line each; may be empty
   * @param divisions responsible units and divisions (责任单位及股室), one line each; may be empty
   * @param persons persons in charge (责任人), one line each; may be empty
   */
  public record Row(
      int seq,
      String level2,
      BigDecimal points,
      List<String> leaders,
      List<String> divisions,
      List<String> persons) {
    /** Validates and copies. */
    public Row {
      Require.positive(seq, "seq");
      level2 = Require.text(level2, "level2");
      Require.notNegative(points, "points");
      leaders = Require.texts(leaders, "leader");
      divisions = Require.texts(divisions, "division");
      persons = Require.texts(persons, "person");
    }
  }
}
