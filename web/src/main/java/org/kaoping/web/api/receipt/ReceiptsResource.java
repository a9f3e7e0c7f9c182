package org.kaoping.web.api.receipt;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.kernel.Messages;
import org.kaoping.receipt.NewReceipt;
import org.kaoping.receipt.Receipt;
import org.kaoping.receipt.ReceiptChannel;
import org.kaoping.receipt.ReceiptFilter;
import org.kaoping.receipt.ReceiptKind;
import org.kaoping.receipt.ReceiptService;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.BadParameter;
import org.kaoping.web.api.call.EntityTags;
import org.kaoping.web.api.call.Files;
import org.kaoping.web.api.call.Languages;
import org.kaoping.web.api.call.PlainBody;
import org.kaoping.web.api.call.WholeNumber;

/** The register of receipts. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Receipts")
public class ReceiptsResource {
  @Inject private ReceiptService receipts;
  @Inject private Acts acts;

  /** What the register is narrowed by; all may be left out. */
  public static class Narrowing {
    @QueryParam("year")
    private WholeNumber year;

    @QueryParam("unitId")
    private Long unitId;

    @QueryParam("kind")
    private String kind;

    @QueryParam("words")
    private String words;

    ReceiptFilter filter() {
      return new ReceiptFilter(
          year == null ? null : WholeNumber.year(year), unitId, kindOf(kind), words);
    }

    private static ReceiptKind kindOf(String name) {
      try {
        return name == null || name.isBlank() ? null : ReceiptKind.valueOf(name);
      } catch (IllegalArgumentException unknown) {
        throw new BadParameter("kind");
      }
    }
  }

  /**
   * What came.
   *
   * @param receivedAt an instant, not in the future
   * @param senderUnitId the unit it came from; left out when the sender is none of the jurisdiction
   * @param senderName who sent it, when no unit is named
   * @param letterNumber the sender's document number
   */
  public record NewReceiptJson(
      @NotNull ReceiptChannel channel,
      @NotNull ReceiptKind kind,
      @NotNull Instant receivedAt,
      Long senderUnitId,
      String senderName,
      @NotNull String title,
      String letterNumber,
      String note,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    NewReceipt wanted() {
      return new NewReceipt(
          channel,
          kind,
          ShanghaiDates.dateTimeOf(receivedAt),
          senderUnitId,
          senderName,
          title,
          letterNumber,
          note);
    }
  }

  @GET
  @Path("receipts")
  @Operation(summary = "The lines that pass the filter, the latest first; units see their own")
  public List<ReceiptJson> list(@BeanParam Narrowing narrowing) {
    return receipts.register(narrowing.filter()).stream().map(ReceiptJson::of).toList();
  }

  @GET
  @Path("receipts/register.xlsx")
  @Produces(Files.XLSX)
  @Operation(summary = "Exactly the lines that pass the filter, as a workbook")
  public Response export(@BeanParam Narrowing narrowing, @Context HttpHeaders http) {
    return Files.download(
        Messages.term("ReceiptSheet.title", Languages.of(http)) + ".xlsx",
        Files.XLSX,
        receipts.export(narrowing.filter(), Languages.of(http)));
  }

  @GET
  @Path("receipts/{id}")
  @Operation(summary = "One line; its version is the ETag")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
  public Response one(@PathParam("id") long id) {
    Receipt receipt = receipts.receipt(id);
    return Response.ok(ReceiptJson.of(receipt)).tag(EntityTags.of(receipt.getVersion())).build();
  }

  @POST
  @Path("receipts")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Register what came on paper or through the office system")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response register(
      @BeanParam @Valid ActHeaders headers, @NotNull @Valid NewReceiptJson body) {
    long id = acts.create(headers, body, context -> receipts.register(context, body.wanted()));
    return Acts.created(id, "receipts/" + id);
  }

  @POST
  @Path("receipts/{id}/acts/correct")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Correct a line, with a reason: the wrong one stays, void")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response correct(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid NewReceiptJson body) {
    long right =
        acts.create(headers, body, context -> receipts.correct(context, id, body.wanted()));
    return Acts.created(right, "receipts/" + right);
  }

  @POST
  @Path("receipts/{id}/acts/annul")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Void a line that should not have been entered, with a reason")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
  public Response annul(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid PlainBody body) {
    acts.run(headers, body, context -> receipts.annul(context, id));
    return one(id);
  }
}
