package org.kaoping.supervision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.rules.DateIsNotInTheFuture;
import org.kaoping.kernel.Rules;
import org.kaoping.rectification.FindingSource;
import org.kaoping.rectification.Findings;
import org.kaoping.rectification.NewFinding;
import org.kaoping.rectification.rules.LimitLiesAhead;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.supervision.rules.EvaluatorIsNamed;
import org.kaoping.supervision.rules.ProblemImportHasNoErrors;
import org.kaoping.supervision.rules.ProblemIsStated;
import org.kaoping.supervision.rules.ProblemNumberIsFree;
import org.kaoping.supervision.rules.ProblemUnitIsKnown;
import org.kaoping.supervision.rules.TitleIsGiven;

/**
 * 评价报告问题: the problems of an evaluation report enter the ledger, typed in or from a workbook that
 * is looked at before it is taken over.
 */
@Stateless
public class ProblemService {
  private static final int LONGEST_NAME = 255;

  @Inject private EvaluationReports reports;
  @Inject private ProblemChecks checks;
  @Inject private SheetFindings places;
  @Inject private Findings findings;
  @Inject private Cycles cycles;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /**
   * Names a report whose problems are followed up; the context may carry its document number.
   *
   * @return id of the report
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long open(ActContext context, NewReport wanted) {
    Rules.check(
        new TitleIsGiven(wanted.title()),
        new EvaluatorIsNamed(wanted.evaluator()),
        new DateIsNotInTheFuture(wanted.issuedOn(), clock.today()));
    EvaluationReport report =
        new EvaluationReport(wanted, cycles.own(wanted.cycleId()), context.documentNumber())
            .recorded(clock.now(), act.actor().postName());
    reports.add(report);
    act.about(report.ref());
    return report.getId();
  }

  /**
   * Enters one problem into the ledger.
   *
   * @return id of the finding
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long add(ActContext context, long reportId, Problem problem) {
    long id = enter(reports.own(reportId), problem);
    act.detail("problem %s finding=%d", problem.number(), id);
    return id;
  }

  private long enter(EvaluationReport report, Problem problem) {
    Rules.check(
        new ProblemIsStated(problem.number(), problem.problem(), problem.measure()),
        new ProblemNumberIsFree(
            findings
                .numbersOf(FindingSource.EVALUATION_REPORT, report.getId())
                .contains(problem.number().strip()),
            problem.number()),
        new ProblemUnitIsKnown(
            places.isUnit(report.getJurisdictionId(), problem.unitId(), problem.divisionId())),
        new LimitLiesAhead(problem.dueOn(), clock.today()));
    return findings
        .enter(
            new NewFinding(
                FindingSource.EVALUATION_REPORT,
                report.getId(),
                problem.number(),
                report.getCycleId(),
                places.appraisalOf(report.getCycleId(), problem.unitId()),
                problem.unitId(),
                problem.divisionId(),
                null,
                problem.problem(),
                problem.measure(),
                report.getIssuedOn(),
                null,
                problem.dueOn()))
        .getId();
  }

  /**
   * Uploads a table of problems; the ledger stays as it is.
   *
   * @return id of the staged table
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public long stage(ActContext context, long reportId, String fileName, byte[] file) {
    EvaluationReport report = reports.own(reportId);
    ProblemReading reading = checks.check(report, ProblemTable.read(file));
    ProblemImport upload =
        new ProblemImport(reportId, shortened(fileName), reading.write())
            .uploaded(act.actor().personId(), clock.now(), clock.wallTime());
    reports.add(upload);
    act.detail("rows=%d findings=%d", reading.rows().size(), reading.findings().size());
    return upload.getId();
  }

  private static String shortened(String name) {
    return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
  }

  /** Takes a staged table over into the ledger, all of it or nothing; it is checked anew. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void confirm(ActContext context, long importId) {
    ProblemImport upload = reports.ownImport(importId);
    ProblemReading reading = ProblemReading.read(upload.getPayload());
    upload.confirm();
    Rules.check(new ProblemImportHasNoErrors(reading.findings().size()));
    EvaluationReport report = reports.own(upload.getReportId());
    reading.rows().forEach(row -> enter(report, problem(row)));
    act.detail("problems=%d", reading.rows().size());
  }

  private static Problem problem(ProblemRow row) {
    return new Problem(
        row.number(),
        row.problem(),
        row.unitId(),
        row.divisionId(),
        row.measure(),
        LocalDate.parse(row.dueOn()));
  }

  /** Drops a staged table. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void discard(ActContext context, long importId) {
    reports.ownImport(importId).discard();
  }

  /** A staged table with what was found in it. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public StagedProblems staged(long importId) {
    ProblemImport upload = reports.ownImport(importId);
    ProblemReading reading = ProblemReading.read(upload.getPayload());
    return new StagedProblems(
        importId,
        upload.getReportId(),
        upload.getFileName(),
        reading.rows(),
        reading.findings(),
        upload.isOpen() && reading.findings().isEmpty() && !reading.rows().isEmpty());
  }

  /** One report with its problems. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER, Role.AUDITOR})
  public ReportProblems report(long id) {
    return problems(reports.own(id));
  }

  /** The reports of a cycle, the latest first. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER, Role.AUDITOR})
  public List<ReportProblems> ofCycle(long cycleId) {
    return reports.of(cycles.own(cycleId).getId()).stream().map(this::problems).toList();
  }

  private ReportProblems problems(EvaluationReport report) {
    return new ReportProblems(report, findings.of(FindingSource.EVALUATION_REPORT, report.getId()));
  }

  /** The empty form of the table. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public byte[] template() {
    return ProblemTable.template();
  }
}
