package org.kaoping.web.it.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whole copies of one waiting process instance by {@code INSERT … SELECT}: executions, tasks,
 * variables and timers, so that the engine can go on with each of them. They have no history.
 */
@ApplicationScoped
public class InstanceCopies {
  private static final String OF_INSTANCE = "PROC_INST_ID_ = '%s'";

  /** Tables in the order of their foreign keys, with the rows of an instance. */
  private static final Map<String, String> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("ACT_RU_EXECUTION", OF_INSTANCE + " ORDER BY PARENT_ID_ IS NOT NULL, ID_");
    TABLES.put("ACT_RU_TASK", OF_INSTANCE);
    TABLES.put(
        "ACT_RU_IDENTITYLINK",
        "TASK_ID_ IN (SELECT ID_ FROM ACT_RU_TASK WHERE " + OF_INSTANCE + ")");
    TABLES.put("ACT_RU_VARIABLE", OF_INSTANCE);
    TABLES.put("ACT_RU_JOB", "PROCESS_INSTANCE_ID_ = '%s'");
  }

  @Inject private Sql sql;

  /**
   * Makes copies.
   *
   * @param processInstance what is copied
   * @param prefix begins every id of a copy
   * @param count how many
   * @param further expressions by column by table; {@code k.n} is the copy's number, {@code t} the
   *     copied row
   */
  void make(
      String processInstance, String prefix, int count, Map<String, Map<String, String>> further) {
    Map<String, String> ids = new HashMap<>();
    TABLES.forEach(
        (table, rows) -> {
          List<String> keys =
              sql.column(
                  1, "SELECT ID_ FROM " + table + " WHERE " + rows.formatted(processInstance));
          for (String key : keys) {
            String id = prefix + table.substring("ACT_RU_".length()) + "-" + ids.size() + "-";
            ids.put(key, "CONCAT('" + id + "', k.n)");
          }
          Map<String, String> changes = further.getOrDefault(table, Map.of());
          keys.forEach(key -> insert(table, key, ids, changes, count));
        });
    TABLES.keySet().forEach(table -> sql.run("ANALYZE TABLE " + table));
  }

  private void insert(
      String table, String key, Map<String, String> ids, Map<String, String> changes, int count) {
    List<String> columns = sql.column(1, "SHOW COLUMNS FROM " + table);
    String values =
        columns.stream()
            .map(
                column -> {
                  String value =
                      sql.column(1, "SELECT " + column + " FROM " + table + " WHERE ID_ = ?", key)
                          .get(0);
                  return changes.getOrDefault(column, ids.getOrDefault(value, "t." + column));
                })
            .collect(Collectors.joining(", "));
    sql.run(
        "INSERT INTO %s (%s) SELECT %s FROM %s t CROSS JOIN %s k WHERE t.ID_ = '%s' AND k.n < %d"
            .formatted(
                table, String.join(", ", columns), values, table, Crowd.NUMBERS, key, count));
  }
}
