package org.kaoping.web.api.work;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.web.api.call.Languages;
import org.kaoping.web.api.call.WholeNumber;
import org.kaoping.worklist.WorkLine;
import org.kaoping.worklist.WorkListService;

/** The caller's work, by due time, years kept apart. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work list")
public class WorkItemsResource {
  private static final int LARGEST_PAGE = 200;

  @Inject private WorkListService work;
  @Inject private BusinessClock clock;

  /**
   * A page of the work list.
   *
   * @param next the cursor of the next page; null on the last one
   */
  public record Page(List<WorkItemJson> items, String next) {}

  @GET
  @Path("work-items/years")
  @Operation(summary = "Years in which the caller has open work, the latest first")
  public List<Integer> years() {
    return work.years();
  }

  @GET
  @Path("work-items")
  @Operation(summary = "The caller's open work of a year, by due time")
  public Page mine(
      @QueryParam("year") @Parameter(required = true) WholeNumber year,
      @QueryParam("after") @Parameter(description = "next of the page before") String after,
      @QueryParam("size") @DefaultValue("50") WholeNumber size,
      @Context HttpHeaders headers) {
    int most = size.in("size", 1, LARGEST_PAGE);
    List<WorkLine> lines = work.mine(WholeNumber.year(year), Cursor.key(after), most);
    String next = lines.size() < most ? null : Cursor.of(lines.get(lines.size() - 1).key());
    return new Page(
        lines.stream()
            .map(line -> WorkItemJson.of(line, clock.now(), Languages.of(headers)))
            .toList(),
        next);
  }
}
