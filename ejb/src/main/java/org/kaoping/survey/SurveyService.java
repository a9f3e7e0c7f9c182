package org.kaoping.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnit;
import org.kaoping.organization.OrgUnits;
import org.kaoping.scoreboard.rules.ResultsAreReleased;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;
import org.kaoping.survey.rules.LinkCountIsInRange;
import org.kaoping.survey.rules.PaperCellsFit;
import org.kaoping.survey.rules.PapersAreGiven;
import org.kaoping.survey.rules.RespondentGroupIsInRange;
import org.kaoping.survey.rules.ResultsComeAfterClosing;
import org.kaoping.survey.rules.SurveyedUnitTookPart;

/**
 * The performance office asks what people think of a unit: drafts a questionnaire, opens it, hands
 * out links, enters papers, closes it. Answers by link come in through {@link SurveyAnswering}.
 */
@Stateless
public class SurveyService {
  private static final int PLACES = 5;

  @Inject private Surveys surveys;
  @Inject private SurveyBox box;
  @Inject private SurveyViews views;
  @Inject private Cycles cycles;
  @Inject private Appraisals appraisals;
  @Inject private OrgUnits units;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Drafts a survey about a unit of a cycle.
   *
   * @return the survey's id
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long draft(ActContext context, long cycleId, long unitId, Questionnaire questionnaire) {
    AppraisalCycle cycle = cycles.own(cycleId);
    OrgUnit unit = units.get(unitId);
    Rules.check(new KnownAndOwn(unit.getRootId() == act.actor().jurisdictionId()));
    boolean tookPart =
        appraisals.ofCycle(cycleId).stream().anyMatch(other -> other.getUnitId() == unitId);
    Rules.check(new SurveyedUnitTookPart(tookPart, unit.getName()));
    Survey survey = new Survey(cycle.getJurisdictionId(), cycleId, unitId, questionnaire);
    surveys.add(survey);
    act.detail("cycle %d, unit %d: %s", cycleId, unitId, questionnaire.title());
    return survey.getId();
  }

  /** Changes a draft's questionnaire. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void revise(ActContext context, long surveyId, Questionnaire questionnaire) {
    surveys.own(surveyId).revise(questionnaire);
  }

  /** Opens a survey; from now on its questionnaire is fixed. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void open(ActContext context, long surveyId, LocalDate from, LocalDate to) {
    surveys.own(surveyId).open(from, to, clock.today());
    act.detail("%s to %s", from, to);
  }

  /**
   * Adds a batch of links for a group of respondents. The secrets stay with the caller, who hands
   * them out; only their hashes are stored.
   *
   * @param group number of the group, from 1
   * @return number of the batch
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long addLinks(ActContext context, long surveyId, int group, SurveyLinks links) {
    Survey survey = surveys.own(surveyId);
    survey.requireCollecting();
    Rules.check(
        new RespondentGroupIsInRange(group, survey.questionnaire().groups().size()),
        new LinkCountIsInRange(links.secrets().size()));
    int batch = box.add(surveyId, group, links);
    act.detail("batch %d: %d links for group %d", batch, links.secrets().size(), group);
    return batch;
  }

  /**
   * Enters a batch of papers: all of them, or none while a cell is wrong.
   *
   * @param group number of the group, from 1
   * @return the batch's id
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long enterPapers(ActContext context, long surveyId, int group, PaperGrid grid) {
    Survey survey = surveys.own(surveyId);
    survey.requireCollecting();
    Questionnaire questionnaire = survey.questionnaire();
    Rules.check(
        new RespondentGroupIsInRange(group, questionnaire.groups().size()),
        new PapersAreGiven(grid.rows().size()));
    PaperGrid.Reading reading = grid.read(questionnaire);
    Rules.check(
        new PapersAreGiven(reading.sheets().size()),
        new PaperCellsFit(reading.findings().size(), places(reading.findings())));
    int number = surveys.batches(surveyId).size() + 1;
    PaperBatch batch =
        new PaperBatch(surveyId, group, number, reading.sheets().size())
            .enteredBy(act.actor().postName(), clock.now());
    surveys.add(batch);
    reading.sheets().forEach(sheet -> box.add(SurveyAnswer.onPaper(batch, sheet)));
    act.detail("batch %d: %d papers of group %d", number, reading.sheets().size(), group);
    return batch.getId();
  }

  private static String places(List<PaperGrid.Finding> findings) {
    return findings.stream()
        .limit(PLACES)
        .map(finding -> String.format(Locale.ROOT, "%d/%d", finding.row(), finding.column()))
        .collect(Collectors.joining(", "));
  }

  /** Withdraws a batch that was entered wrongly, with the reason; its papers count no more. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void withdrawBatch(ActContext context, long batchId) {
    PaperBatch batch = surveys.batch(batchId);
    surveys.own(batch.getSurveyId()).requireCollecting();
    Rules.check(new ReasonIsGiven(context.reason()));
    batch.withdraw(context.reason());
    box.remove(batch);
    act.detail("batch %d: %d papers", batch.getNumber(), batch.getPapers());
  }

  /** Closes a survey for good; now there are results. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void close(ActContext context, long surveyId) {
    surveys.own(surveyId).close();
  }

  /** A survey with its questionnaire and how many have answered. */
  @Reads
  public SurveyView survey(long surveyId) {
    return views.of(surveys.readable(surveyId));
  }

  /** Surveys of a cycle: all for the offices, for units the closed ones about themselves. */
  @Reads
  public List<SurveyView> ofCycle(long cycleId) {
    cycles.own(cycleId);
    return surveys.ofCycle(cycleId).stream().map(views::of).toList();
  }

  /**
   * The results of a closed survey. Units see theirs once the cycle's results are released, and
   * without what was said in words.
   */
  @Reads
  public SurveyResults results(long surveyId) {
    Survey survey = surveys.readable(surveyId);
    Rules.check(new ResultsComeAfterClosing(survey.getState() == SurveyState.CLOSED));
    if (!surveys.isOffice()) {
      Rules.check(
          new ResultsAreReleased(cycles.get(survey.getCycleId()).isReleased(), act.actor().role()));
    }
    AnswerCounts counts = box.count(surveyId);
    return SurveyEvaluation.of(
        survey.questionnaire(), surveys.isOffice() ? counts : counts.withoutTexts());
  }
}
