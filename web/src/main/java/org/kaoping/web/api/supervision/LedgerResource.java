package org.kaoping.web.api.supervision;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.rectification.LedgerLine;
import org.kaoping.rectification.LedgerService;
import org.kaoping.rectification.LedgerState;
import org.kaoping.reporting.Download;
import org.kaoping.reporting.ReportingService;
import org.kaoping.reports.ReportFormat;
import org.kaoping.web.api.call.Files;
import org.kaoping.web.api.call.WholeNumber;

/** The rectification ledger over all sources. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
public class LedgerResource {
  private static final int LARGEST_PAGE = 200;

  @Inject private LedgerService ledger;
  @Inject private ReportingService reports;

  /**
   * A page of the ledger.
   *
   * @param next findingId of the last line, to be given as before; null on the last page
   */
  public record Page(List<LedgerLine> lines, Long next) {}

  @GET
  @Path("ledger")
  @Operation(summary = "Findings of every source with their orders, the latest first")
  public Page page(
      @BeanParam LedgerQuery query,
      @QueryParam("before") @Parameter(description = "next of the page before") WholeNumber before,
      @QueryParam("size") @DefaultValue("50") WholeNumber size) {
    int most = size.in("size", 1, LARGEST_PAGE);
    long from = before == null ? LedgerService.START : before.in("before", 0, Integer.MAX_VALUE);
    List<LedgerLine> lines = ledger.page(query.filter(), from, most);
    return new Page(lines, lines.size() < most ? null : lines.get(lines.size() - 1).findingId());
  }

  @GET
  @Path("ledger/counts")
  @Operation(summary = "How many entries of the filter stand where, whatever state it names")
  public Map<LedgerState, Long> counts(@BeanParam LedgerQuery query) {
    return ledger.counts(query.filter());
  }

  @GET
  @Path("ledger/export.{format:xlsx|pdf}")
  @Operation(summary = "Exactly what is filtered, as a workbook or as a list to print")
  public Response export(@BeanParam LedgerQuery query, @PathParam("format") String format) {
    Download file =
        reports.ledger(query.filter(), "pdf".equals(format) ? ReportFormat.PDF : ReportFormat.XLSX);
    return Files.download(file.fileName(), file.mediaType(), file.content());
  }
}
