package org.kaoping.web.consistency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.kaoping.consistency.ConsistencyReportView;
import org.kaoping.consistency.ConsistencyService;
import org.kaoping.consistency.check.ConsistencyFinding;
import org.kaoping.consistency.check.FindingKind;
import org.kaoping.consistency.check.Gravity;
import org.kaoping.consistency.claim.Place;
import org.kaoping.reporting.Download;
import org.kaoping.reporting.ReportingService;
import org.kaoping.reports.ReportFormat;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Downloads;

/** A consistency report: its findings by kind, filtered, and as files. */
@Named("consistencyReportPage")
@RequestScoped
public class ConsistencyReportPage {
  @Inject private ConsistencyService consistency;
  @Inject private ReportingService reporting;
  @Inject private ActRunner runner;
  @Inject private Downloads downloads;

  private long id;
  private FindingKind kind;
  private Gravity gravity;
  private ConsistencyReportView report;

  /** Loads the report that the address names. */
  public void load() {
    report = runner.read(() -> consistency.report(id)).orElse(null);
  }

  /** The report; null when the person may not see it, which a message says. */
  public ConsistencyReportView getReport() {
    return report;
  }

  /** The kinds that pass the filters and have findings. */
  public List<FindingKind> getGroups() {
    return Arrays.stream(FindingKind.values())
        .filter(one -> !findings(one).isEmpty())
        .filter(one -> kind == null || kind == one)
        .toList();
  }

  /** The findings of a kind that pass the filters. */
  public List<ConsistencyFinding> findings(FindingKind of) {
    return report.findings(of, gravity);
  }

  /** How many findings a kind has in all. */
  public int count(FindingKind of) {
    return report.findings(of, null).size();
  }

  public List<FindingKind> getKinds() {
    return Arrays.asList(FindingKind.values());
  }

  public List<Gravity> getGravities() {
    return Arrays.asList(Gravity.values());
  }

  /** Where something stands; the main document is named at the top of the page. */
  public String place(Place place) {
    return place.textIn(report.line().document());
  }

  /** Sends the report to print. */
  public void print() {
    runner.read(() -> reporting.consistencyReport(id, ReportFormat.PDF)).ifPresent(this::send);
  }

  /** Sends the findings as a workbook. */
  public void export() {
    runner.read(() -> reporting.consistencyReport(id, ReportFormat.XLSX)).ifPresent(this::send);
  }

  /** Sends the claims as they were checked. */
  public void claims() {
    runner
        .read(() -> consistency.claims(id))
        .ifPresent(
            text ->
                downloads.send(
                    "claims-" + id + ".json",
                    "application/json",
                    text.getBytes(StandardCharsets.UTF_8)));
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

  public FindingKind getKind() {
    return kind;
  }

  public void setKind(FindingKind kind) {
    this.kind = kind;
  }

  public Gravity getGravity() {
    return gravity;
  }

  public void setGravity(Gravity gravity) {
    this.gravity = gravity;
  }
}
