package org.kaoping.verification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.evaluation.FindingOrigin;
import org.kaoping.evaluation.VerificationLine;
import org.kaoping.evaluation.Verifying;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnits;
import org.kaoping.scheme.Schemes;
import org.kaoping.scoreboard.NewChange;
import org.kaoping.scoreboard.ScoreChanges;
import org.kaoping.scoreboard.rules.PointsFitTheIndicator;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.SeparationOfDuties;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;
import org.kaoping.verification.rules.ChairDecides;
import org.kaoping.verification.rules.EveryMemberHasSaid;
import org.kaoping.verification.rules.PanelDecidesInPoints;
import org.kaoping.verification.rules.RateIsFoundFirst;
import org.kaoping.verification.rules.ViewIsForAMember;
import org.kaoping.verification.rules.ViewIsStated;

/**
 * 会审: an item that one verifier cannot settle goes to a panel. Each member's view is on record; the
 * chair's decision is final for the verification, and what was found before stays beside it.
 */
@Stateless
public class PanelService {
  @Inject private PanelReviews panels;
  @Inject private PanelCall call;
  @Inject private Verifying verifying;
  @Inject private Appraisals appraisals;
  @Inject private Cycles cycles;
  @Inject private Schemes schemes;
  @Inject private ScoreChanges scores;
  @Inject private SeparationOfDuties separation;
  @Inject private OrgUnits units;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Puts an item to a panel; the context says what is in question.
   *
   * @return id of the panel
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long raise(ActContext context, NewPanel wanted) {
    Rules.check(new ReasonIsGiven(context.reason()));
    PanelReview panel = call.raise(wanted, context.reason());
    act.about(panel.ref());
    act.detail(
        "appraisal=%d indicator %d members=%d",
        panel.getAppraisalId(), panel.getSeq(), panel.getMembers().size());
    return panel.getId();
  }

  /**
   * Records a member's view: by himself, or by the office for him (代录).
   *
   * @param memberId the member, as a person
   */
  @Act(
      by = {
        Role.PERFORMANCE_OFFICE,
        Role.CITY_LEADER,
        Role.SUPERVISING_DEPARTMENT,
        Role.UNIT_HEAD,
        Role.LEADING_GROUP,
        Role.UNIT_OFFICE,
        Role.DIVISION
      })
  public void say(ActContext context, long panelId, long memberId, String view) {
    PanelReview panel = panels.find(panelId);
    boolean self = act.actor().personId() == memberId;
    boolean office = act.actor().role() == Role.PERFORMANCE_OFFICE;
    Rules.check(
        new ViewIsForAMember(panel.member(memberId).isPresent() && (self || office)),
        new ViewIsStated(view));
    panel.requireOpen();
    panel
        .member(memberId)
        .orElseThrow()
        .say(view, clock.today(), self ? null : act.actor().postName());
    act.detail("member=%d self=%s", memberId, self);
  }

  /**
   * The chair decides under a document number and with a reason; the office may record it for the
   * chair, but not who raised the item.
   *
   * @param value percent of the target, or points of the indicator
   */
  @Act(
      by = {
        Role.PERFORMANCE_OFFICE,
        Role.CITY_LEADER,
        Role.SUPERVISING_DEPARTMENT,
        Role.UNIT_HEAD,
        Role.LEADING_GROUP
      })
  public void decide(ActContext context, long panelId, PanelMeasure measure, BigDecimal value) {
    PanelReview panel = panels.seen(panelId);
    panel.requireOpen();
    requireChair(context, panel);
    Rules.check(
        new EveryMemberHasSaid(
            panel.getMembers().stream()
                .filter(member -> member.getView() == null)
                .map(PanelMember::getName)
                .toList()),
        new ReasonIsGiven(context.reason()),
        new DocumentNumberIsGiven(context.documentNumber()));
    UnitAppraisal appraisal = appraisals.get(panel.getAppraisalId());
    separation.requireNotDoneBySelf(appraisal.ref(), Verifying.SUBMITTING);
    verifying.requireOpen(appraisal);
    VerificationLine line = verifying.lines(appraisal, Set.of(panel.getIndicatorId())).get(0);
    Rules.check(
        new PanelDecidesInPoints(
            line.seq(), measure == PanelMeasure.RATE && verifying.isByFactOnly(appraisal, line)));
    panel.decide(measure, value, line.verifiedRate(), context, clock.today());
    panel.recordedBy(act.actor().postName());
    write(context, panel, appraisal, line);
    call.close(panel);
    act.about(panel.ref());
    act.detail("%s = %s", measure, value.toPlainString());
  }

