package org.kaoping.workflow;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** The engine's job executor on the container's threads. */
final class ManagedJobExecutor extends JobExecutor {
  /** Three, the engine's default, keeps ten thousand due timers waiting for hours. */
  private static final int JOBS_PER_ACQUISITION = 50;

  private static final int STOP_MILLIS = 5000;

  private final ManagedExecutorService pool;
  private final ManagedThreadFactory threads;
  private Thread acquisition;

  ManagedJobExecutor(ManagedExecutorService pool, ManagedThreadFactory threads) {
    this.pool = pool;
    this.threads = threads;
    setMaxJobsPerAcquisition(JOBS_PER_ACQUISITION);
    setMaxWait(10_000);
  }

  @Override
  protected void startExecutingJobs() {
    acquisition = threads.newThread(acquireJobsRunnable);
    acquisition.setName("kaoping-jobs");
    acquisition.start();
  }

  @Override
  protected void stopExecutingJobs() {
    if (acquisition == null) {
      return;
    }
    acquisition.interrupt();
    try {
      acquisition.join(STOP_MILLIS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    acquisition = null;
  }

  @Override
  public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
    try {
      pool.execute(getExecuteJobsRunnable(jobIds, engine));
    } catch (RejectedExecutionException full) {
      logRejectedExecution(engine, jobIds.size());
      rejectedJobsHandler.jobsRejected(jobIds, engine, this);
    }
  }
}
