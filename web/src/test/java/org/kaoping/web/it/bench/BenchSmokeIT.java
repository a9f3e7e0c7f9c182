package org.kaoping.web.it.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.web.it.bench.Load.Kind;
import org.kaoping.web.it.support.ContainerTest;

/**
 * The bench at a hundred tasks: it measures what it says and leaves no trace. How fast is not
 * asked.
 */
class BenchSmokeIT extends ContainerTest {
  private static final int CROWD = 100;

  @Inject private Bench bench;
  @Inject private EngineIndexes indexes;
  @Inject private Sql sql;

  @Test
  void measuresEveryWayOnBothSchemasAndTidiesUp() throws SQLException {
    long tasksBefore = openTasks();
    BenchTable table = new BenchTable();
    bench.run(new BenchPlan(3, 1, 2, List.of(CROWD)), table::add);
    assertThat(openTasks()).isGreaterThanOrEqualTo(tasksBefore + CROWD);
    bench.tidy();

    assertThat(table.cells())
        .hasSize(2 * Way.values().length)
        .allSatisfy(
            cell -> {
              assertThat(cell.roundMillis()).hasSize(2).allMatch(millis -> millis > 0);
              assertThat(cell.load().of(Kind.COMMIT)).isEqualTo(1);
              assertThat(cell.load().of(Kind.ROLLBACK)).isZero();
            });
    assertThat(table.text().lines()).hasSize(2 + 2 * Way.values().length);
    assertThat(statements(table, Way.BARE)).isLessThan(statements(table, Way.WITH_WORK_LIST));
    assertThat(statements(table, Way.WITH_WORK_LIST)).isLessThan(statements(table, Way.SERVICE));
    assertThat(indexes.present()).isEqualTo(2);
    assertThat(sql.number("SELECT COUNT(*) FROM ACT_RU_EXECUTION WHERE ID_ LIKE 'crowd-%'"))
        .isZero();
    assertThat(tasksWithoutWorkItem()).isZero();
    assertThat(workItemsWithoutTask()).isZero();
  }

  private static long statements(BenchTable table, Way way) {
    return table.cells().stream()
        .filter(cell -> cell.way() == way && cell.indexed())
        .findFirst()
        .orElseThrow()
        .load()
        .statements();
  }

  private long openTasks() {
    return sql.number("SELECT COUNT(*) FROM ACT_RU_TASK");
  }

  private long tasksWithoutWorkItem() {
    return sql.number(
        "SELECT COUNT(*) FROM ACT_RU_TASK t WHERE NOT EXISTS"
            + " (SELECT 1 FROM work_item w WHERE w.engine_task_id = t.ID_ AND w.is_open)");
  }

  private long workItemsWithoutTask() {
    return sql.number(
        "SELECT COUNT(*) FROM work_item w WHERE w.is_open AND w.engine_task_id IS NOT NULL"
            + " AND NOT EXISTS (SELECT 1 FROM ACT_RU_TASK t WHERE t.ID_ = w.engine_task_id)");
  }
}
