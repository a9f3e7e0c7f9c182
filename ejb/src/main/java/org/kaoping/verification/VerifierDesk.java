package org.kaoping.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.evaluation.IndicatorKey;
import org.kaoping.evaluation.VerificationLine;
import org.kaoping.evaluation.VerifierGate;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnits;
import org.kaoping.security.Actor;
import org.kaoping.security.CurrentAct;
import org.kaoping.verification.rules.IndicatorIsTheVerifiers;
import org.kaoping.verification.rules.ItemIsNotBeforeAPanel;
import org.kaoping.verification.rules.NoPanelIsOpen;
import org.kaoping.verification.rules.PanelDecisionIsFinal;
import org.kaoping.verification.rules.VerifierIsFromElsewhere;

/** Who verifies what: asked by every act that enters rates. */
@ApplicationScoped
public class VerifierDesk implements VerifierGate {
  @Inject private VerifierAssignments assignments;
  @Inject private Colleagues colleagues;
  @Inject private PanelReviews panels;
  @Inject private OrgUnits units;
  @Inject private CurrentAct act;

  /** What the actor may verify in a cycle. */
  Desk of(long cycleId) {
    Actor actor = act.actor();
    Set<Long> people = new HashSet<>(Set.of(actor.personId()));
    if (actor.isSubstitute()) {
      people.add(actor.substituted().personId());
    }
    Set<Long> barred = new HashSet<>();
    people.forEach(person -> barred.addAll(colleagues.barredFor(person)));
    Set<Long> theirs = new HashSet<>();
    assignments
        .replacedBy(cycleId, people)
        .forEach(verifier -> theirs.addAll(colleagues.barredFor(verifier)));
    return new Desk(people, barred, theirs);
  }

  @Override
  public void requireMayVerify(UnitAppraisal appraisal, List<VerificationLine> lines) {
    Desk desk = of(appraisal.getCycleId());
    requireFromElsewhere(desk, appraisal);
    Map<String, VerifierAssignment> given =
        assignments.of(
            appraisal.getCycleId(),
            lines.stream().map(line -> IndicatorKey.keyOf(line.level2())).distinct().toList());
    for (VerificationLine line : lines) {
      VerifierAssignment assignment = given.get(IndicatorKey.keyOf(line.level2()));
      Rules.check(
          new IndicatorIsTheVerifiers(
              line.seq(),
              desk.has(assignment, appraisal.getUnitId()),
              assignment == null ? null : assignment.getVerifierName()));
      requireUndecided(line);
    }
  }

  /** Refuses who belongs to the unit. */
  void requireFromElsewhere(Desk desk, UnitAppraisal appraisal) {
    Rules.check(
        new VerifierIsFromElsewhere(
            desk.barred().contains(appraisal.getUnitId()),
            units.get(appraisal.getUnitId()).getName()));
  }

  /** Refuses an item on which a panel sits, or has decided. */
  void requireUndecided(VerificationLine line) {
    Rules.check(
        new ItemIsNotBeforeAPanel(line.seq(), panels.openOn(line.indicatorId()).isPresent()),
        new PanelDecisionIsFinal(
            line.seq(), line.isDecidedByPanel() ? line.mark().documentNumber() : null));
  }

  @Override
  public void requireNothingPending(UnitAppraisal appraisal) {
    Rules.check(new NoPanelIsOpen(panels.openSeqs(appraisal.getId())));
  }
}
