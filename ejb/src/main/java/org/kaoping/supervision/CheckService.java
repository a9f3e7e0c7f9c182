package org.kaoping.supervision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.rules.DateIsNotInTheFuture;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnit;
import org.kaoping.organization.OrgUnits;
import org.kaoping.rectification.Findings;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.supervision.rules.ActsAsInspector;
import org.kaoping.supervision.rules.InspectorIsFromElsewhere;
import org.kaoping.supervision.rules.InspectorIsNotRecused;
import org.kaoping.supervision.rules.SheetIsWritten;
import org.kaoping.supervision.rules.TitleIsGiven;
import org.kaoping.supervision.rules.TwoInspectorsAreNamed;

/** 监督检查的办理: two inspectors from elsewhere, one sheet, two confirmations. */
@Stateless
public class CheckService {
  @Inject private SupervisionChecks checks;
  @Inject private SheetFindings sheetFindings;
  @Inject private InspectorDirectory directory;
  @Inject private Recusals recusals;
  @Inject private Findings findings;
  @Inject private Cycles cycles;
  @Inject private OrgUnits units;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Opens a check of discipline or efficiency, which belongs to no indicator.
   *
   * @return id of the check
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long open(ActContext context, NewCheck wanted) {
    Rules.check(new TitleIsGiven(wanted.title()));
    SupervisionCheck check = SupervisionCheck.ordered(wanted, cycles.own(wanted.cycleId()));
    checks.add(check);
    act.about(check.ref());
    return check.getId();
  }

  /** Names the two inspectors: nobody from the checked unit, nobody who is recused from it. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void assign(ActContext context, long checkId, Long first, Long second) {
    SupervisionCheck check = checks.own(checkId);
    Rules.check(new TwoInspectorsAreNamed(first, second));
    List<Inspector> named =
        Stream.of(first, second).map(person -> inspector(check, person)).toList();
    check.assign(named.get(0), named.get(1));
    act.detail("inspectors=%d,%d", first, second);
  }

  private Inspector inspector(SupervisionCheck check, long person) {
    InspectorDirectory.Able able = directory.one(check.getJurisdictionId(), person);
    if (check.getUnitId() != null) {
      requireFromElsewhere(able, units.get(check.getUnitId()));
    }
    return new Inspector(able.person(), able.name(), able.home());
  }

  private void requireFromElsewhere(InspectorDirectory.Able able, OrgUnit unit) {
    Rules.check(
        new InspectorIsFromElsewhere(
            able.unitIds().contains(unit.getId()), able.name(), unit.getName()),
        new InspectorIsNotRecused(
            recusals.isRecused(able.person(), unit.getId()), able.name(), unit.getName()));
  }

  /** One inspector enters the sheet, and so confirms it as the first. */
  @Act(
      by = {
        Role.PERFORMANCE_OFFICE,
        Role.UNIT_OFFICE,
        Role.LEADING_GROUP,
        Role.UNIT_HEAD,
        Role.DIVISION,
        Role.SUPERVISING_DEPARTMENT
      })
  public void enter(ActContext context, long checkId, CheckSheet sheet) {
    SupervisionCheck check = checks.own(checkId);
    Rules.check(
        new ActsAsInspector(check.isInspector(act.actor().personId())),
        new DateIsNotInTheFuture(sheet.checkedOn(), clock.today()),
        new SheetIsWritten(sheet.place(), sheet.situation()));
    sheetFindings.check(check, sheet, clock.today());
    requireFromElsewhere(check, sheet);
    check.enter(sheet, act.actor().personId(), clock.now());
    act.detail("findings=%d", sheet.findings().size());
  }

  /** A check that visits several units learns of them only by its findings. */
  private void requireFromElsewhere(SupervisionCheck check, CheckSheet sheet) {
    for (Inspector inspector : check.inspectors()) {
      InspectorDirectory.Able able =
          directory.one(check.getJurisdictionId(), inspector.getPerson());
      sheet.findings().stream()
          .map(CheckFinding::getUnitId)
          .distinct()
          .forEach(unit -> requireFromElsewhere(able, units.get(unit)));
    }
  }

  /** The other inspector confirms; the findings stand in the ledger from now on. */
  @Act(
      by = {
        Role.PERFORMANCE_OFFICE,
        Role.UNIT_OFFICE,
        Role.LEADING_GROUP,
        Role.UNIT_HEAD,
        Role.DIVISION,
        Role.SUPERVISING_DEPARTMENT
      })
  public void confirm(ActContext context, long checkId) {
    SupervisionCheck check = checks.own(checkId);
    check.confirm(act.actor().personId(), clock.now());
    sheetFindings.enter(check);
    act.detail("findings=%d", check.getFindings().size());
  }

  /** One check that the caller may see. */
  @Reads
  public CheckView check(long id) {
    return view(checks.readable(id));
  }

  /** The checks of a cycle, the latest first. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER, Role.AUDITOR})
  public List<CheckView> ofCycle(long cycleId) {
    return checks.of(cycles.own(cycleId).getId()).stream().map(this::view).toList();
  }

  /** Checks that the caller has to enter or to confirm. */
  @Reads
  public List<CheckView> mine() {
    return checks.waitingFor(act.actor().personId()).stream().map(this::view).toList();
  }

  /** Everybody who can be named as inspector, people of the office first. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public List<InspectorChoice> inspectors() {
    return directory.all(act.actor().jurisdictionId()).stream()
        .map(able -> new InspectorChoice(able.person(), able.name(), able.home()))
        .toList();
  }

  private CheckView view(SupervisionCheck check) {
    return new CheckView(
        check,
        check.getUnitId() == null ? null : units.get(check.getUnitId()).getName(),
        check.getFindings().stream().map(this::line).toList(),
        check.getState() == CheckState.CONFIRMED
            ? findings.of(check.getKind().source(), check.getId())
            : List.of());
  }

  private CheckView.Line line(CheckFinding finding) {
    return new CheckView.Line(
        finding,
        units.get(finding.getUnitId()).getName(),
        finding.getDivisionId() == null ? null : units.get(finding.getDivisionId()).getName());
  }
}
