package org.kaoping.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.kaoping.audit.AuditTrail;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.rules.NotDecidedByItsSubmitter;
import org.kaoping.security.rules.NotDecidedForItsSubmitter;

/**
 * One policy over the history of a case: who took part in submitting does not decide. It asks when
 * the act happens. Of a substitute it asks for both: what either of the two submitted, himself or
 * through somebody else, is not decided by "B for A".
 */
@ApplicationScoped
public class SeparationOfDuties {
  @Inject private AuditTrail audit;
  @Inject private CurrentAct act;

  /**
   * Refuses the running act if its actor, or the one he stands in for, did one of the named acts on
   * the same subject.
   *
   * @param subject the case
   * @param acts names of acts on the submitting side, such as {@code PlanService.submitPlan}
   */
  public void requireNotDoneBySelf(SubjectRef subject, Set<String> acts) {
    Actor actor = act.actor();
    Rules.check(
        new NotDecidedByItsSubmitter(
            audit.hasDone(actor.personId(), subject, acts), actor.ownName()));
    if (actor.isSubstitute()) {
      Substituted giver = actor.substituted();
      Rules.check(
          new NotDecidedForItsSubmitter(
              audit.hasDone(giver.personId(), subject, acts), giver.personName()));
    }
  }
}
