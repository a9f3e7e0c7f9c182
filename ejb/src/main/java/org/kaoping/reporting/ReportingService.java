package org.kaoping.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.commendation.CommendationService;
import org.kaoping.consistency.ConsistencyService;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.organization.OrgUnits;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.rectification.Finding;
import org.kaoping.rectification.FindingService;
import org.kaoping.rectification.LedgerFilter;
import org.kaoping.rectification.LedgerService;
import org.kaoping.rectification.OrderView;
import org.kaoping.rectification.RectificationService;
import org.kaoping.reports.ReportFormat;
import org.kaoping.review.AppealService;
import org.kaoping.review.AppealView;
import org.kaoping.scoreboard.ScoreService;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.substitution.HandoverService;
import org.kaoping.survey.SurveyService;

/**
 * Documents to sign, send and archive. What a person may not read he does not get printed either:
 * each document is made from what the feature's own service shows to the caller.
 */
@Stateless
public class ReportingService {
  @Inject private Appraisals appraisals;
  @Inject private Cycles cycles;
  @Inject private OrgUnits units;
  @Inject private PlanDocumentService plans;
  @Inject private ScoreService scores;
  @Inject private CommendationService commendation;
  @Inject private SurveyService surveys;
  @Inject private ConsistencyService consistency;
  @Inject private RectificationService rectification;
  @Inject private FindingService findings;
  @Inject private LedgerService ledger;
  @Inject private BusinessClock clock;
  @Inject private HandoverService handovers;
  @Inject private AppealService appeals;
  @Inject private Printer printer;

  /** The breakdown table (履职任务分解表) of the plan's latest revision. */
  @Reads
  public Download breakdownTable(long appraisalId, ReportFormat format) {
    UnitAppraisal appraisal = appraisals.readable(appraisalId);
    return printer.print(
        BreakdownTables.of(
            plans.plan(appraisalId),
            units.get(appraisal.getUnitId()).getName(),
            cycleOf(appraisal).getYear()),
        format);
  }

  /** A unit's score sheet with the derivation of every score; under the embargo of the scores. */
  @Reads
  public Download scoreSheet(long appraisalId, ReportFormat format) {
    UnitAppraisal appraisal = appraisals.readable(appraisalId);
    AppraisalCycle cycle = cycleOf(appraisal);
    return printer.print(
        ScoreSheets.of(
            scores.of(appraisalId),
            cycle.getYear(),
            units.series(appraisal.getSeriesId()).getName(),
            cycle.isReleased()),
        format);
  }

  /** The published notice of commendation (通报). */
  @Reads
  public Download commendationNotice(long cycleId, ReportFormat format) {
    AppraisalCycle cycle = cycles.own(cycleId);
    return printer.print(
        CommendationNotices.of(commendation.notice(cycleId), cycle.getPrincipal()), format);
  }

  /** The results of a closed survey with bar charts, as far as the caller may see them. */
  @Reads
  public Download surveyResults(long surveyId, ReportFormat format) {
    return printer.print(
        SurveyReports.of(surveys.survey(surveyId), surveys.results(surveyId)), format);
  }

  /** A consistency report with all its findings. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.UNIT_OFFICE})
  public Download consistencyReport(long id, ReportFormat format) {
    return printer.print(ConsistencySheets.of(consistency.report(id)), format);
  }

  /** A notice of a rectification order (整改通知书、约谈通知书、销号通知). */
  @Reads
  public Download notice(long orderId, NoticeKind kind, ReportFormat format) {
    OrderView order = rectification.order(orderId);
    String issuer = order.source().isOfOffice() ? office(order) : order.unitName();
    return printer.print(RectificationPapers.notice(order, kind, issuer), format);
  }

  /**
   * The performance office as it was on the day of the order; the principal when it had no post.
   */
  private String office(OrderView order) {
    Finding finding = findings.finding(order.findingId()).finding();
    return units
        .postsWithRole(finding.getJurisdictionId(), Role.PERFORMANCE_OFFICE, order.orderedOn())
        .stream()
        .findFirst()
        .map(post -> units.unitOf(units.get(post.getOrgUnitId())).getName())
        .orElseGet(() -> cycles.get(finding.getCycleId()).getPrincipal());
  }

  /** The rectification ledger (整改台账): exactly what is filtered. */
  @Reads
  public Download ledger(LedgerFilter filter, ReportFormat format) {
    String unit = filter.unitId() == null ? null : units.get(filter.unitId()).getName();
    String division = filter.divisionId() == null ? null : units.get(filter.divisionId()).getName();
    String where =
        Stream.of(unit, division).filter(Objects::nonNull).collect(Collectors.joining(" "));
    return printer.print(
        RectificationPapers.ledger(
            ledger.export(filter), filter, where.isEmpty() ? null : where, clock.today()),
        format);
  }

  /** 复核决定书 on an objection or appeal that the caller may see. */
  @Reads
  public Download reviewDecision(long appealId, ReportFormat format) {
    AppealView appeal = appeals.appeal(appealId);
    return printer.print(
        ReviewPapers.decision(appeal, cycles.get(appeal.cycleId()).getPrincipal()), format);
  }

  /** 岗位移交清单 of a handover that the caller may see. */
  @Reads
  public Download handoverList(long handoverId, ReportFormat format) {
    return printer.print(HandoverLists.of(handovers.handover(handoverId)), format);
  }

  private AppraisalCycle cycleOf(UnitAppraisal appraisal) {
    return cycles.get(appraisal.getCycleId());
  }
}
