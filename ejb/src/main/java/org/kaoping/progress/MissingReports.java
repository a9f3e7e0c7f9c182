package org.kaoping.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds who has not reported. */
final class MissingReports {
  private final Measuring measuring;
  private final Optional<ProgressPeriod> period;

  /** For one period, or by default for the latest that is over. */
  MissingReports(Measuring measuring, Optional<ProgressPeriod> period) {
    this.measuring = measuring;
    this.period = period.or(() -> measuring.yard().periods().latestOver(measuring.yard().today()));
  }

  /** The divisions of a unit whose reports are missing, one line for each. */
  List<MissingLine> of(UnitTracks unit) {
    List<MissingLine> lines = new ArrayList<>();
    period.ifPresent(
        asked ->
            lines.addAll(
                lines(
                    unit,
                    asked.code(),
                    asked.dueOn(),
                    track -> track.isExpectedFor(asked) && track.reportedFor(asked).isEmpty())));
    ProgressRequest request = measuring.requests().get(unit.appraisalId());
    if (request != null) {
      lines.addAll(
          lines(
              unit,
              MissingLine.ASKED,
              request.getDueOn(),
              track -> measuring.request(track).isPresent()));
    }
    return lines;
  }

  private List<MissingLine> lines(
      UnitTracks unit, String code, LocalDate dueOn, Predicate<TaskTrack> missing) {
    Map<Long, List<TaskTrack>> byDivision =
        unit.asked(measuring.yard().setting()).stream()
            .filter(missing)
            .collect(
                Collectors.groupingBy(
                    track -> track.task().getDivisionId(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byDivision.values().stream()
        .map(
            tracks ->
                new MissingLine(
                    unit.appraisalId(),
                    unit.unitName(),
                    tracks.get(0).task().getDivisionId(),
                    tracks.get(0).divisionName(),
                    code,
                    dueOn,
                    ChronoUnit.DAYS.between(dueOn, measuring.yard().today()),
                    tracks.stream().map(MissingReports::task).toList()))
        .toList();
  }

  private static MissingLine.Task task(TaskTrack track) {
    return new MissingLine.Task(track.id(), track.seq(), track.level2(), track.openItem());
  }
}
