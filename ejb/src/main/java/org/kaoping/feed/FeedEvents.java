package org.kaoping.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.cycle.Cycles;
import org.kaoping.kernel.Messages;
import org.kaoping.security.Actor;
import org.kaoping.wall.Deadline;
import org.kaoping.wall.Deadlines;
import org.kaoping.worklist.WorkLine;
import org.kaoping.worklist.WorkLines;
import org.kaoping.worklist.WorkList;

/**
 * What an assignment's calendar shows: the ends of the stages that the deadline calendar shows, and
 * the open work of the work list, in the scope of that assignment. Titles, units and days, no more:
 * the text leaves the house.
 */
@ApplicationScoped
class FeedEvents {
  private static final int DAYS_BACK = 90;
  private static final int DAYS_AHEAD = 400;
  private static final int MOST = 2000;

  /** More items of one kind on one day than these become one event. */
  private static final int MOST_OF_A_KIND = 10;

  private static final Locale LANGUAGE = Locale.CHINA;

  @Inject private Cycles cycles;
  @Inject private WorkList work;
  @Inject private WorkLines lines;

  /** What belongs into one event when there is too much of it. */
  private record Heap(LocalDate day, long cycleId, String kind) {}

  /**
   * The calendar of an assignment.
   *
   * @param since when the address was made: the time of what has none of its own
   */
  String calendar(Actor actor, Instant since, LocalDate today) {
    LocalDate from = today.minusDays(DAYS_BACK);
    LocalDate to = today.plusDays(DAYS_AHEAD);
    List<CalendarEvent> events = new ArrayList<>();
    Deadlines.stages(cycles.of(actor.jurisdictionId()), from, to)
        .forEach(stage -> events.add(stage(stage, since)));
    Map<Heap, List<WorkLine>> heaps = new LinkedHashMap<>();
    work.due(actor, ShanghaiDates.startOf(from), ShanghaiDates.endOf(to), MOST).stream()
        .map(lines::of)
        .forEach(line -> heaps.computeIfAbsent(heap(line), one -> new ArrayList<>()).add(line));
    heaps.forEach((heap, items) -> events.addAll(work(heap, items, since)));
    return CalendarText.of(text("Feed.name", actor.postName()), events);
  }

  private static Heap heap(WorkLine line) {
    return new Heap(ShanghaiDates.lastDayBefore(line.dueAt()), line.cycleId(), line.kind());
  }

  private static CalendarEvent stage(Deadline stage, Instant since) {
    return new CalendarEvent(
        "stage-%d-%s@kaoping".formatted(stage.cycleId(), stage.stage()),
        since,
        stage.on(),
        text("Feed.stage", Messages.term(stage.stage(), LANGUAGE)),
        stage.cycleName());
  }

  private static List<CalendarEvent> work(Heap heap, List<WorkLine> items, Instant since) {
    if (items.size() <= MOST_OF_A_KIND) {
      return items.stream().map(line -> one(heap, line)).toList();
    }
    return List.of(
        new CalendarEvent(
            "work-%d-%s-%s@kaoping".formatted(heap.cycleId(), heap.kind(), heap.day()),
            since,
            heap.day(),
            text("Feed.many", items.get(0).title(LANGUAGE), String.valueOf(items.size())),
            text("Feed.year", String.valueOf(items.get(0).cycleYear()))));
  }

  private static CalendarEvent one(Heap heap, WorkLine line) {
    String title = line.title(LANGUAGE);
    return new CalendarEvent(
        "item-%d@kaoping".formatted(line.id()),
        line.openedAt(),
        heap.day(),
        line.unitName() == null ? title : text("Feed.item", title, line.unitName()),
        text("Feed.year", String.valueOf(line.cycleYear())));
  }

  private static String text(String key, Object... values) {
    return new MessageFormat(Messages.term(key, LANGUAGE), LANGUAGE).format(values);
  }
}
