package org.kaoping.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A unit's scores, indicator by indicator, each with the sentence that derives it.
 *
 * <p>Scores are printed with the decimals they carry: rounding belongs to the scheme.
 *
 * @param title the heading
 * @param unitName the appraised unit
 * @param year the appraised year
 * @param status how firm the scores are, in words, such as 暂估 or 已核定
 * @param lines the indicators in printing order; may be empty
 * @param subtotals sums by category, printed below the lines; may be empty
 * @param total the sum of all lines
 * @param rankText the place in the series, in words; empty if there is no ranking (yet)
 * @param notes numbered remarks at the end; may be empty
 */
public record ScoreSheet(
    String title,
    String unitName,
    int year,
    String status,
    List<Line> lines,
    List<Sum> subtotals,
    Sum total,
    String rankText,
    List<String> notes) {

  /** Validates and copies. */
  public ScoreSheet {
    title = Require.text(title, "title");
    unitName = Require.text(unitName, "unitName");
    Require.year(year);
    status = Require.text(status, "status");
    lines = List.copyOf(lines);
    subtotals = List.copyOf(subtotals);
    Objects.requireNonNull(total, "total");
    rankText = Require.textOrEmpty(rankText);
    notes = Require.texts(notes, "note");
  }

  /**
   * One indicator's score.
   *
   * @param seq running number, from 1
   * @param category kind of indicator (指标类别); equal neighbours share one cell
   * @param level1 level-1 indicator; equal neighbours within a category share one cell
   * @param name the level-2 indicator
   * @param fullPoints full marks, in points, not negative
   * @param score the score in points, may be negative for a deduction; {@code null} while it is
   *     open
   * @param basis what the score rests on, in a few words; may be empty
   * @param derivationSentence rule, numbers put in and result, in a sentence; may be empty
   */
  public record Line(
      int seq,
      String category,
      String level1,
      String name,
      BigDecimal fullPoints,
      BigDecimal score,
      String basis,
      String derivationSentence) {
    /** Validates. */
    public Line {
      Require.positive(seq, "seq");
      category = Require.text(category, "category");
      level1 = Require.text(level1, "level1");
      name = Require.text(name, "name");
      Require.notNegative(fullPoints, "fullPoints");
      basis = Require.textOrEmpty(basis);
      derivationSentence = Require.textOrEmpty(derivationSentence);
    }
  }

  /**
   * A subtotal or the total.
   *
   * @param name what is summed up, such as 规定指标; it is not printed for the total
   * @param fullPoints sum of full marks, in points, not negative
   * @param score sum of scores, in points; {@code null} while it cannot be given
   */
  public record Sum(String name, BigDecimal fullPoints, BigDecimal score) {
    /** Validates. */
    public Sum {
      name = Require.textOrEmpty(name);
      Require.notNegative(fullPoints, "fullPoints");
    }
  }
}
