package org.kaoping.scheme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
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

/** The pre-check of a scheme: what it finds, and the office's word on each class of warnings. */
@Stateless
public class SchemeCheckService {
  @Inject private Schemes schemes;
  @Inject private CheckAnswers answers;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /** What the pre-check finds in a scheme now, with what has been said on it. */
  @Reads
  public PrecheckView precheck(long schemeId) {
    Scheme scheme = schemes.readable(schemeId);
    return answers.view(CheckSubject.SCHEME, schemeId, Precheck.of(scheme.document()));
  }

  /**
   * Says a word on a class of warnings; a second one replaces the first. The word is the act's
   * reason, its document number goes with it.
   *
   * @param code of the check
   * @param provisional whether only the issuing body can close the gap; needs a document number
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void answer(ActContext context, long schemeId, String code, boolean provisional) {
    act.about(new SubjectRef(SubjectType.ORGANIZATION, act.actor().jurisdictionId()));
    Scheme scheme = schemes.readable(schemeId);
    GivenWord given = new GivenWord(code, context.reason(), context.documentNumber(), provisional);
    CheckFinding finding = answers.require(given, Precheck.of(scheme.document()));
    answers.add(
        new CheckAnswer(
            CheckSubject.SCHEME,
            schemeId,
            given,
            finding.hits().size(),
            clock.now(),
            act.actor().postName() + " " + act.actor().personName()));
    act.detail("scheme %d: %s, %d places", schemeId, code, finding.hits().size());
  }
}
