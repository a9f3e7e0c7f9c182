package org.kaoping.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.workflow.FailedJobs;
import org.kaoping.worklist.Reconciliation;
import org.kaoping.worklist.WorkListService;

/** Timers and fan-outs that failed, and whether the work list agrees with the engine. */
@Named("jobsPage")
@ViewScoped
public class JobsPage implements Serializable {
  @Inject private FailedJobs jobs;
  @Inject private WorkListService works;
  @Inject private ActRunner runner;
  @Inject private Show show;

  private transient List<FailedJobs.FailedJob> failed;
  private transient Reconciliation reconciliation;

  public List<FailedJobs.FailedJob> getFailed() {
    if (failed == null) {
      failed = runner.read(jobs::list).orElse(List.of());
    }
    return failed;
  }

  public Reconciliation getReconciliation() {
    if (reconciliation == null) {
      reconciliation = runner.read(works::reconcile).orElse(null);
    }
    return reconciliation;
  }

  /** The outcome of the comparison in a sentence. */
  public String getVerdict() {
    Reconciliation found = getReconciliation();
    return found.agrees()
        ? show.text("jobs.reconcile.ok", found.compared())
        : show.text(
            "jobs.reconcile.bad", found.onlyInWorkList().size(), found.onlyInEngine().size());
  }

  /** Lets a failed job run again. */
  public String retry(String jobId) {
    return runner.run(new ActForm(), context -> jobs.retry(context, jobId))
        ? "/jobs?faces-redirect=true"
        : null;
  }
}
