package org.kaoping.web.survey;

import java.io.Serializable;
import java.util.List;
import org.kaoping.survey.QuestionType;
import org.kaoping.survey.SurveyQuestion;

/** A question while it is being written. */
public class EditedQuestion implements Serializable {
  private QuestionType type = QuestionType.SCORED;
  private String text;
  private String options;
  private boolean required = true;

  public EditedQuestion() {}

  EditedQuestion(SurveyQuestion question) {
    type = question.type();
    text = question.text();
    options = String.join("\n", question.options());
    required = question.required();
  }

  SurveyQuestion toQuestion() {
    return new SurveyQuestion(type, text, lines(options), required);
  }

  /** The lines of a text that are not blank. */
  static List<String> lines(String text) {
    return text == null
        ? List.of()
        : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  public QuestionType getType() {
    return type;
  }

  public void setType(QuestionType type) {
    this.type = type;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  /** Options to choose from, one a line. */
  public String getOptions() {
    return options;
  }

  public void setOptions(String options) {
    this.options = options;
  }

  public boolean isRequired() {
    return required;
  }

  public void setRequired(boolean required) {
    this.required = required;
  }
}
