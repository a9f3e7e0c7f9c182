package org.kaoping.verification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeSet;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.cycle.rules.DateIsNotInTheFuture;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnits;
import org.kaoping.plan.PlanDocuments;
import org.kaoping.rating.ComponentKind;
import org.kaoping.rating.Ratings;
import org.kaoping.rectification.Finding;
import org.kaoping.rectification.FindingSource;
import org.kaoping.rectification.Findings;
import org.kaoping.rectification.NewFinding;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;
import org.kaoping.verification.rules.AdoptedPointsAreGiven;
import org.kaoping.verification.rules.VisitFindingIsStated;
import org.kaoping.verification.rules.VisitHasTwoVisitors;
import org.kaoping.verification.rules.VisitLooksAtSomething;
import org.kaoping.verification.rules.VisitNoteFits;
import org.kaoping.verification.rules.VisitPlaceIsGiven;
import org.kaoping.verification.rules.VisitScoreFits;
import org.kaoping.verification.rules.VisitorIsFromElsewhere;

/**
 * 察访核验: visits of units. Their result is proposed for the component of the same name and counts
 * when the office adopts it; findings enter the rectification ledger when the office opens them.
 */
@Stateless
public class VisitService {
  private static final int PAGE = 50;
  private static final int DECIMALS = 2;

  @Inject private Visits visits;
  @Inject private Colleagues colleagues;
  @Inject private Appraisals appraisals;
  @Inject private PlanDocuments plans;
  @Inject private Cycles cycles;
  @Inject private Ratings ratings;
  @Inject private Findings findings;
  @Inject private OrgUnits units;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Records a visit.
   *
   * @return id of the visit
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long record(ActContext context, NewVisit wanted) {
    UnitAppraisal appraisal = appraisals.readable(wanted.appraisalId());
    Rules.check(
        ActFitsStage.of(cycles.get(appraisal.getCycleId()).getState(), CycleState.OPEN),
        new DateIsNotInTheFuture(wanted.visitedOn(), clock.today()));
    checkTexts(wanted);
    VerificationVisit visit =
        new VerificationVisit(appraisal, wanted).by(act.actor().postName(), clock.today());
    addVisitors(visit, wanted);
    wanted.items().forEach(item -> visit.add(item(appraisal.getId(), item)));
    visits.add(visit);
    act.about(visit.ref());
    act.detail(
        "appraisal=%d findings=%d worth=%s",
        appraisal.getId(), wanted.findings().size(), visit.worth().toPlainString());
    return visit.getId();
  }

  private static void checkTexts(NewVisit wanted) {
    int longest =
        wanted.items().stream()
            .mapToInt(item -> item.seen() == null ? 0 : item.seen().length())
            .max()
            .orElse(0);
    Rules.check(
        new VisitPlaceIsGiven(wanted.place()),
        new VisitLooksAtSomething(wanted.items().size()),
        new VisitNoteFits(wanted.note() == null ? 0 : wanted.note().length(), longest),
        new VisitScoreFits(wanted.score()));
    for (int i = 0; i < wanted.findings().size(); i++) {
      NewVisit.Finding one = wanted.findings().get(i);
      Rules.check(new VisitFindingIsStated(i + 1, one.facts(), one.measure(), one.points()));
    }
  }

  private void addVisitors(VerificationVisit visit, NewVisit wanted) {
    TreeSet<Long> people = new TreeSet<>(wanted.visitors());
    Rules.check(new VisitHasTwoVisitors(people.size()));
    for (Long person : people) {
      Colleague visitor = colleagues.one(act.actor().jurisdictionId(), person);
      Rules.check(
          new VisitorIsFromElsewhere(
              colleagues.barredFor(person).contains(visit.getUnitId()),
              visitor.name(),
              units.get(visit.getUnitId()).getName()));
      visit.add(new VisitVisitor(visitor));
    }
  }

