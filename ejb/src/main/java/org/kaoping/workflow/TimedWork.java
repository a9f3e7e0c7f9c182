package org.kaoping.workflow;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.kaoping.calendar.BusinessClock;

/**
 * Plays timers in the order of their dates while the job executor is off. Each job runs in its own
 * transaction, with the clock at its date.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TimedWork {
  @Inject private ProcessEngine engine;
  @Inject private BusinessClock clock;

  /** Moves the clock to an instant, running everything that falls due on the way. */
  public void advanceTo(Instant target) {
    runWaiting();
    Job next = nextDueBefore(target);
    while (next != null) {
      Instant due = next.getDuedate().toInstant();
      if (due.isAfter(clock.now())) {
        clock.set(due);
      }
      engine.getManagementService().executeJob(next.getId());
      runWaiting();
      next = nextDueBefore(target);
    }
    clock.set(target);
  }

  /** Runs asynchronous continuations that wait for the job executor. */
  public void runWaiting() {
    ManagementService jobs = engine.getManagementService();
    List<Job> waiting = jobs.createJobQuery().messages().withRetriesLeft().list();
    while (!waiting.isEmpty()) {
      waiting.forEach(job -> jobs.executeJob(job.getId()));
      waiting = jobs.createJobQuery().messages().withRetriesLeft().list();
    }
  }

  /** How many timers are due by now; none may be before the job executor starts. */
  public long overdue() {
    return engine
        .getManagementService()
        .createJobQuery()
        .timers()
        .duedateLowerThan(Date.from(clock.now()))
        .count();
  }

  private Job nextDueBefore(Instant target) {
    List<Job> first =
        engine
            .getManagementService()
            .createJobQuery()
            .timers()
            .withRetriesLeft()
            .duedateLowerThan(Date.from(target.plusMillis(1)))
            .orderByJobDuedate()
            .asc()
            .listPage(0, 1);
    return first.isEmpty() ? null : first.get(0);
  }
}
