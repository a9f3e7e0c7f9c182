package org.kaoping.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.reporting.ReportingService;
import org.kaoping.reports.ReportFormat;
import org.kaoping.web.act.ActRunner;

/** Files of a plan: the empty form and the table as it is. */
@Named("planFiles")
@RequestScoped
public class PlanFiles {
  @Inject private PlanDocumentService plans;
  @Inject private ReportingService reports;
  @Inject private ActRunner runner;
  @Inject private Downloads downloads;
  @Inject private AppraisalPage appraisal;
  @Inject private Show show;

  /** The empty form of the breakdown table. */
  public void template() {
    runner
        .read(plans::template)
        .ifPresent(
            file -> downloads.send(show.text("file.template") + ".xlsx", Downloads.XLSX, file));
  }

  /** The printed breakdown table. */
  public void print() {
    runner
        .read(() -> reports.breakdownTable(appraisal.getId(), ReportFormat.PDF))
        .ifPresent(file -> downloads.send(file.fileName(), file.mediaType(), file.content()));
  }

  /** The latest table in the official layout. */
  public void export() {
    runner
        .read(() -> plans.export(appraisal.getId()))
        .ifPresent(
            file ->
                downloads.send(
                    show.text(
                            "file.table",
                            appraisal.getUnit().getName(),
                            String.valueOf(appraisal.getCycle().getYear()))
                        + ".xlsx",
                    Downloads.XLSX,
                    file));
  }
}