  private VisitItem item(long appraisalId, NewVisit.Item wanted) {
    String text =
        wanted.indicatorId() == null
            ? wanted.text()
            : plans.indicatorRevision(appraisalId, wanted.indicatorId()).getLevel2();
    Rules.check(new VisitLooksAtSomething(text == null || text.isBlank() ? 0 : 1));
    return new VisitItem(wanted.indicatorId(), text, wanted.seen());
  }

  /**
   * Takes the result of a unit's visits over into the component 察访核验, with a document number; the
   * figure may differ from the proposed one, and replaces an earlier one, for a reason.
   *
   * @param points 0–100, two decimals at most
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void adopt(ActContext context, long visitId, BigDecimal points) {
    VerificationVisit visit = visits.seen(visitId);
    Rules.check(
        ActFitsStage.of(cycles.get(visit.getCycleId()).getState(), CycleState.OPEN),
        new AdoptedPointsAreGiven(points),
        new VisitScoreFits(points),
        new DocumentNumberIsGiven(context.documentNumber()));
    boolean replaces =
        ratings.hasResult(
            visit.getCycleId(), visit.getAppraisalId(), ComponentKind.VERIFICATION_VISIT);
    if (replaces || points.compareTo(proposed(visit)) != 0) {
      Rules.check(new ReasonIsGiven(context.reason()));
    }
    ratings.visited(
        visit.getCycleId(),
        visit.getAppraisalId(),
        points,
        new Ratings.VisitPaper(context.documentNumber(), context.reason(), act.actor().postName()),
        clock.now());
    visit.adopt(points, context.documentNumber(), act.actor().postName(), clock.today());
    act.detail("points=%s", points.toPlainString());
  }

  /**
   * Enters a finding of a visit into the rectification ledger, where it waits for its order.
   *
   * @return id of the finding in the ledger
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long openFinding(ActContext context, long visitId, long findingId) {
    VerificationVisit visit = visits.seen(visitId);
    VisitFinding one = visit.finding(findingId).orElse(null);
    Rules.check(new KnownAndOwn(one != null));
    one.requireNotOpened();
    Finding finding =
        findings.enter(
            new NewFinding(
                FindingSource.VERIFICATION_VISIT,
                visit.getId(),
                String.valueOf(visit.getFindings().indexOf(one) + 1),
                visit.getCycleId(),
                visit.getAppraisalId(),
                visit.getUnitId(),
                null,
                null,
                one.getFacts(),
                one.getMeasure(),
                visit.getVisitedOn(),
                visit.getPlace(),
                null));
    visits.flush();
    one.opened(finding.getId());
    act.detail("finding=%d", finding.getId());
    return finding.getId();
  }

  /** One visit, with what is proposed for the unit. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER, Role.AUDITOR})
  public VisitView visit(long id) {
    return view(visits.find(id));
  }

  /**
   * The visits of a cycle, the latest first.
   *
   * @param page from 0
   */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER, Role.AUDITOR})
  public VisitPage ofCycle(long cycleId, int page) {
    cycles.own(cycleId);
    long total = visits.count(cycleId);
    int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
    int shown = Math.min(Math.max(page, 0), pages - 1);
    return new VisitPage(
        total,
        shown,
        pages,
        visits.ofCycle(cycleId, shown * PAGE, PAGE).stream().map(this::view).toList());
  }

  private VisitView view(VerificationVisit visit) {
    visit.getVisitors().size();
    visit.getItems().size();
    visit.getFindings().size();
    return new VisitView(
        visit,
        units.get(visit.getUnitId()).getName(),
        visit.worth(),
        proposed(visit),
        visits.of(visit.getAppraisalId()).size());
  }

  private BigDecimal proposed(VerificationVisit visit) {
    List<BigDecimal> worths =
        visits.of(visit.getAppraisalId()).stream().map(VerificationVisit::worth).toList();
    return worths.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(worths.size()), DECIMALS, RoundingMode.HALF_UP);
  }
}
