package org.kaoping.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.kernel.Refused;
import org.kaoping.survey.rules.ChoiceIsInRange;

/**
 * Paper questionnaires as they are typed: one row per paper, one cell per question. A cell holds
 * the digit of the option; empty or 0 stands for a question left out. Rows without any entry are
 * skipped.
 *
 * @param rows cells as typed
 */
public record PaperGrid(List<List<String>> rows) {
  /** Stands in a cell whose question the respondent left out. */
  private static final String LEFT_OUT = "0";

  public PaperGrid {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A cell that cannot be meant.
   *
   * @param row of the grid, from 1
   * @param column number of the question, from 1
   * @param typed what stands there
   * @param refusal what is wrong
   */
  public record Finding(int row, int column, String typed, Refused refusal) {}

  /**
   * The grid as answers.
   *
   * @param sheets one per paper, in order
   * @param findings while there is one, nothing may be stored
   */
  public record Reading(List<AnswerSheet> sheets, List<Finding> findings) {}

  /** Reads the grid by a questionnaire. */
  public Reading read(Questionnaire questionnaire) {
    List<AnswerSheet> sheets = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (int row = 1; row <= rows.size(); row++) {
      List<String> cells = rows.get(row - 1);
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        sheets.add(sheet(questionnaire, cells, row, findings));
      }
    }
    return new Reading(List.copyOf(sheets), List.copyOf(findings));
  }

  private static AnswerSheet sheet(
      Questionnaire questionnaire, List<String> cells, int row, List<Finding> findings) {
    Map<Integer, Integer> choices = new HashMap<>();
    Map<Integer, String> texts = new HashMap<>();
    for (int column = 1; column <= cells.size(); column++) {
      String typed = halfWidth(cells.get(column - 1).strip());
      BusinessRule broken = null;
      if (column > questionnaire.questions().size()) {
        broken = typed.isEmpty() ? null : new ChoiceIsInRange(column, 0, 0);
      } else if (!questionnaire.question(column).isChoice()) {
        texts.put(column, cells.get(column - 1).strip());
        broken = questionnaire.broken(column, new AnswerSheet(Map.of(), texts), false);
      } else if (!typed.isEmpty() && !typed.equals(LEFT_OUT)) {
        int chosen = digit(typed);
        choices.put(column, chosen);
        broken = questionnaire.broken(column, new AnswerSheet(choices, Map.of()), false);
      }
      if (broken != null) {
        findings.add(new Finding(row, column, cells.get(column - 1), new Refused(broken)));
      }
    }
    return new AnswerSheet(choices, texts);
  }

  /** The digit that a cell holds, or 0, which no option has. */
  private static int digit(String typed) {
    return typed.length() == 1 && typed.charAt(0) >= '1' && typed.charAt(0) <= '9'
        ? typed.charAt(0) - '0'
        : 0;
  }

  /** Chinese input methods give full-width digits. */
  private static String halfWidth(String typed) {
    StringBuilder half = new StringBuilder();
    typed
        .chars()
        .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c)
        .forEach(c -> half.append((char) c));
    return half.toString();
  }
}
