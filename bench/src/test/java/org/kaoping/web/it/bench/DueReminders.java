package org.kaoping.web.it.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.persistence.LeaseName;
import org.kaoping.persistence.Leases;
import org.kaoping.reminder.ReminderSweep;

/**
 * Work of a thousand offices whose limits all lie in one minute: swept as the timer sweeps, against
 * a bare JDBC batch that writes the same rows and knows no rules, digests or second node.
 */
@ApplicationScoped
public class DueReminders {
  private static final int OFFICES = 1000;
  private static final int CHUNK = 5000;
  private static final double NANOS = 1e9;
  private static final Duration LEASE = Duration.ofMinutes(10);

  @Inject private Sql sql;
  @Inject private BusinessClock clock;
  @Inject private ReminderSweep sweep;
  @Inject private Leases leases;
  @Inject private Probe probe;

  /** Measures. */
  DueResult run(long appraisal, int items, int rounds) throws SQLException {
    LocalDate day = clock.today().plusDays(1);
    insert(appraisal, items, day);
    clock.set(ShanghaiDates.at(day.atTime(10, 0)));
    try {
      List<Double> idle = probe.during(appraisal, DueBench::rest);
      List<Double> ours = new ArrayList<>();
      List<Double> bare = new ArrayList<>();
      List<Double> busy = new ArrayList<>();
      long statements = counted(items);
      for (int round = 0; round < rounds; round++) {
        probe.during(appraisal, () -> bare.add(bare(day)));
        clear();
        busy.addAll(probe.during(appraisal, () -> ours.add(swept(items))));
        clear();
      }
      return new DueResult("reminders", items, ours, bare, idle, busy, statements);
    } finally {
      clock.reset();
      sql.run("DELETE FROM work_item WHERE subject_id >= " + Crowd.FAR);
    }
  }

  /** Statements of a round without the person at the desk; it warms up, too. */
  private long counted(int items) throws SQLException {
    try (LoadMeter meter = new LoadMeter(sql.database())) {
      return meter.of(() -> swept(items)).statements();
    } finally {
      clear();
    }
  }

  private void insert(long appraisal, int items, LocalDate day) {
    String due = text(ShanghaiDates.startOf(day.plusDays(1)).minusSeconds(60));
    sql.run(
        "INSERT INTO work_item (kind, subject_type, subject_id, cycle_id, cycle_year, unit_id,"
            + " role, org_unit_id, opened_at, due_at, is_open) SELECT 'DutyTask_SelfAssess',"
            + " 'DUTY_TASK', %s + k.n, a.cycle_id, c.appraisal_year, a.unit_id, 'DIVISION',"
                .formatted(Crowd.FAR)
            + " %s + MOD(k.n, %d), '2020-01-01', TIMESTAMP '%s' + INTERVAL MOD(k.n, 60) SECOND,"
                .formatted(Crowd.FAR, OFFICES, due)
            + " TRUE FROM unit_appraisal a JOIN appraisal_cycle c ON c.id = a.cycle_id CROSS JOIN "
            + Crowd.NUMBERS
            + " k WHERE a.id = ? AND k.n < ?",
        appraisal,
        items);
    sql.run("ANALYZE TABLE work_item");
  }

  private double swept(int items) {
    long start = System.nanoTime();
    sweep.play(() -> leases.acquire(LeaseName.REMINDERS, LEASE));
    double seconds = (System.nanoTime() - start) / NANOS;
    long sent = sql.number("SELECT COUNT(*) FROM reminder WHERE state = 'SENT'" + OURS);
    if (sent != items) {
      throw new IllegalStateException(sent + " reminders of " + items);
    }
    return seconds;
  }

  private static final String OURS =
      " AND work_item_id IN (SELECT id FROM work_item WHERE subject_id >= " + Crowd.FAR + ")";

  private void clear() {
    sql.run("DELETE FROM reminder WHERE TRUE" + OURS);
    sql.run("DELETE FROM outbox_message WHERE org_unit_id >= " + Crowd.FAR);
  }

  /** Reads what is due by the index, writes reminders and a notice for each office. */
  private double bare(LocalDate day) {
    long start = System.nanoTime();
    try (Connection connection = sql.database().getConnection()) {
      String from = text(clock.now());
      String until = text(ShanghaiDates.startOf(day.plusDays(1)));
      long last = 0;
      do {
        last = chunk(connection, from, until, last);
      } while (last > 0);
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "INSERT INTO outbox_message (kind, role, org_unit_id, subject_type, subject_id,"
                + " text_arguments, dedup_key, state, posted_at, wall_time) SELECT 'Digest', role,"
                + " org_unit_id, 'SYSTEM', 0, COUNT(*), CONCAT('bench', org_unit_id), 'PENDING',"
                + " NOW(6), NOW(6) FROM reminder WHERE digest_day = CURDATE() GROUP BY role,"
                + " org_unit_id");
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
    return (System.nanoTime() - start) / NANOS;
  }

  /** One range of ids: a query, one insert of many rows, one commit. */
  private static long chunk(Connection connection, String from, String until, long after)
      throws SQLException {
    StringBuilder rows = new StringBuilder();
    long last = 0;
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT w.id, w.due_at, w.role, w.org_unit_id, c.jurisdiction_id FROM work_item w"
                    + " JOIN appraisal_cycle c ON c.id = w.cycle_id WHERE w.is_open = TRUE AND"
                    + " w.due_at > '%s' AND w.due_at <= '%s' AND w.id > %d ORDER BY w.id LIMIT %d"
                        .formatted(from, until, after, CHUNK))) {
      while (found.next()) {
        last = found.getLong(1);
        rows.append(rows.isEmpty() ? "" : ",")
            .append(
                "(%d,'%s','AT_DUE','HOLDER',%d,'%s',%d,'SENT',NOW(6),CURDATE(),NOW(6))"
                    .formatted(
                        last,
                        found.getString(2),
                        found.getLong(5),
                        found.getString(3),
                        found.getLong(4)));
      }
      if (last > 0) {
        statement.execute(
            "INSERT INTO reminder (work_item_id, due_at, step, audience, jurisdiction_id,"
                + " role, org_unit_id, state, created_at, digest_day, sent_at) VALUES "
                + rows);
      }
    }
    return last;
  }

  private static String text(Instant instant) {
    return instant.toString().replace('T', ' ').replace("Z", "");
  }
}
