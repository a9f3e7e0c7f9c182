package org.kaoping.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.execution.DutyTask;
import org.kaoping.execution.DutyTasks;
import org.kaoping.kernel.Messages;
import org.kaoping.organization.OrgUnits;
import org.kaoping.plan.IndicatorRevision;
import org.kaoping.plan.OwnerDuty;
import org.kaoping.plan.PlanDocuments;
import org.kaoping.rectification.Findings;

/** Gathers what can be drawn in a cycle, with its risk from the data of today. */
@ApplicationScoped
class Subjects {
  private static final int YEARS = 2;
  private static final int TOLERANCE = 10;
  private static final int PERCENT = 100;
  private static final int LONGEST_LABEL = 500;

  @Inject private Appraisals appraisals;
  @Inject private DutyTasks tasks;
  @Inject private PlanDocuments plans;
  @Inject private Findings findings;
  @Inject private OrgUnits units;
  @Inject private BusinessClock clock;

  List<Subject> of(AppraisalCycle cycle, Population population, StrataBy strata) {
    int elapsed = elapsed(cycle.getYear(), clock.today());
    return appraisals.ofCycle(cycle.getId()).stream()
        .flatMap(
            appraisal ->
                switch (population) {
                  case UNITS -> Stream.of(unit(appraisal, elapsed));
                  case INDICATORS -> indicators(appraisal, strata, elapsed);
                  case TASKS -> tasks(appraisal, strata, elapsed);
                })
        .toList();
  }

  /** Percent of the appraised year that has passed on a day, 0–100. */
  static int elapsed(int year, LocalDate today) {
    if (today.getYear() != year) {
      return today.getYear() < year ? 0 : PERCENT;
    }
    return today.getDayOfYear() * PERCENT / today.lengthOfYear();
  }

  private Subject unit(UnitAppraisal appraisal, int elapsed) {
    return new Subject(
        "unit:" + appraisal.getUnitId(),
        units.get(appraisal.getUnitId()).getName(),
        series(appraisal),
        risk(appraisal, leads(appraisal), elapsed, earlier(appraisal, null)),
        appraisal.getId(),
        appraisal.getUnitId(),
        null,
        null);
  }

  private Stream<Subject> indicators(UnitAppraisal appraisal, StrataBy strata, int elapsed) {
    List<DutyTask> leads = leads(appraisal);
    int earlier = earlier(appraisal, null);
    return plans.indicators(appraisal.getId()).stream()
        .map(
            indicator -> {
              List<DutyTask> own =
                  leads.stream()
                      .filter(task -> task.getIndicatorId() == indicator.getIndicatorId())
                      .toList();
              return new Subject(
                  "indicator:" + appraisal.getId() + ":" + indicator.getIndicatorId(),
                  label(appraisal, indicator, null),
                  stratum(appraisal, indicator, strata),
                  risk(own, elapsed, earlier),
                  appraisal.getId(),
                  appraisal.getUnitId(),
                  own.isEmpty() ? null : own.get(0).getDivisionId(),
                  indicator.getIndicatorId());
            });
  }

  private Stream<Subject> tasks(UnitAppraisal appraisal, StrataBy strata, int elapsed) {
    Map<Long, IndicatorRevision> indicators =
        plans.indicators(appraisal.getId()).stream()
            .collect(Collectors.toMap(IndicatorRevision::getIndicatorId, Function.identity()));
    return tasks.of(appraisal.getId()).stream()
        .filter(task -> indicators.containsKey(task.getIndicatorId()))
        .map(
            task -> {
              IndicatorRevision indicator = indicators.get(task.getIndicatorId());
              return new Subject(
                  "task:" + task.getId(),
                  label(appraisal, indicator, task.getDivisionId()),
                  stratum(appraisal, indicator, strata),
                  risk(List.of(task), elapsed, earlier(appraisal, task.getDivisionId())),
                  appraisal.getId(),
                  appraisal.getUnitId(),
                  task.getDivisionId(),
                  task.getIndicatorId());
            });
  }

  private static Risk risk(
      UnitAppraisal appraisal, List<DutyTask> leads, int elapsed, int earlier) {
    Risk ofTasks = risk(leads, elapsed, earlier);
    int late =
        (int)
            Stream.of(
                    appraisal.getPlan().isLate(),
                    appraisal.getPlan().isResubmissionLate(),
                    appraisal.getWork().isSelfAssessmentsLate(),
                    appraisal.getWork().isReportLate(),
                    appraisal.getWork().isResubmissionLate())
                .filter(Boolean::booleanValue)
                .count();
    return new Risk(
        late,
        appraisal.getPlan().getReturns() + appraisal.getWork().getReportReturns(),
        ofTasks.isLowProgress(),
        earlier);
  }

  private static Risk risk(List<DutyTask> tasks, int elapsed, int earlier) {
    double progress =
        tasks.stream().mapToInt(DutyTask::getProgressPercent).average().orElse(elapsed);
    return new Risk(
        (int) tasks.stream().filter(DutyTask::isLate).count(),
        tasks.stream().mapToInt(DutyTask::getReturns).sum(),
        progress < elapsed - TOLERANCE,
        earlier);
  }

  private List<DutyTask> leads(UnitAppraisal appraisal) {
    return tasks.of(appraisal.getId()).stream()
        .filter(task -> task.getDuty() == OwnerDuty.LEAD)
        .toList();
  }

  private int earlier(UnitAppraisal appraisal, Long divisionId) {
    return findings.countSince(appraisal.getUnitId(), divisionId, clock.today().minusYears(YEARS));
  }

  private String stratum(UnitAppraisal appraisal, IndicatorRevision indicator, StrataBy strata) {
    return strata == StrataBy.SERIES
        ? series(appraisal)
        : Messages.term(indicator.getCategory(), Locale.CHINESE);
  }

  private String series(UnitAppraisal appraisal) {
    return units.series(appraisal.getSeriesId()).getName();
  }

  private String label(UnitAppraisal appraisal, IndicatorRevision indicator, Long divisionId) {
    String where =
        units.get(appraisal.getUnitId()).getName()
            + (divisionId == null ? "" : " " + units.get(divisionId).getName());
    String label =
        where + " " + indicator.getSeq() + ". " + indicator.getLevel2().replaceAll("\\s+", "");
    return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL - 1) + "…" : label;
  }
}
