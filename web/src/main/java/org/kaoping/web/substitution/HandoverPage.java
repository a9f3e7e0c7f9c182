package org.kaoping.web.substitution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kaoping.reporting.Download;
import org.kaoping.reporting.ReportingService;
import org.kaoping.reports.ReportFormat;
import org.kaoping.substitution.Handover;
import org.kaoping.substitution.HandoverService;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Downloads;

/** One handover on record, with its list to print. */
@Named("handoverPage")
@RequestScoped
public class HandoverPage {
  @Inject private HandoverService service;
  @Inject private ReportingService reports;
  @Inject private ActRunner runner;
  @Inject private Downloads downloads;

  private long id;
  private Handover handover;

  /** The record; null when the person may not see it, which a message says. */
  public Handover getHandover() {
    if (handover == null) {
      handover = runner.read(() -> service.handover(id)).orElse(null);
    }
    return handover;
  }

  /** Sends 移交清单 as a workbook. */
  public void workbook() {
    runner.read(() -> service.sheet(id)).ifPresent(this::send);
  }

  /** Sends 移交清单 to print and sign. */
  public void print() {
    runner.read(() -> reports.handoverList(id, ReportFormat.PDF)).ifPresent(this::send);
  }

  private void send(Download file) {
    downloads.send(file.fileName(), file.mediaType(), file.content());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
