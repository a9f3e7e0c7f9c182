package org.kaoping.survey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One respondent's answers, by nobody. A row holds neither token, nor time, nor address; its id is
 * random and is the order in which the table is stored, so that the order of arrival is lost as
 * well. Only answers on paper know their batch, so that the batch can be withdrawn.
 */
@Entity
@Table(name = "survey_answer")
public class SurveyAnswer {
  @Id private String id;

  @Column(name = "survey_id")
  private long surveyId;

  @Column(name = "group_number")
  private int group;

  @Enumerated(EnumType.STRING)
  private AnswerChannel channel;

  @Column(name = "paper_batch_id")
  private Long paperBatchId;

  @ElementCollection
  @CollectionTable(name = "survey_answer_value", joinColumns = @JoinColumn(name = "answer_id"))
  private List<Given> values = new ArrayList<>();

  /** The answer to one question: an option or words. */
  @Embeddable
  public static class Given {
    @Column(name = "question_number")
    private int question;

    @Column(name = "option_number")
    private Integer option;

    @Column(name = "answer_text")
    private String text;

    protected Given() {}

    Given(int question, Integer option, String text) {
      this.question = question;
      this.option = option;
      this.text = text;
    }
  }

  protected SurveyAnswer() {}

  private SurveyAnswer(
      long surveyId, int group, AnswerChannel channel, Long paperBatchId, AnswerSheet sheet) {
    this.id = UUID.randomUUID().toString();
    this.surveyId = surveyId;
    this.group = group;
    this.channel = channel;
    this.paperBatchId = paperBatchId;
    sheet.choices().forEach((question, option) -> values.add(new Given(question, option, null)));
    sheet.texts().keySet().stream()
        .filter(question -> !sheet.text(question).isEmpty())
        .forEach(question -> values.add(new Given(question, null, sheet.text(question))));
  }

  static SurveyAnswer byLink(long surveyId, int group, AnswerSheet sheet) {
    return new SurveyAnswer(surveyId, group, AnswerChannel.LINK, null, sheet);
  }

  static SurveyAnswer onPaper(PaperBatch batch, AnswerSheet sheet) {
    return new SurveyAnswer(
        batch.getSurveyId(), batch.getGroup(), AnswerChannel.PAPER, batch.getId(), sheet);
  }
}
