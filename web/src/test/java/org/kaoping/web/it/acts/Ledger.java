package org.kaoping.web.it.acts;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What the database holds, read past the application. */
@ApplicationScoped
public class Ledger {
  private static final List<String> VERSIONED =
      List.of(
          "unit_appraisal",
          "appraisal_cycle",
          "duty_task",
          "rectification_order",
          "finding",
          "supervision_check",
          "recusal",
          "plan",
          "delivered_result",
          "change_order",
          "public_notice",
          "appeal",
          "verifier_assignment",
          "sample_review",
          "panel_review",
          "verification_visit",
          "substitution",
          "scheme");
  private static final List<String> COUNTED =
      List.of(
          "plan_revision",
          "plan_chapter",
          "plan_import",
          "indicator",
          "indicator_revision",
          "indicator_owner",
          "evidence_item",
          "progress_report",
          "self_evaluation_report",
          "verified_indicator",
          "rectification_step",
          "score_run",
          "nomination",
          "commendation_notice",
          "act_key",
          "plan_amendment",
          "indicator_change",
          "handover",
          "handover_item",
          "extension_request",
          "late_exception",
          "urge",
          "message_delivery",
          "reminder_rule",
          "org_unit",
          "person",
          "assignment",
          "ACT_RU_TASK",
          "ACT_RU_EXECUTION",
          "ACT_RU_VARIABLE",
          "ACT_RU_JOB");

  @Resource(lookup = "java:jboss/datasources/KaopingDS")
  private DataSource database;

  /**
   * One audit record.
   *
   * @param personId who tried; 0 for nobody
   * @param rule code of the broken rule, or null
   */
  public record AuditLine(
      String act, String outcome, String rule, long personId, String subject, long subjectId) {}

  /** Versions and counts of everything that an act may change; the audit trail is left out. */
  public Map<String, String> state() {
    Map<String, String> state = new TreeMap<>();
    for (String table : VERSIONED) {
      state.put(
          table,
          text("select concat(count(*), '/', sum(crc32(concat(id, ':', version)))) from " + table));
    }
    for (String table : COUNTED) {
      state.put(table, text("select count(*) from " + table));
    }
    state.put("work_item", text("select concat(count(*), '/', sum(is_open)) from work_item"));
    state.put("tasks", text("select sum(crc32(ID_)) from ACT_RU_TASK"));
    return state;
  }

  /** Id of the latest audit record. */
  public long lastAudit() {
    return number("select coalesce(max(id), 0) from audit_record");
  }

  /** Audit records after one. */
  public List<AuditLine> auditAfter(long id) {
    return rows(
        "select act, outcome, rule_code, person_id, subject_type, subject_id from audit_record"
            + " where id > ? order by id",
        row ->
            new AuditLine(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getLong(6)),
        id);
  }

  /** A number. */
  public long number(String query, Object... parameters) {
    return rows(query, row -> row.getLong(1), parameters).get(0);
  }

  /** A text. */
  public String text(String query, Object... parameters) {
    return rows(query, row -> row.getString(1), parameters).get(0);
  }

  /** A column of texts. */
  public List<String> texts(String query, Object... parameters) {
    return rows(query, row -> row.getString(1), parameters);
  }

  /** Runs a statement that is no query. */
  public int run(String command) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(command);
    }
  }

  /** What a row becomes. */
  public interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** All rows of a query. */
  public <T> List<T> rows(String query, Reading<T> reading, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<T> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(reading.of(rows));
        }
      }
      return found;
    } catch (SQLException broken) {
      throw new AssertionError(query, broken);
    }
  }
}
