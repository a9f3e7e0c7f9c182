package org.kaoping.survey;

import java.time.LocalDate;
import java.util.List;

/**
 * A survey to look at.
 *
 * @param unitName the unit that is asked about
 * @param opensOn first day of answering; null for a draft
 * @param closesOn last day of answering by link; null for a draft
 * @param released whether the cycle's results have left the embargo, so that the unit sees these
 * @param participation per group of respondents, in their order
 * @param batches batches of papers
 */
public record SurveyView(
    long id,
    long cycleId,
    int year,
    long unitId,
    String unitName,
    SurveyState state,
    LocalDate opensOn,
    LocalDate closesOn,
    boolean released,
    long version,
    Questionnaire questionnaire,
    List<Participation> participation,
    List<PaperBatch> batches) {

  /**
   * How many of a group have answered.
   *
   * @param number of the group, from 1
   * @param links links handed out
   * @param used links that were used
   * @param papers answers on paper
   */
  public record Participation(int number, String group, long links, long used, long papers) {
    /** All answers of the group. */
    public long answers() {
      return used + papers;
    }
  }

  /** All answers. */
  public long answers() {
    return participation.stream().mapToLong(Participation::answers).sum();
  }
}
