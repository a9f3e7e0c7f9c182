package org.kaoping.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.kaoping.kernel.Rules;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;

/** Timers and fan-outs that failed for good: shown to the office and to the health check. */
@Stateless
public class FailedJobs {
  private static final int SHOWN = 200;

  @Inject private ProcessEngine engine;
  @Inject private CurrentAct act;

  /**
   * A job without retries left.
   *
   * @param id the job
   * @param processKey which process
   * @param activity where it stands
   * @param dueAt when it was due; null for a fan-out
   * @param message what went wrong
   */
  public record FailedJob(
      String id, String processKey, String activity, Instant dueAt, String message) {}

  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.SYSTEM_ADMIN})
  public List<FailedJob> list() {
    return query().listPage(0, SHOWN).stream().map(FailedJobs::shown).toList();
  }

  /** For the health check, which asks for nobody. */
  public long count() {
    return query().count();
  }

  /** Lets a failed job run again. */
  @Act(by = {Role.PERFORMANCE_OFFICE, Role.SYSTEM_ADMIN})
  public void retry(ActContext context, String jobId) {
    Rules.check(new KnownAndOwn(query().jobId(jobId).count() == 1));
    engine.getManagementService().setJobRetries(jobId, 1);
    act.detail("job %s", jobId);
  }

  private JobQuery query() {
    return engine.getManagementService().createJobQuery().noRetriesLeft();
  }

  private static FailedJob shown(Job job) {
    return new FailedJob(
        job.getId(),
        job.getProcessDefinitionKey(),
        job.getFailedActivityId(),
        job.getDuedate() == null ? null : job.getDuedate().toInstant(),
        job.getExceptionMessage());
  }
}
