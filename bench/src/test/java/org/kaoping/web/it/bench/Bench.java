package org.kaoping.web.it.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Logger;
import org.kaoping.web.it.bench.Steps.Subject;

/**
 * Measures one act among few and many open tasks, on the stock engine schema and on ours. All ways
 * and both schemas take turns within every round, so that a busy machine strikes them alike.
 */
@ApplicationScoped
public class Bench {
  private static final Logger LOG = Logger.getLogger(Bench.class.getName());
  private static final double NANOS_PER_MILLI = 1e6;

  @Inject private BenchCity city;
  @Inject private Steps steps;
  @Inject private Crowd crowd;
  @Inject private EngineIndexes indexes;
  @Inject private Sql sql;

  private final Map<Way, List<Subject>> subjects = new EnumMap<>(Way.class);

  /** What is done with a turn of one way: timed, counted or neither. */
  private interface Turn {
    void take(Way way, boolean indexed) throws SQLException;
  }

  /**
   * Runs the whole plan.
   *
   * @param found gets every result as soon as it is there
   */
  public void run(BenchPlan plan, Consumer<Cell> found) throws SQLException {
    prepare(plan.subjects());
    for (int i = 0; i < plan.warmUps(); i++) {
      indexed((way, indexed) -> subjects.get(way).forEach(steps::complete), i);
    }
    for (int size : plan.crowds()) {
      LOG.info("Crowd of " + size);
      crowd.grow(subjects.get(Way.BARE).get(0).processInstance(), size);
      measure(plan.rounds()).forEach(found);
    }
  }

  /** Takes away the crowd; the measured appraisals stay, with process and work list in step. */
  public void tidy() {
    crowd.leave();
  }

  private void prepare(int perWay) {
    List<Long> appraisals = new ArrayList<>(city.plansUnderReview(perWay * Way.values().length));
    for (Way way : Way.values()) {
      List<Long> own = appraisals.subList(perWay * way.ordinal(), perWay * (way.ordinal() + 1));
      subjects.put(way, new ArrayList<>(own.stream().map(id -> steps.at(way, id)).toList()));
    }
  }

  private List<Cell> measure(int rounds) throws SQLException {
    long open = sql.number("SELECT COUNT(*) FROM ACT_RU_TASK");
    Map<Boolean, Map<Way, Load>> loads = Map.of(false, empty(), true, empty());
    Map<Boolean, Map<Way, List<Double>>> times = Map.of(false, empty(), true, empty());
    bothSchemas((way, indexed) -> loads.get(indexed).put(way, counted(way)), 0);
    for (int round = 1; round <= rounds; round++) {
      LOG.info("Round " + round);
      bothSchemas(
          (way, indexed) ->
              times.get(indexed).computeIfAbsent(way, w -> new ArrayList<>()).add(timed(way)),
          round);
    }
    List<Cell> cells = new ArrayList<>();
    for (boolean indexed : List.of(false, true)) {
      for (Way way : Way.values()) {
        Load load = loads.get(indexed).get(way);
        cells.add(new Cell(open, indexed, way, times.get(indexed).get(way), load));
      }
    }
    return cells;
  }

  private static <T> Map<Way, T> empty() {
    return new EnumMap<>(Way.class);
  }

  /** One round: each schema begins every other time. */
  private void bothSchemas(Turn turn, int round) throws SQLException {
    if (round % 2 == 0) {
      stock(turn, round);
      indexed(turn, round);
    } else {
      indexed(turn, round);
      stock(turn, round);
    }
  }

  private void stock(Turn turn, int round) throws SQLException {
    indexes.drop();
    try {
      allWays(turn, false, round);
    } finally {
      indexes.create();
    }
    rewind();
  }

  private void indexed(Turn turn, int round) throws SQLException {
    allWays(turn, true, round);
    rewind();
  }

  private void allWays(Turn turn, boolean indexed, int round) throws SQLException {
    List<Way> order = new ArrayList<>(Arrays.asList(Way.values()));
    Collections.rotate(order, round);
    for (Way way : order) {
      turn.take(way, indexed);
    }
  }

  private double timed(Way way) {
    List<Double> millis = new ArrayList<>();
    for (Subject subject : subjects.get(way)) {
      long start = System.nanoTime();
      steps.complete(subject);
      millis.add((System.nanoTime() - start) / NANOS_PER_MILLI);
    }
    return Median.of(millis);
  }

  private Load counted(Way way) throws SQLException {
    List<Load> loads = new ArrayList<>();
    try (LoadMeter meter = new LoadMeter(sql.database())) {
      for (Subject subject : subjects.get(way)) {
        loads.add(meter.of(() -> steps.complete(subject)));
      }
    }
    return Load.typical(loads);
  }

  private void rewind() {
    subjects.values().forEach(list -> list.replaceAll(steps::rewind));
  }
}
