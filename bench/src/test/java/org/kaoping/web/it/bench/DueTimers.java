package org.kaoping.web.it.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.kaoping.workflow.EngineHost;

/**
 * Stage timers of many unit appraisals that fire at the same moment, with our beans on our engine,
 * against timers of a process that does nothing on a bare engine with the same job executor.
 */
@ApplicationScoped
public class DueTimers {
  private static final String TRIVIAL = "bench-trivial";
  private static final double NANOS = 1e9;
  private static final int PATIENCE_SECONDS = 900;
  private static final int POLL_MILLIS = 50;
  private static final int WARM_UP = 500;

  @Resource private ManagedExecutorService pool;
  @Resource private ManagedThreadFactory threads;
  @Inject private ProcessEngine engine;
  @Inject private EngineHost host;
  @Inject private BareEngine bareEngine;
  @Inject private InstanceCopies copies;
  @Inject private Probe probe;
  @Inject private Sql sql;

  private int batch;

  /** Measures; an appraisal of the bench's own is copied. */
  DueResult run(long appraisal, int timers, int rounds) throws SQLException {
    JobExecutor executor = sameExecutor();
    ProcessEngine bare = bareEngine.build("bare-jobs", executor);
    try {
      String trivial = trivial(bare);
      String ours = instanceOf(appraisal);
      fireOurs(ours, appraisal, WARM_UP);
      fireTrivial(executor, trivial, WARM_UP);
      List<Double> our = new ArrayList<>();
      List<Double> their = new ArrayList<>();
      List<Double> idle = probe.during(appraisal, DueBench::rest);
      List<Double> busy = new ArrayList<>();
      for (int round = 0; round < rounds; round++) {
        probe.during(appraisal, () -> their.add(fireTrivial(executor, trivial, timers)));
        busy.addAll(probe.during(appraisal, () -> our.add(fireOurs(ours, appraisal, timers))));
      }
      long statements;
      try (LoadMeter meter = new LoadMeter(sql.database())) {
        statements = meter.of(() -> fireOurs(ours, appraisal, WARM_UP)).statements();
      }
      return new DueResult(
          "stage timers", timers, our, their, idle, busy, statements * timers / WARM_UP);
    } finally {
      bare.close();
    }
  }

  /** Our own executor's class and settings, for the other engine. */
  private JobExecutor sameExecutor() {
    try {
      Constructor<?> constructor =
          Class.forName("org.kaoping.workflow.ManagedJobExecutor")
              .getDeclaredConstructor(ManagedExecutorService.class, ManagedThreadFactory.class);
      constructor.setAccessible(true);
      return (JobExecutor) constructor.newInstance(pool, threads);
    } catch (ReflectiveOperationException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static String trivial(ProcessEngine bare) {
    bare.getRepositoryService()
        .createDeployment()
        .addModelInstance(
            TRIVIAL + ".bpmn",
            Bpmn.createExecutableProcess(TRIVIAL)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .intermediateCatchEvent()
                .timerWithDate("2090-01-01T00:00:00")
                .endEvent()
                .done())
        .deploy();
    return bare.getRuntimeService().startProcessInstanceByKey(TRIVIAL).getId();
  }

  private String instanceOf(long appraisal) {
    return sql.column(
            1,
            "SELECT PROC_INST_ID_ FROM ACT_RU_VARIABLE WHERE NAME_ = 'appraisalId' AND LONG_ = ?",
            appraisal)
        .get(0);
  }

  private double fireTrivial(JobExecutor executor, String instance, int count) {
    String prefix = "due-" + batch++ + "-";
    copies.make(instance, prefix, count, Map.of());
    return fire(prefix, executor::start, executor::shutdown);
  }

  private double fireOurs(String instance, long appraisal, int count) {
    int number = batch++;
    String prefix = "due-" + number + "-";
    String id = Crowd.FAR + " + " + number * 100_000 + " + k.n";
    appraisals(appraisal, id, count);
    copies.make(
        instance,
        prefix,
        count,
        Map.of(
            "ACT_RU_EXECUTION",
            Map.of("BUSINESS_KEY_", "CONCAT(t.BUSINESS_KEY_, '-', '" + prefix + "', k.n)"),
            "ACT_RU_VARIABLE",
            Map.of(
                "LONG_", "IF(t.NAME_ = 'appraisalId', " + id + ", t.LONG_)",
                "TEXT_", "IF(t.NAME_ = 'appraisalId', CONCAT(" + id + "), t.TEXT_)")));
    double seconds = fire(prefix, host::startJobs, host::stopJobs);
    long marked =
        sql.number(
            "SELECT COUNT(*) FROM unit_appraisal WHERE plan_late AND id BETWEEN ? AND ?",
            Long.parseLong(Crowd.FAR) + number * 100_000L,
            Long.parseLong(Crowd.FAR) + number * 100_000L + count - 1);
    if (marked != count) {
      throw new IllegalStateException(marked + " marked of " + count);
    }
    return seconds;
  }

  /** Copies of the appraisal; their units are numbers only. */
  private void appraisals(long appraisal, String id, int count) {
    List<String> columns = sql.column(1, "SHOW COLUMNS FROM unit_appraisal");
    String values =
        String.join(
            ", ",
            columns.stream()
                .map(column -> List.of("id", "unit_id").contains(column) ? id : "t." + column)
                .toList());
    try (Connection connection = sql.database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET FOREIGN_KEY_CHECKS = 0");
      statement.execute(
          "INSERT INTO unit_appraisal (%s) SELECT %s FROM unit_appraisal t CROSS JOIN %s k WHERE t.id = %d AND k.n < %d"
              .formatted(String.join(", ", columns), values, Crowd.NUMBERS, appraisal, count));
      statement.execute("SET FOREIGN_KEY_CHECKS = 1");
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** From the moment when all are due and the executor starts until none is left. */
  private double fire(String prefix, Runnable start, Runnable stop) {
    sql.run("UPDATE ACT_RU_JOB SET DUEDATE_ = '2020-01-01' WHERE ID_ LIKE '" + prefix + "JOB-%'");
    long begun = System.nanoTime();
    start.run();
    try {
      while (sql.number("SELECT COUNT(*) FROM ACT_RU_JOB WHERE ID_ LIKE '" + prefix + "JOB-%'")
          > 0) {
        if (System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
          throw new IllegalStateException(
              "Not fired: "
                  + sql.column(
                      1,
                      "SELECT EXCEPTION_MSG_ FROM ACT_RU_JOB WHERE ID_ LIKE '"
                          + prefix
                          + "JOB-%' LIMIT 3"));
        }
        DueBench.pause(POLL_MILLIS);
      }
      return (System.nanoTime() - begun) / NANOS;
    } finally {
      stop.run();
    }
  }
}
