package org.kaoping.rectification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnits;
import org.kaoping.rectification.rules.FindingAwaitsItsOrder;
import org.kaoping.rectification.rules.FindingIsOrderedOnce;
import org.kaoping.rectification.rules.LimitLiesAhead;
import org.kaoping.rectification.rules.PersonInChargeIsNamed;
import org.kaoping.rectification.rules.ProblemAndRequirementAreStated;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.ReasonIsGiven;

/**
 * What the office does with a finding of a check or of a report: an order, or none for a reason.
 */
@Stateless
public class FindingService {
  private static final int LONGEST_LIMIT = 366;

  @Inject private Findings findings;
  @Inject private OrderWriter writer;
  @Inject private OrgUnits units;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * 下达整改通知: orders the division, or the unit as a whole, to put a finding right; the context
   * carries the document number.
   *
   * @return id of the order
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long order(ActContext context, long findingId, OrderTerms terms) {
    Finding finding = findings.own(findingId);
    Rules.check(
        new FindingIsOrderedOnce(numberOf(finding)),
        new FindingAwaitsItsOrder(!finding.isWaived()),
        new DocumentNumberIsGiven(context.documentNumber()),
        new ProblemAndRequirementAreStated(finding.getFacts(), terms.requirement()),
        new PersonInChargeIsNamed(terms.inCharge()),
        new LimitLiesAhead(terms.dueOn(), clock.today()));
    long id = writer.write(finding, terms);
    act.detail("finding=%d due=%s", findingId, terms.dueOn());
    return id;
  }

  /** Sets a finding aside without an order; the context says why (当场改正、转其他机关等). */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void waive(ActContext context, long findingId) {
    Finding finding = findings.own(findingId);
    Rules.check(
        new FindingIsOrderedOnce(numberOf(finding)),
        new FindingAwaitsItsOrder(!finding.isWaived()),
        new ReasonIsGiven(context.reason()));
    finding.waive(clock.today(), act.actor().postName(), context.reason());
  }

  private String numberOf(Finding finding) {
    return findings.orderOn(finding.getId()).map(RectificationOrder::getNumber).orElse(null);
  }

  /** One finding that the caller may see. */
  @Reads
  public FindingView finding(long id) {
    Finding finding = findings.readable(id);
    return new FindingView(
        finding,
        units.get(finding.getUnitId()).getName(),
        finding.getDivisionId() == null ? null : units.get(finding.getDivisionId()).getName(),
        findings.orderOn(id).map(RectificationOrder::getId).orElse(null));
  }

  /**
   * The last day of a limit given in days, to be shown before an order is issued: the day of the
   * order is not counted, the last one is.
   *
   * @param days 1–366
   * @throws org.kaoping.kernel.Refused {@code LimitLiesAhead}
   */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public LocalDate dueAfter(int days) {
    LocalDate today = clock.today();
    LocalDate due = today.plusDays(Math.min(days, LONGEST_LIMIT));
    Rules.check(new LimitLiesAhead(due, today));
    return due;
  }
}
