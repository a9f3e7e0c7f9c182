package org.kaoping.reports;

import java.math.BigDecimal;
import java.util.List;

/**
 * Results of a satisfaction survey: each question with its counts, shares and a bar chart, then the
 * table of satisfaction (综合满意度情况表).
 *
 * @param title the heading
 * @param unitName the unit that was asked about
 * @param period days of answering, in words
 * @param levels names of the levels of scored questions with their scores, best first, at most 6
 * @param sections all respondents, then each group; empty when nothing may be shown
 * @param notes numbered remarks at the end; may be empty
 */
public record SurveyReport(
    String title,
    String unitName,
    String period,
    List<String> levels,
    List<Section> sections,
    List<String> notes) {

  /** Validates and copies. */
  public SurveyReport {
    title = Require.text(title, "title");
    unitName = Require.text(unitName, "unitName");
    period = Require.textOrEmpty(period);
    levels = Require.texts(levels, "level");
    sections = List.copyOf(sections);
    notes = Require.texts(notes, "note");
  }

  /**
   * The results of some respondents.
   *
   * @param name who they are
   * @param answers answer sheets
   * @param questions in order
   * @param overallShares mean share of each level in percent; empty without an overall
   * @param overall overall satisfaction 0–100; null when there is none
   */
  public record Section(
      String name,
      long answers,
      List<Question> questions,
      List<BigDecimal> overallShares,
      BigDecimal overall) {
    /** Validates and copies. */
    public Section {
      name = Require.text(name, "name");
      questions = List.copyOf(questions);
      overallShares = List.copyOf(overallShares);
    }
  }

  /**
   * One question.
   *
   * @param number from 1
   * @param answered who answered it
   * @param options in order; empty for answers in words
   * @param scored whether it counts for the satisfaction
   * @param score 0–100; null when it is unscored or nobody answered it
   * @param texts answers in words
   */
  public record Question(
      int number,
      String text,
      long answered,
      List<Option> options,
      boolean scored,
      BigDecimal score,
      List<String> texts) {
    /** Validates and copies. */
    public Question {
      Require.positive(number, "number");
      text = Require.text(text, "text");
      options = List.copyOf(options);
      texts = List.copyOf(texts);
    }
  }

  /**
   * One option.
   *
   * @param share in percent; null when nobody answered the question
   */
  public record Option(String label, long count, BigDecimal share) {
    /** Validates. */
    public Option {
      label = Require.text(label, "label");
    }
  }
}
