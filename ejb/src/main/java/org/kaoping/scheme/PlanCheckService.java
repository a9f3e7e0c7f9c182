package org.kaoping.scheme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.precheck.CheckAnswer;
import org.kaoping.precheck.CheckAnswers;
import org.kaoping.precheck.CheckFinding;
import org.kaoping.precheck.CheckSubject;
import org.kaoping.precheck.GivenWord;
import org.kaoping.precheck.Precheck;
import org.kaoping.precheck.PrecheckView;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;

/** The pre-check of a unit's plan: what it finds, and the unit's word on each class of warnings. */
@Stateless
public class PlanCheckService {
  @Inject private Appraisals appraisals;
  @Inject private Cycles cycles;
  @Inject private Schemes schemes;
  @Inject private PlanDocumentService plans;
  @Inject private CheckAnswers answers;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /** What the pre-check finds in the latest state of a plan, with what has been said on it. */
  @Reads
  public PrecheckView precheck(long appraisalId) {
    UnitAppraisal appraisal = appraisals.readable(appraisalId);
    return answers.view(CheckSubject.PLAN, appraisalId, findings(appraisal));
  }

  /**
   * Says a word on a class of warnings; a second one replaces the first. The word is the act's
   * reason, its document number goes with it.
   *
   * @param code of the check
   * @param provisional whether only somebody else can close the gap; needs a document number
   */
  @Act(by = Role.UNIT_OFFICE)
  public void answer(ActContext context, long appraisalId, String code, boolean provisional) {
    UnitAppraisal appraisal = appraisals.own(appraisalId);
    GivenWord given = new GivenWord(code, context.reason(), context.documentNumber(), provisional);
    CheckFinding finding = answers.require(given, findings(appraisal));
    answers.add(
        new CheckAnswer(
            CheckSubject.PLAN,
            appraisalId,
            given,
            finding.hits().size(),
            clock.now(),
            act.actor().postName() + " " + act.actor().personName()));
    act.detail("%s, %d places", code, finding.hits().size());
  }

  private List<CheckFinding> findings(UnitAppraisal appraisal) {
    AppraisalCycle cycle = cycles.get(appraisal.getCycleId());
    return schemes
        .of(cycle)
        .map(
            scheme ->
                Precheck.ofPlan(
                    PlanTables.of(
                        plans.plan(appraisal.getId()), cycle.getYear(), scheme.document())))
        .orElse(List.of());
  }
}
