package org.kaoping.web.survey;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaoping.cycle.CycleBoardService;
import org.kaoping.survey.QuestionType;
import org.kaoping.survey.Questionnaire;
import org.kaoping.survey.SatisfactionLevel;
import org.kaoping.survey.SurveyService;
import org.kaoping.survey.SurveyView;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;

/** The performance office writes a questionnaire: a new one of a cycle, or a draft anew. */
@Named("surveyEditPage")
@ViewScoped
public class SurveyEditPage implements Serializable {
  private static final int LEVELS = 6;

  @Inject private SurveyService surveys;
  @Inject private CycleBoardService board;
  @Inject private ActRunner runner;

  private final ActForm form = new ActForm();
  private final List<EditedQuestion> questions = new ArrayList<>();
  private final List<EditedLevel> levels = new ArrayList<>();
  private long id;
  private long cycleId;
  private Long unitId;
  private Long version;
  private String unitName;
  private String title;
  private String introduction;
  private String groups;
  private transient List<CycleBoardService.UnitLine> units;

  /** Takes the draft, or begins with the usual levels and one question. */
  public void load() {
    if (id == 0) {
      show(SatisfactionLevel.STANDARD);
      questions.add(new EditedQuestion());
      return;
    }
    runner.read(() -> surveys.survey(id)).ifPresent(this::take);
  }

  private void take(SurveyView survey) {
    Questionnaire questionnaire = survey.questionnaire();
    cycleId = survey.cycleId();
    unitId = survey.unitId();
    unitName = survey.unitName();
    version = survey.version();
    title = questionnaire.title();
    introduction = questionnaire.introduction();
    groups = String.join("\n", questionnaire.groups());
    questionnaire.questions().forEach(question -> questions.add(new EditedQuestion(question)));
    show(questionnaire.levels());
  }

  private void show(List<SatisfactionLevel> used) {
    used.forEach(level -> levels.add(new EditedLevel(level)));
    while (levels.size() < LEVELS) {
      levels.add(new EditedLevel());
    }
  }

  /** Adds a question of the same kind after a place; -1 stands for the beginning. */
  public void addQuestion(int after) {
    EditedQuestion added = new EditedQuestion();
    if (after >= 0) {
      added.setType(questions.get(after).getType());
    }
    questions.add(after + 1, added);
  }

  public void removeQuestion(int index) {
    questions.remove(index);
  }

  /** Stores the draft and shows it. */
  public String save() {
    Optional<Long> stored =
        runner.call(
            form.seen(version),
            context -> {
              if (id == 0) {
                return surveys.draft(context, cycleId, unitId == null ? 0 : unitId, written());
              }
              surveys.revise(context, id, written());
              return id;
            });
    return stored.map(survey -> "/survey?faces-redirect=true&id=" + survey).orElse(null);
  }

  private Questionnaire written() {
    return new Questionnaire(
        title,
        introduction,
        EditedQuestion.lines(groups),
        levels.stream().filter(EditedLevel::isFilled).map(EditedLevel::toLevel).toList(),
        questions.stream().map(EditedQuestion::toQuestion).toList());
  }

  /** The units of the cycle to choose from. */
  public List<CycleBoardService.UnitLine> getUnits() {
    if (units == null) {
      units = runner.read(() -> board.board(cycleId)).orElse(List.of());
    }
    return units;
  }

  public QuestionType[] getTypes() {
    return QuestionType.values();
  }

  public List<EditedQuestion> getQuestions() {
    return questions;
  }

  public List<EditedLevel> getLevels() {
    return levels;
  }

  /** The draft's id; 0 for a new one. */
  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public long getCycleId() {
    return cycleId;
  }

  public void setCycleId(long cycleId) {
    this.cycleId = cycleId;
  }

  public Long getUnitId() {
    return unitId;
  }

  public void setUnitId(Long unitId) {
    this.unitId = unitId;
  }

  public String getUnitName() {
    return unitName;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getIntroduction() {
    return introduction;
  }

  public void setIntroduction(String introduction) {
    this.introduction = introduction;
  }

  /** Groups of respondents, one a line. */
  public String getGroups() {
    return groups;
  }

  public void setGroups(String groups) {
    this.groups = groups;
  }
}
