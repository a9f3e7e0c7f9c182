package org.kaoping.scheme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.organization.rules.NameIsGiven;
import org.kaoping.processes.TaskIds;
import org.kaoping.scheme.rules.LabelsAreShort;
import org.kaoping.scheme.rules.SchemeCodeIsGiven;
import org.kaoping.scheme.rules.SourceTextFits;
import org.kaoping.scoring.SchemeAnswer;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.workflow.ProcessSteps;

/**
 * The performance office enters a scheme as printed, decides what print leaves open – finally, or
 * provisionally by a document of its own – and issues it, which opens the cycle.
 */
@Stateless
public class SchemeService {
  @Inject private Schemes schemes;
  @Inject private Cycles cycles;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;
  @Inject private ProcessSteps steps;

  /**
   * Enters a scheme. Its gaps, overlaps and undecided rounding become questions.
   *
   * @return the scheme's id
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long draft(ActContext context, NewScheme wanted) {
    Rules.check(
        new SchemeCodeIsGiven(wanted.code()),
        new NameIsGiven(wanted.name()),
        new NameIsGiven(wanted.sourceDocument()),
        new SourceTextFits(wanted.sourceText()),
        new LabelsAreShort(wanted.labels()));
    long jurisdiction = act.actor().jurisdictionId();
    aboutJurisdiction();
    int version = schemes.versionsOf(jurisdiction, wanted.code()) + 1;
    Scheme scheme = new Scheme(jurisdiction, wanted, version);
    schemes.add(scheme);
    act.detail(
        "scheme %d: %s version %d, open questions: %s",
        scheme.getId(), wanted.code(), version, scheme.openQuestions());
    return scheme.getId();
  }

  /** Decides a question of a draft; a second decision on it replaces the first. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void answer(ActContext context, long schemeId, SchemeAnswer answer) {
    aboutJurisdiction();
    Scheme scheme = schemes.own(schemeId);
    scheme.answer(answer, clock.now(), enteredBy());
    act.detail(
        "scheme %d: %s = %s by %s, provisional=%s",
        schemeId,
        answer.questionCode(),
        answer.option(),
        answer.documentNumber(),
        answer.provisional());
  }

  /**
   * The same, with document number and note taken from the act's context.
   *
   * @param provisional whether the office decides until the issuing body has
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void answer(
      ActContext context, long schemeId, String questionCode, String option, boolean provisional) {
    Rules.check(new DocumentNumberIsGiven(context.documentNumber()));
    answer(
        context,
        schemeId,
        ScoringRefused.guard(
            () ->
                new SchemeAnswer(
                    questionCode,
                    option,
                    context.documentNumber(),
                    provisional,
                    context.reason())));
  }

  /**
   * Issues the scheme of a cycle: freezes and hashes it, and opens the cycle. A scheme that was
   * issued for an earlier cycle serves again as it is.
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void issue(ActContext context, long cycleId) {
    AppraisalCycle cycle = cycles.own(cycleId);
    Rules.check(ActFitsStage.of(cycle.getState(), CycleState.PREPARED));
    Scheme scheme = schemes.readable(cycle.getSchemeId());
    if (scheme.getState() == SchemeState.DRAFT) {
      scheme.issue(clock.now());
    }
    scheme.usable();
    cycle.open();
    act.detail("scheme %d: sha-256 %s", scheme.getId(), scheme.getHash());
    steps.complete(SubjectRef.cycle(cycleId), TaskIds.ISSUE_SCHEME);
  }

  /** A scheme with its questions and decisions; a draft is shown to the performance office only. */
  @Reads
  public SchemeView scheme(long id) {
    return SchemeView.of(schemes.readable(id));
  }

  /** Schemes of the caller's jurisdiction, the latest first. */
  @Reads
  public List<SchemeView> schemes() {
    return schemes.readable().stream().map(SchemeView::of).toList();
  }

  /** A scheme may serve several cycles, so its acts are on the record of the jurisdiction. */
  private void aboutJurisdiction() {
    act.about(new SubjectRef(SubjectType.ORGANIZATION, act.actor().jurisdictionId()));
  }

  private String enteredBy() {
    return String.join(" ", act.actor().postName(), act.actor().personName());
  }
}
