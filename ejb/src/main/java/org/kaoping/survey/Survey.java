package org.kaoping.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.survey.rules.AnsweringIsOpen;
import org.kaoping.survey.rules.SurveyPeriodFits;

/** 满意度调查: a questionnaire about one unit of a cycle, and the days on which it is answered. */
@Entity
@Table(name = "survey")
public class Survey {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "jurisdiction_id")
  private long jurisdictionId;

  @Column(name = "cycle_id")
  private long cycleId;

  @Column(name = "unit_id")
  private long unitId;

  private String definition;

  @Enumerated(EnumType.STRING)
  private SurveyState state = SurveyState.DRAFT;

  @Column(name = "opens_on")
  private LocalDate opensOn;

  @Column(name = "closes_on")
  private LocalDate closesOn;

  @Version private long version;

  protected Survey() {}

  Survey(long jurisdictionId, long cycleId, long unitId, Questionnaire questionnaire) {
    questionnaire.check();
    this.jurisdictionId = jurisdictionId;
    this.cycleId = cycleId;
    this.unitId = unitId;
    this.definition = QuestionnaireCodec.write(questionnaire);
  }

  /** Changes the questionnaire while it is a draft: answers to two wordings do not add up. */
  void revise(Questionnaire questionnaire) {
    Rules.check(ActFitsStage.of(state, SurveyState.DRAFT));
    questionnaire.check();
    definition = QuestionnaireCodec.write(questionnaire);
  }

  /** Opens the survey from one day to another, both included; the questionnaire is fixed. */
  void open(LocalDate from, LocalDate to, LocalDate today) {
    Rules.check(ActFitsStage.of(state, SurveyState.DRAFT), new SurveyPeriodFits(from, to, today));
    state = SurveyState.OPEN;
    opensOn = from;
    closesOn = to;
  }

  /** Closes the survey for good; from now on it has results. */
  void close() {
    Rules.check(ActFitsStage.of(state, SurveyState.OPEN));
    state = SurveyState.CLOSED;
  }

  /** Refuses answers by link outside the survey's days. */
  void requireAnswering(LocalDate today) {
    boolean open =
        state == SurveyState.OPEN && !today.isBefore(opensOn) && !today.isAfter(closesOn);
    Rules.check(new AnsweringIsOpen(open, opensOn, closesOn));
  }

  /** Links are made and papers entered while the survey is open, papers also after its last day. */
  void requireCollecting() {
    Rules.check(ActFitsStage.of(state, SurveyState.OPEN));
  }

  public Questionnaire questionnaire() {
    return QuestionnaireCodec.read(definition);
  }

  public Long getId() {
    return id;
  }

  public long getJurisdictionId() {
    return jurisdictionId;
  }

  public long getCycleId() {
    return cycleId;
  }

  public long getUnitId() {
    return unitId;
  }

  public SurveyState getState() {
    return state;
  }

  /** First day of answering; null for a draft. */
  public LocalDate getOpensOn() {
    return opensOn;
  }

  /** Last day of answering by link; null for a draft. */
  public LocalDate getClosesOn() {
    return closesOn;
  }

  public long getVersion() {
    return version;
  }
}
