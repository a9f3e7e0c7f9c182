package org.kaoping.web.api.report;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.reporting.Download;
import org.kaoping.reporting.ReportingService;
import org.kaoping.web.api.call.Files;

/**
 * Documents to sign, send and archive. The format stands at the end of the path ({@code .pdf},
 * {@code .xlsx}, {@code .docx}, {@code .html}), or in the header Accept.
 */
@Path("/")
@Tag(name = "Documents")
public class ReportsResource {
  private static final String SUFFIX = "{suffix:(\\.[a-z]+)?}";

  @Inject private ReportingService reports;

  @GET
  @Path("appraisals/{id}/reports/breakdown-table" + SUFFIX)
  @Operation(summary = "The breakdown table of the plan's latest revision")
  public Response breakdownTable(
      @PathParam("id") long id, @PathParam("suffix") String suffix, @Context Request request) {
    return file(reports.breakdownTable(id, Formats.of(suffix, request)));
  }

  @GET
  @Path("appraisals/{id}/reports/score-sheet" + SUFFIX)
  @Operation(summary = "A unit's score sheet with the derivation of every score")
  public Response scoreSheet(
      @PathParam("id") long id, @PathParam("suffix") String suffix, @Context Request request) {
    return file(reports.scoreSheet(id, Formats.of(suffix, request)));
  }

  @GET
  @Path("cycles/{id}/reports/commendation-notice" + SUFFIX)
  @Operation(summary = "The published notice of commendation")
  public Response commendationNotice(
      @PathParam("id") long id, @PathParam("suffix") String suffix, @Context Request request) {
    return file(reports.commendationNotice(id, Formats.of(suffix, request)));
  }

  @GET
  @Path("surveys/{id}/reports/results" + SUFFIX)
  @Operation(summary = "The results of a closed survey with bar charts")
  public Response surveyResults(
      @PathParam("id") long id, @PathParam("suffix") String suffix, @Context Request request) {
    return file(reports.surveyResults(id, Formats.of(suffix, request)));
  }

  @GET
  @Path("consistency-reports/{id}/report" + SUFFIX)
  @Operation(summary = "A consistency report to print, or its findings as a workbook")
  public Response consistencyReport(
      @PathParam("id") long id, @PathParam("suffix") String suffix, @Context Request request) {
    return file(reports.consistencyReport(id, Formats.of(suffix, request)));
  }

  @GET
  @Path("appeals/{id}/reports/decision" + SUFFIX)
  @Operation(summary = "The decision on an objection or appeal")
  public Response reviewDecision(
      @PathParam("id") long id, @PathParam("suffix") String suffix, @Context Request request) {
    return file(reports.reviewDecision(id, Formats.of(suffix, request)));
  }

  private static Response file(Download file) {
    return Files.download(file.fileName(), file.mediaType(), file.content());
  }
}
