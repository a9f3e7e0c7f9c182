package org.kaoping.web.node;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import javax.sql.DataSource;

/** A jurisdiction whose divisions all have work that is due at the end of 31 March 2026. */
final class RemindedTown {
  /** More than one batch of offices. */
  static final int OFFICES = 250;

  /** More than one batch of items in all. */
  static final int ITEMS = 24;

  /** 10:00 in Shanghai on the last day. */
  static final Instant LAST_DAY = Instant.parse("2026-03-31T02:00:00Z");

  private static final String OFFICE_NUMBERS =
      "(SELECT a.seq * 10 + b.seq AS n FROM (SELECT 0 AS seq %s) a, (SELECT 0 AS seq %s) b) k"
          .formatted(numbers(24), numbers(9));

  private final DataSource database;

  RemindedTown(DataSource database) {
    this.database = database;
  }

  private static String numbers(int last) {
    StringBuilder text = new StringBuilder();
    for (int number = 1; number <= last; number++) {
      text.append(" UNION ALL SELECT ").append(number);
    }
    return text.toString();
  }

  void build() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      // neither scheme nor series plays a part here
      statement.execute("SET FOREIGN_KEY_CHECKS = 0");
      statement.execute(
          "INSERT INTO org_unit (id, root_id, kind, name, valid_from) VALUES"
              + " (1, NULL, 'JURISDICTION', '提醒市', '2020-01-01'),"
              + " (2, 1, 'UNIT', '提醒局', '2020-01-01')");
      statement.execute("UPDATE org_unit SET parent_id = 1 WHERE id = 2");
      statement.execute(
          "INSERT INTO appraisal_cycle (id, jurisdiction_id, principal, kind, appraisal_year, name,"
              + " scheme_id, state, plan_resubmission_days, report_resubmission_days, version)"
              + " VALUES (1, 1, '提醒市', 'UNIT_APPRAISAL', 2026, '2026 年度', 1, 'OPEN', 5, 5, 0)");
      divisions(statement);
      statement.execute(
          "INSERT INTO work_item (kind, subject_type, subject_id, cycle_id, cycle_year, unit_id,"
              + " role, org_unit_id, opened_at, due_at, is_open) SELECT 'DutyTask_SelfAssess',"
              + " 'DUTY_TASK', k.n * 100 + i.seq, 1, 2026, 2, 'DIVISION', 1000 + k.n,"
              + " '2026-01-05 00:00:00', '2026-03-31 16:00:00', TRUE FROM "
              + OFFICE_NUMBERS
              + ", (SELECT 0 AS seq"
              + numbers(ITEMS - 1)
              + ") i");
      statement.execute("SET FOREIGN_KEY_CHECKS = 1");
    }
  }

  /** Division, post, person and assignment of a number have the same id. */
  private static void divisions(Statement statement) throws SQLException {
    String from = " FROM " + OFFICE_NUMBERS;
    statement.execute(
        "INSERT INTO org_unit (id, root_id, parent_id, kind, name, valid_from) SELECT 1000 + k.n,"
            + " 1, 2, 'DIVISION', CONCAT('第', k.n, '股'), '2020-01-01'"
            + from);
    statement.execute(
        "INSERT INTO post (id, org_unit_id, name, role, valid_from) SELECT 1000 + k.n, 1000 + k.n,"
            + " '股长', 'DIVISION', '2020-01-01'"
            + from);
    statement.execute(
        "INSERT INTO person (id, login, name, password_hash) SELECT 1000 + k.n,"
            + " CONCAT('gu', k.n), CONCAT('第', k.n, '股股长'), '-'"
            + from);
    statement.execute(
        "INSERT INTO assignment (id, person_id, post_id, valid_from) SELECT 1000 + k.n,"
            + " 1000 + k.n, 1000 + k.n, '2020-01-01'"
            + from);
  }

  long number(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
