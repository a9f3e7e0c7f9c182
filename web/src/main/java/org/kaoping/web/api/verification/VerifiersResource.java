package org.kaoping.web.api.verification;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.evaluation.VerificationService;
import org.kaoping.verification.AssignmentTable;
import org.kaoping.verification.Colleague;
import org.kaoping.verification.ItemRef;
import org.kaoping.verification.NewAssignment;
import org.kaoping.verification.QueueView;
import org.kaoping.verification.QueueWanted;
import org.kaoping.verification.VerificationQueueService;
import org.kaoping.verification.VerifierService;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;

/** Who verifies which indicator, and the worksheet on which it is done. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verification at scale")
public class VerifiersResource {
  @Inject private VerifierService verifiers;
  @Inject private VerificationQueueService queues;
  @Inject private VerificationService verification;
  @Inject private Acts acts;

  /**
   * Indicators and who verifies them.
   *
   * @param assignments all of them take effect, or none
   */
  public record Assignments(
      @NotNull List<@NotNull NewAssignment> assignments,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /**
   * A verified rate from a worksheet.
   *
   * @param verifiedRate percent of the target, 0–999.99; another than claimed needs a reason
   * @param seenFindings how many findings on the item the caller saw
   */
  public record Entry(
      @NotNull BigDecimal verifiedRate,
      @NotNull Integer seenFindings,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  @GET
  @Path("cycles/{id}/verifiers")
  @Operation(summary = "Indicators of a cycle with verifiers and counts, 50 a page")
  public AssignmentTable table(
      @PathParam("id") long id,
      @QueryParam("search") String search,
      @QueryParam("page") @DefaultValue("0") int page) {
    return verifiers.table(id, search, page);
  }

  @GET
  @Path("verifiers")
  @Operation(summary = "People of the office, to whom indicators can be given")
  public List<Colleague> people() {
    return verifiers.verifiers();
  }

  @POST
  @Path("cycles/{id}/verifiers/acts/assign")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Gives indicators to verifiers; verifierId null gives one back to anybody")
  public AssignmentTable assign(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Assignments body) {
    acts.run(headers, body, context -> verifiers.assign(context, id, body.assignments()));
    return verifiers.table(id, null, 0);
  }

  @GET
  @Path("cycles/{id}/verification-queue")
  @Operation(
      summary =
          "A worksheet of one indicator or one appraisal: the named item, or the next one that"
              + " waits for the caller after the item left")
  public QueueView queue(
      @PathParam("id") long id,
      @QueryParam("indicator") String key,
      @QueryParam("appraisal") Long appraisal,
      @QueryParam("item") String item,
      @QueryParam("after") String after,
      @QueryParam("page") Integer page) {
    return queues.queue(new QueueWanted(id, key, appraisal, Items.of(item), Items.of(after), page));
  }

  @POST
  @Path("appraisals/{id}/indicators/{indicator}/acts/verify-seen")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Enters a rate from a worksheet; refused when somebody else was faster")
  public Response verify(
      @PathParam("id") long id,
      @PathParam("indicator") long indicator,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid Entry body) {
    acts.run(
        headers,
        body,
        context ->
            verification.verifySeen(
                context, id, indicator, body.verifiedRate(), body.seenFindings()));
    return Response.noContent().build();
  }

  /** Items by the names that they have in addresses: appraisal-indicator. */
  private static final class Items {
    static ItemRef of(String text) {
      if (text == null || !text.matches("\\d{1,18}-\\d{1,18}")) {
        return null;
      }
      String[] parts = text.split("-");
      return new ItemRef(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
  }
}