  private void requireChair(ActContext context, PanelReview panel) {
    boolean chair = panel.chair().getPersonId() == act.actor().personId();
    boolean recorded =
        act.actor().role() == Role.PERFORMANCE_OFFICE
            && context.isOnBehalf()
            && act.actor().personId() != panel.getRaisedBy();
    Rules.check(new ChairDecides(chair || recorded, panel.chair().getName()));
  }

  /** By points the rate found stays, and the points stand beside the computed score. */
  private void write(
      ActContext context, PanelReview panel, UnitAppraisal appraisal, VerificationLine line) {
    boolean byPoints = panel.getMeasure() == PanelMeasure.POINTS;
    if (byPoints) {
      requirePoints(panel, line);
      scores.decided(
          panel.getCycleId(),
          new NewChange(
              panel.getAppraisalId(),
              panel.getIndicatorId(),
              panel.getDecidedValue(),
              panel.chair().getHome()),
          context.reason(),
          context.documentNumber(),
          act.actor().postName(),
          clock.now());
    }
    verifying.write(
        appraisal,
        List.of(line),
        any -> byPoints ? line.verifiedRate() : panel.getDecidedValue(),
        new Verifying.Entry(
            FindingOrigin.PANEL, panel.getId(), context.documentNumber(), context.reason()));
  }

  private void requirePoints(PanelReview panel, VerificationLine line) {
    int scale =
        schemes.readable(cycles.get(panel.getCycleId()).getSchemeId()).usable().precision().scale();
    Rules.check(
        new RateIsFoundFirst(line.seq(), line.verifiedRate() != null),
        new PointsFitTheIndicator(panel.getDecidedValue(), line.fullPoints(), scale));
  }

  /** The office takes an item back from its panel, with a reason. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void withdraw(ActContext context, long panelId) {
    PanelReview panel = panels.seen(panelId);
    Rules.check(new ReasonIsGiven(context.reason()));
    panel.withdraw(context.reason(), act.actor().postName(), clock.today());
    call.close(panel);
  }

  /** One panel: for the offices, and for its members. */
  @Reads
  public PanelView panel(long id) {
    PanelReview panel = panels.find(id);
    Role role = act.actor().role();
    boolean office = role.reach() == Role.Reach.JURISDICTION && role != Role.SECURITY_ADMIN;
    Rules.check(new KnownAndOwn(office || panel.member(act.actor().personId()).isPresent()));
    return view(panel);
  }

  /** The panels of a cycle, open ones first. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER, Role.AUDITOR})
  public List<PanelView> ofCycle(long cycleId) {
    cycles.own(cycleId);
    return panels.ofCycle(cycleId).stream().map(this::view).toList();
  }

  /** Open panels in which the caller sits. */
  @Reads
  public List<PanelView> mine() {
    return panels.openWith(act.actor().personId()).stream().map(this::view).toList();
  }

  private PanelView view(PanelReview panel) {
    long person = act.actor().personId();
    panel.getMembers().size();
    return new PanelView(
        panel,
        units.get(panel.getUnitId()).getName(),
        cycles.get(panel.getCycleId()).getName(),
        panel.member(person).isPresent(),
        panel.chair().getPersonId() == person);
  }
}
