package org.kaoping.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.evaluation.VerificationLine;
import org.kaoping.evaluation.Verifying;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnits;
import org.kaoping.security.CurrentAct;
import org.kaoping.verification.rules.ChairDidNotRaise;
import org.kaoping.verification.rules.ChairIsAMember;
import org.kaoping.verification.rules.PanelHasThreeMembers;
import org.kaoping.verification.rules.PanelMemberIsFromElsewhere;
import org.kaoping.worklist.NewWorkItem;
import org.kaoping.worklist.WorkItems;
import org.kaoping.worklist.WorkKinds;

/** Calls a panel: who may sit on it, and whose work list it stands on. */
@ApplicationScoped
class PanelCall {
  @Inject private Verifying verifying;
  @Inject private VerifierDesk desks;
  @Inject private PanelReviews panels;
  @Inject private Colleagues colleagues;
  @Inject private Cycles cycles;
  @Inject private OrgUnits units;
  @Inject private WorkItems work;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  PanelReview raise(NewPanel wanted, String question) {
    UnitAppraisal appraisal = verifying.open(wanted.appraisalId());
    VerificationLine line = verifying.lines(appraisal, Set.of(wanted.indicatorId())).get(0);
    desks.requireFromElsewhere(desks.of(appraisal.getCycleId()), appraisal);
    desks.requireUndecided(line);
    PanelReview panel =
        new PanelReview(appraisal, line, question).raised(act.actor(), clock.today());
    Colleague chair = seated(panel, appraisal, wanted);
    panels.add(panel);
    open(panel, appraisal, chair);
    return panel;
  }

  private Colleague seated(PanelReview panel, UnitAppraisal appraisal, NewPanel wanted) {
    TreeSet<Long> members = new TreeSet<>(wanted.members() == null ? List.of() : wanted.members());
    Rules.check(
        new PanelHasThreeMembers(members.size()),
        new ChairIsAMember(wanted.chair() != null && members.contains(wanted.chair())));
    Colleague chair = null;
    for (Long member : members) {
      Colleague person = colleagues.one(act.actor().jurisdictionId(), member);
      Rules.check(
          new PanelMemberIsFromElsewhere(
              colleagues.barredFor(member).contains(appraisal.getUnitId()),
              person.name(),
              units.get(appraisal.getUnitId()).getName()));
      chair = member.equals(wanted.chair()) ? person : chair;
      panel.add(new PanelMember(person, member.equals(wanted.chair())));
    }
    Rules.check(new ChairDidNotRaise(wanted.chair() == act.actor().personId(), chair.name()));
    return chair;
  }

  private void open(PanelReview panel, UnitAppraisal appraisal, Colleague chair) {
    AppraisalCycle cycle = cycles.get(panel.getCycleId());
    work.open(
        new NewWorkItem(
            WorkKinds.DECIDE_PANEL,
            panel.ref(),
            cycle.getId(),
            cycle.getYear(),
            appraisal.getUnitId(),
            chair.role(),
            chair.scopeId(),
            null,
            null));
  }

  void close(PanelReview panel) {
    work.close(panel.ref(), WorkKinds.DECIDE_PANEL);
  }
}
