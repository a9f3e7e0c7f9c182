package org.kaoping.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaoping.calendar.WorkingDays;

/**
 * Measures the units of a cycle on a day.
 *
 * @param requests the latest request outside the rhythm by unit appraisal
 * @param figures the latest budget figures by unit appraisal
 */
record Measuring(
    Yardstick yard,
    WorkingDays calendar,
    MilestoneSheet milestones,
    Map<Long, ProgressRequest> requests,
    Map<Long, Collection<BudgetFigure>> figures) {

  UnitLine line(UnitTracks unit) {
    List<TaskTrack> asked = unit.asked(yard.setting());
    BigDecimal completion = completion(asked);
    BigDecimal gap = gap(asked, completion);
    int missing = (int) asked.stream().filter(this::isMissing).count();
    int late = unit.tasks().stream().mapToInt(this::lateMilestones).sum();
    LightCause cause = LightRule.of(yard.setting()).cause(gap, missing, late);
    return new UnitLine(
        unit.appraisalId(),
        unit.unitName(),
        unit.seriesName(),
        asked.size(),
        completion,
        asked.isEmpty() ? null : yard.expected(),
        gap,
        cause.light(),
        cause,
        missing,
        late,
        yard.periods().all().stream().map(period -> cell(asked, period)).toList(),
        budget(unit).stream().flatMap(dual -> dual.alerts().stream()).distinct().toList());
  }

  /** The mean of what was reported; where reports are due, silence is 0. */
  private BigDecimal completion(List<TaskTrack> asked) {
    return ElapsedTime.mean(
        asked.stream()
            .filter(track -> !yard.isByException() || track.latest().isPresent())
            .map(TaskTrack::percent)
            .toList());
  }

  private BigDecimal gap(List<TaskTrack> asked, BigDecimal completion) {
    if (yard.isByException()) {
      return asked.stream().map(yard::gap).max(Comparator.naturalOrder()).orElse(null);
    }
    BigDecimal expected = yard.expected();
    return completion == null || expected == null ? null : expected.subtract(completion);
  }

  /** Whether a report of the latest period, or one asked for, is missing after its term. */
  boolean isMissing(TaskTrack track) {
    boolean ofPeriod =
        yard.periods()
            .latestDue(yard.today())
            .filter(track::isExpectedFor)
            .filter(period -> track.reportedFor(period).isEmpty())
            .isPresent();
    return ofPeriod
        || request(track).filter(asked -> yard.today().isAfter(asked.getDueOn())).isPresent();
  }

  /** The request that a task owes a report to. */
  Optional<ProgressRequest> request(TaskTrack track) {
    return Optional.ofNullable(requests.get(track.task().getAppraisalId())).filter(track::owes);
  }

  private PeriodCell cell(List<TaskTrack> asked, ProgressPeriod period) {
    List<TaskTrack> expected = asked.stream().filter(t -> t.isExpectedFor(period)).toList();
    List<LocalDate> reports =
        expected.stream().flatMap(track -> track.reportedFor(period).stream()).toList();
    int late = (int) reports.stream().filter(day -> day.isAfter(period.dueOn())).count();
    return new PeriodCell(
        period.code(),
        state(period, expected.size(), reports.size(), late),
        expected.size(),
        reports.size(),
        late);
  }

  private PeriodState state(ProgressPeriod period, int expected, int reported, int late) {
    if (expected == 0) {
      return PeriodState.NONE;
    }
    if (reported == expected) {
      return late > 0 ? PeriodState.REPORTED_LATE : PeriodState.REPORTED;
    }
    if (!period.isOver(yard.today())) {
      return PeriodState.AHEAD;
    }
    return period.isDue(yard.today()) ? PeriodState.MISSING : PeriodState.AWAITED;
  }

  List<MilestoneGroup> milestones(TaskTrack track) {
    return milestones.of(track, yard.setting().milestonesMoved(), calendar, yard.today());
  }

  private int lateMilestones(TaskTrack track) {
    return milestones(track).stream().mapToInt(MilestoneGroup::late).sum();
  }

  TaskLine task(TaskTrack track) {
    boolean asked = track.isAsked(yard.setting());
    BigDecimal gap = asked ? yard.gap(track) : null;
    boolean missing = asked && isMissing(track);
    int late = lateMilestones(track);
    LightCause cause = LightRule.of(yard.setting()).cause(gap, missing ? 1 : 0, late);
    return new TaskLine(
        track.id(),
        track.seq(),
        track.level2(),
        track.task().getIndicatorId(),
        track.task().getDivisionId(),
        track.divisionName(),
        track.task().getDuty(),
        asked,
        track.percent(),
        track.latest().map(TaskTrack.Mark::day).orElse(null),
        gap,
        cause.light(),
        cause,
        missing,
        late);
  }

  /** The figures of the unit and of those of its tasks that are given. */
  List<DualMonitoring> budget(UnitTracks unit) {
    BigDecimal ofUnit = completion(unit.asked(yard.setting()));
    return figures.getOrDefault(unit.appraisalId(), List.of()).stream()
        .flatMap(
            figure ->
                figure.getDutyTaskId() == null
                    ? Optional.of(DualMonitoring.of(figure, null, ofUnit, yard)).stream()
                    : unit.tasks().stream()
                        .filter(track -> track.id() == figure.getDutyTaskId())
                        .map(track -> DualMonitoring.of(figure, track, reported(track), yard)))
        .toList();
  }

  private BigDecimal reported(TaskTrack track) {
    return yard.isByException() && track.latest().isEmpty()
        ? null
        : BigDecimal.valueOf(track.percent());
  }
}
