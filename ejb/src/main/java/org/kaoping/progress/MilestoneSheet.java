package org.kaoping.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaoping.calendar.WorkingDays;

/** The milestones of a cycle, and how they stand on a day. */
final class MilestoneSheet {
  private final int year;
  private final Map<String, List<MilestoneRule>> ofScheme;
  private final Map<List<Long>, List<MilestoneRule>> own;
  private final Map<Long, List<MilestoneMark>> marks;

  MilestoneSheet(
      int year,
      Map<String, List<MilestoneRule>> ofScheme,
      List<OwnMilestone> own,
      List<MilestoneMark> marks) {
    this.year = year;
    this.ofScheme = ofScheme;
    this.own =
        own.stream()
            .collect(
                Collectors.groupingBy(
                    one -> List.of(one.getAppraisalId(), one.getIndicatorId()),
                    Collectors.mapping(OwnMilestone::rule, Collectors.toList())));
    this.marks = marks.stream().collect(Collectors.groupingBy(MilestoneMark::getDutyTaskId));
  }

  /**
   * An indicator's words without blanks and closing stops, by which plan and scheme are matched.
   */
  static String plain(String words) {
    return words == null ? "" : words.replaceAll("[\\s　。；;.]", "");
  }

  /** The milestones of a task; only leads have any. */
  private List<MilestoneRule> rules(TaskTrack track) {
    if (!track.isLead() || track.task().getClosingReason() != null) {
      return List.of();
    }
    List<MilestoneRule> found =
        new ArrayList<>(ofScheme.getOrDefault(plain(track.level2()), List.of()));
    found.addAll(
        own.getOrDefault(
            List.of(track.task().getAppraisalId(), track.task().getIndicatorId()), List.of()));
    return found;
  }

  /**
   * The milestones of a task with their days. What was due before the task was dispatched, or
   * before the unit gave the milestone, is not asked for.
   *
   * @param moved whether a closed day moves to the next working day
   */
  List<MilestoneGroup> of(TaskTrack track, boolean moved, WorkingDays calendar, LocalDate today) {
    List<MilestoneMark> marked = marks.getOrDefault(track.id(), List.of());
    return rules(track).stream()
        .map(
            rule ->
                MilestoneGroup.of(
                    rule,
                    rule.printedIn(year).stream()
                        .map(
                            printed ->
                                done(marked, rule.key(), printed)
                                    .orElseGet(
                                        () ->
                                            open(
                                                rule.key(),
                                                printed,
                                                moved ? calendar.sameOrNext(printed) : printed,
                                                today)))
                        .filter(day -> !day.isOpen() || rule.asks(day.dueOn(), track.begunOn()))
                        .toList()))
        .toList();
  }

  private static Optional<DatedMilestone> done(
      List<MilestoneMark> marked, String key, LocalDate printed) {
    return marked.stream()
        .filter(mark -> mark.isOf(key, printed))
        .findFirst()
        .map(MilestoneMark::view);
  }

  private static DatedMilestone open(
      String key, LocalDate printed, LocalDate dueOn, LocalDate today) {
    MilestoneState state = today.isAfter(dueOn) ? MilestoneState.LATE : MilestoneState.OPEN;
    return new DatedMilestone(key, printed, dueOn, state, null, null, null, null);
  }

  /** A day of a task's milestones by its key and its printed date. */
  static Optional<DatedMilestone> find(
      List<MilestoneGroup> groups, String key, LocalDate printedOn) {
    return groups.stream()
        .flatMap(group -> group.days().stream())
        .filter(day -> day.key().equals(key) && day.printedOn().equals(printedOn))
        .findFirst();
  }
}
