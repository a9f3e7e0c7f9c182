package org.kaoping.web.it.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Open tasks beside the measured ones: executions, tasks, identity links and work items copied from
 * one real process instance by {@code INSERT … SELECT}. They have no variables and no history.
 */
@ApplicationScoped
public class Crowd {
  private static final int BATCH = 100_000;

  /** 0 … 99999. */
  static final String NUMBERS =
      "(SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d AS n FROM "
          + List.of("a", "b", "c", "e", "f").stream()
              .map(
                  name ->
                      "(SELECT 0 AS d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3"
                          + " UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6"
                          + " UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9) "
                          + name)
              .collect(Collectors.joining(" CROSS JOIN "))
          + ")";

  /** Subjects and organisation units of crowd items begin here, far above all real ids. */
  static final String FAR = "1000000000";

  /** The number of a copy, from 0. */
  static final String NUMBER = "(k.n + %d)";

  private static final String EXECUTION = "CONCAT('crowd-', " + NUMBER + ")";
  private static final String TASK = "CONCAT('crowd-task-', " + NUMBER + ")";

  @Inject private Sql sql;

  /** Copies to be made in one table, with expressions for the columns that differ. */
  private record Copies(String table, String template, Map<String, String> changes) {
    Copies with(Map<String, String> further) {
      Map<String, String> all = new HashMap<>(changes);
      all.putAll(further);
      return new Copies(table, template, all);
    }
  }

  /**
   * Makes the crowd as large as wanted.
   *
   * @param processInstance the real instance to be copied; it waits in one task
   * @param size how many
   */
  public void grow(String processInstance, int size) {
    grow(processInstance, size, Map.of());
  }

  /**
   * Makes a crowd whose tables differ from the copied rows in further columns.
   *
   * @param further expressions by column by table; {@link #NUMBER} is the copy's number
   */
  void grow(String processInstance, int size, Map<String, Map<String, String>> further) {
    List<Copies> tables =
        tables(processInstance).stream()
            .map(copies -> copies.with(further.getOrDefault(copies.table(), Map.of())))
            .toList();
    for (int from = size(); from < size; from += BATCH) {
      for (Copies copies : tables) {
        insert(copies, from, Math.min(BATCH, size - from));
      }
    }
    tables.forEach(copies -> sql.run("ANALYZE TABLE " + copies.table()));
  }

  private int size() {
    return (int) sql.number("SELECT COUNT(*) FROM ACT_RU_TASK WHERE ID_ LIKE 'crowd-task-%'");
  }

  private List<Copies> tables(String processInstance) {
    String task =
        sql.column(1, "SELECT ID_ FROM ACT_RU_TASK WHERE PROC_INST_ID_ = ?", processInstance)
            .get(0);
    return List.of(
        new Copies(
            "ACT_RU_EXECUTION",
            "t.ID_ = '" + processInstance + "'",
            Map.of(
                "ID_", EXECUTION,
                "ROOT_PROC_INST_ID_", EXECUTION,
                "PROC_INST_ID_", EXECUTION,
                "BUSINESS_KEY_", EXECUTION,
                "ACT_INST_ID_", EXECUTION)),
        new Copies(
            "ACT_RU_TASK",
            "t.ID_ = '" + task + "'",
            Map.of("ID_", TASK, "EXECUTION_ID_", EXECUTION, "PROC_INST_ID_", EXECUTION)),
        new Copies(
            "ACT_RU_IDENTITYLINK",
            "t.TASK_ID_ = '" + task + "'",
            Map.of("ID_", "CONCAT('crowd-link-', " + NUMBER + ")", "TASK_ID_", TASK)),
        new Copies(
            "work_item",
            "t.engine_task_id = '" + task + "' AND t.is_open",
            Map.of(
                "subject_id", FAR + " + " + NUMBER,
                "org_unit_id", FAR + " + MOD(" + NUMBER + ", 1000)",
                "due_at", "t.due_at + INTERVAL MOD(" + NUMBER + ", 365) DAY",
                "engine_task_id", TASK)));
  }

  private void insert(Copies copies, int from, int count) {
    List<String> columns =
        sql.column(1, "SHOW COLUMNS FROM " + copies.table()).stream()
            .filter(column -> !"id".equals(column))
            .toList();
    String values =
        columns.stream()
            .map(column -> copies.changes().getOrDefault(column, "t." + column))
            .map(value -> value.replace("%d", String.valueOf(from)))
            .collect(Collectors.joining(", "));
    sql.run(
        "INSERT INTO %s (%s) SELECT %s FROM %s t CROSS JOIN %s k WHERE %s AND k.n < %d"
            .formatted(
                copies.table(),
                String.join(", ", columns),
                values,
                copies.table(),
                NUMBERS,
                copies.template(),
                count));
  }

  /** Removes everything that was inserted. */
  public void leave() {
    sql.run("DELETE FROM work_item WHERE engine_task_id LIKE 'crowd-task-%'");
    sql.run("DELETE FROM ACT_RU_IDENTITYLINK WHERE ID_ LIKE 'crowd-link-%'");
    sql.run("DELETE FROM ACT_RU_TASK WHERE ID_ LIKE 'crowd-task-%'");
    sql.run("DELETE FROM ACT_RU_EXECUTION WHERE ID_ LIKE 'crowd-%'");
  }
}
