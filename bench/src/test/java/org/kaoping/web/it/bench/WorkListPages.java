package org.kaoping.web.it.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.camunda.bpm.engine.task.Task;
import org.kaoping.extension.ExtensionReadings;
import org.kaoping.security.CallerIdentity;
import org.kaoping.worklist.WorkLine;
import org.kaoping.worklist.WorkListKey;
import org.kaoping.worklist.WorkListService;

/**
 * One page of the work list among a million open items: everything that the start page reads,
 * through its services, against the engine's task query for the same group in the same order.
 */
@ApplicationScoped
public class WorkListPages {
  /** Items of a page, as in the start page. */
  static final int PAGE = 20;

  private static final Logger LOG = Logger.getLogger(WorkListPages.class.getName());
  private static final String GROUP = "bench-group";
  private static final int FAR_PAGE = 50;
  private static final int OURS = 20;
  private static final int THEIRS = 3;
  private static final double NANOS_PER_MILLI = 1e6;

  /** A prime above a million: as many different limits as items, in no order. */
  private static final String DUE =
      "TIMESTAMP '2090-01-01 00:00:00' + INTERVAL MOD(" + Crowd.NUMBER + " * 7919, 1000003) MINUTE";

  @Inject private BenchCity city;
  @Inject private Steps steps;
  @Inject private Crowd crowd;
  @Inject private EngineIndexes indexes;
  @Inject private BareEngine engine;
  @Inject private CallerIdentity identity;
  @Inject private WorkListService works;
  @Inject private ExtensionReadings extensions;
  @Inject private Sql sql;

  /** Which page. */
  enum Page {
    FIRST(1),
    FIFTIETH(FAR_PAGE);

    private final int number;

    Page(int number) {
      this.number = number;
    }
  }

  /** One line of the table. */
  record Line(
      boolean indexed, Page page, List<Double> ours, List<Double> theirs, Load our, Load their) {}

  /**
   * Makes the crowd.
   *
   * @param size open items
   * @param group how many of them are the group's
   */
  void prepare(int size, int group) {
    long appraisal = city.plansUnderReview(1).get(0);
    String process = steps.at(Way.BARE, appraisal).processInstance();
    // what the office really has to do in its one cycle comes after the crowd
    sql.run(
        "UPDATE work_item w JOIN unit_appraisal a ON a.cycle_id = w.cycle_id"
            + " SET w.due_at = '2099-01-01' WHERE a.id = ? AND w.is_open",
        appraisal);
    String mine = "IF(" + Crowd.NUMBER + " < " + group + ", %s, %s)";
    crowd.grow(
        process,
        size,
        Map.of(
            "ACT_RU_TASK",
            Map.of("DUE_DATE_", DUE),
            "ACT_RU_IDENTITYLINK",
            Map.of(
                "GROUP_ID_",
                mine.replaceFirst("%s", "'" + GROUP + "'")
                    .replaceFirst("%s", "CONCAT('bench-other-', MOD(" + Crowd.NUMBER + ", 1000))")),
            "work_item",
            Map.of(
                "due_at",
                DUE,
                "org_unit_id",
                mine.replaceFirst("%s", "t.org_unit_id")
                    .replaceFirst("%s", Crowd.FAR + " + MOD(" + Crowd.NUMBER + ", 1000)"))));
  }

  void tidy() {
    crowd.leave();
  }

  /** Measures both pages on both schemas, all in turns. */
  List<Line> measure(int rounds) throws SQLException {
    List<Line> lines = new ArrayList<>();
    WorkListKey far = keyBefore(FAR_PAGE);
    for (boolean indexed : List.of(true, false)) {
      if (!indexed) {
        indexes.drop();
      }
      try {
        for (Page page : Page.values()) {
          LOG.info("Page " + page + (indexed ? " with" : " without") + " the indexes");
          lines.add(line(indexed, page, page == Page.FIRST ? WorkListKey.START : far, rounds));
        }
      } finally {
        if (!indexed) {
          indexes.create();
        }
      }
    }
    return lines;
  }

  private Line line(boolean indexed, Page page, WorkListKey after, int rounds) throws SQLException {
    compare(page, after);
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      ours.add(timed(OURS, () -> ours(after)));
      theirs.add(timed(THEIRS, () -> theirs(page)));
    }
    try (LoadMeter meter = new LoadMeter(sql.database())) {
      return new Line(
          indexed, page, ours, theirs, meter.of(() -> ours(after)), meter.of(() -> theirs(page)));
    }
  }

  /** Both sides show the same items in the same order. */
  private void compare(Page page, WorkListKey after) {
    List<String> ours =
        ours(after).stream()
            .limit(PAGE)
            .map(line -> String.valueOf(line.subject().id() - Long.parseLong(Crowd.FAR)))
            .toList();
    List<String> theirs =
        theirs(page).stream().map(task -> task.getId().replace("crowd-task-", "")).toList();
    if (ours.size() != PAGE || !ours.equals(theirs)) {
      throw new IllegalStateException(page + ": " + ours + " is not " + theirs);
    }
  }

  private static double timed(int times, Runnable what) {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      what.run();
      millis.add((System.nanoTime() - start) / NANOS_PER_MILLI);
    }
    return Median.of(millis);
  }

  /** What the start page reads: the years, a page and one item, and granted extensions. */
  private List<WorkLine> ours(WorkListKey after) {
    return identity.playAs(
        BenchCity.OFFICE,
        () -> {
          int year = works.years().get(0);
          List<WorkLine> lines = works.mine(year, after, PAGE + 1);
          extensions.extended(lines.subList(0, Math.min(PAGE, lines.size())));
          return lines;
        });
  }

  private List<Task> theirs(Page page) {
    return engine
        .get()
        .getTaskService()
        .createTaskQuery()
        .taskCandidateGroupIn(List.of(GROUP))
        .orderByDueDate()
        .asc()
        .listPage((page.number - 1) * PAGE, PAGE);
  }

  private WorkListKey keyBefore(int page) {
    return identity.playAs(
        BenchCity.OFFICE,
        () -> {
          int year = works.years().get(0);
          WorkListKey key = WorkListKey.START;
          for (int passed = 1; passed < page; passed++) {
            key = works.mine(year, key, PAGE).get(PAGE - 1).key();
          }
          return key;
        });
  }
}
