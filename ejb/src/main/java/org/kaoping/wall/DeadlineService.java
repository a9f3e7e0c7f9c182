package org.kaoping.wall;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Cycles;
import org.kaoping.kernel.Rules;
import org.kaoping.security.Actor;
import org.kaoping.security.Callers;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.wall.rules.SpanIsAtMostAYear;

/** 期限日历: what is due when; the offices see everybody's work, others their own. */
@Stateless
public class DeadlineService {
  @Inject private Deadlines deadlines;
  @Inject private Cycles cycles;
  @Inject private Callers callers;
  @Inject private CurrentAct act;

  /**
   * Ends of stages and open work whose last day lies in a span, by day.
   *
   * @param from first day
   * @param to last day, at most a year later
   */
  @Reads
  public List<Deadline> between(LocalDate from, LocalDate to) {
    Rules.check(new SpanIsAtMostAYear(from, to));
    Map<Long, AppraisalCycle> known =
        cycles.of(act.actor().jurisdictionId()).stream()
            .collect(Collectors.toMap(AppraisalCycle::getId, Function.identity()));
    List<Deadline> found = new ArrayList<>(Deadlines.stages(known.values(), from, to));
    found.addAll(work(known, from, to));
    found.sort(
        Comparator.comparing(Deadline::on)
            .thenComparing(Deadline::cycleId)
            .thenComparing(deadline -> !deadline.isStage())
            .thenComparing(deadline -> String.valueOf(deadline.kind())));
    return List.copyOf(found);
  }

  private List<Deadline> work(Map<Long, AppraisalCycle> known, LocalDate from, LocalDate to) {
    List<Actor> actors = callers.assignments();
    if (actors.stream().anyMatch(DeadlineService::seesAll)) {
      return deadlines.ofCycles(known, from, to);
    }
    return merged(
        actors.stream()
            .flatMap(actor -> deadlines.ofActor(actor, known, from, to).stream())
            .toList());
  }

  private static boolean seesAll(Actor actor) {
    return actor.role() == Role.PERFORMANCE_OFFICE || actor.role() == Role.CITY_LEADER;
  }

  /** One line where several assignments have the same kind of work due on a day. */
  private static List<Deadline> merged(List<Deadline> all) {
    Map<List<Object>, Deadline> byKind = new LinkedHashMap<>();
    all.forEach(
        one ->
            byKind.merge(
                List.of(one.on(), one.cycleId(), one.kind()),
                one,
                (a, b) ->
                    new Deadline(
                        a.on(),
                        a.cycleId(),
                        a.cycleName(),
                        a.kind(),
                        null,
                        a.count() + b.count())));
    return List.copyOf(byKind.values());
  }
}
