package org.kaoping.web.api.supervision;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.supervision.NewReport;
import org.kaoping.supervision.Problem;
import org.kaoping.supervision.ProblemService;
import org.kaoping.web.api.call.ActBody;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.Files;
import org.kaoping.web.api.call.Languages;
import org.kaoping.web.api.call.PlainBody;
import org.kaoping.web.api.call.Upload;

/** Problems of evaluation reports: typed in, or from a workbook. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class EvaluationReportsResource {
  @Inject private ProblemService problems;
  @Inject private Acts acts;

  /** A report; it may carry its documentNumber. */
  public record NewReportJson(
      @NotNull String title,
      @NotNull String evaluator,
      @NotNull LocalDate issuedOn,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {}

  /** A problem of a report. */
  public record NewProblem(
      @NotNull String number,
      @NotNull String problem,
      @NotNull Long unitId,
      Long divisionId,
      @NotNull String measure,
      @NotNull LocalDate dueOn,
      String reason,
      String documentNumber,
      String onBehalfOf)
      implements ActBody {
    Problem toProblem() {
      return new Problem(number, problem, unitId, divisionId, measure, dueOn);
    }
  }

  @GET
  @Path("cycles/{id}/evaluation-reports")
  @Operation(summary = "Reports whose problems are followed up, the latest first")
  public List<ReportProblemsJson> ofCycle(@PathParam("id") long id) {
    return problems.ofCycle(id).stream().map(ReportProblemsJson::of).toList();
  }

  @GET
  @Path("evaluation-reports/{id}")
  @Operation(summary = "One report with its problems")
  public ReportProblemsJson one(@PathParam("id") long id) {
    return ReportProblemsJson.of(problems.report(id));
  }

  @POST
  @Path("cycles/{id}/evaluation-reports")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Name a report whose problems are followed up")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response open(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid NewReportJson body) {
    NewReport wanted = new NewReport(id, body.title(), body.evaluator(), body.issuedOn());
    long report = acts.create(headers, body, context -> problems.open(context, wanted));
    return Acts.created(report, "evaluation-reports/" + report);
  }

  @POST
  @Path("evaluation-reports/{id}/problems")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Enter a problem into the ledger")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response add(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid NewProblem body) {
    long finding =
        acts.create(headers, body, context -> problems.add(context, id, body.toProblem()));
    return Acts.created(finding, "findings/" + finding);
  }

  @GET
  @Path("problem-template.xlsx")
  @Produces(Files.XLSX)
  @Operation(summary = "The empty form of the table of problems")
  public Response template() {
    return Files.download("problems.xlsx", Files.XLSX, problems.template());
  }

  @POST
  @Path("evaluation-reports/{id}/imports")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Upload a table of problems as the part called file; nothing is entered yet")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = StagedProblemsJson.class)))
  public Response upload(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @FormParam("file") @Schema(type = SchemaType.STRING, format = "binary") EntityPart file,
      @Context HttpHeaders http)
      throws IOException {
    Upload upload = Upload.of(file);
    long staged =
        acts.create(
            headers,
            null,
            context -> problems.stage(context, id, upload.fileName(), upload.content()));
    return Response.created(URI.create("problem-imports/" + staged))
        .entity(StagedProblemsJson.of(problems.staged(staged), Languages.of(http)))
        .build();
  }

  @GET
  @Path("problem-imports/{id}")
  @Operation(summary = "A staged table with what was found in it")
  public StagedProblemsJson staged(@PathParam("id") long id, @Context HttpHeaders http) {
    return StagedProblemsJson.of(problems.staged(id), Languages.of(http));
  }

  @POST
  @Path("problem-imports/{id}/acts/confirm")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take a staged table over into the ledger, all of it")
  public ReportProblemsJson confirm(
      @PathParam("id") long id, @BeanParam @Valid ActHeaders headers, @Valid PlainBody body) {
    long report = problems.staged(id).reportId();
    acts.run(headers, body, context -> problems.confirm(context, id));
    return ReportProblemsJson.of(problems.report(report));
  }

  @DELETE
  @Path("problem-imports/{id}")
  @Operation(summary = "Drop a staged table")
  @APIResponse(responseCode = "204")
  public void discard(@PathParam("id") long id, @BeanParam @Valid ActHeaders headers) {
    acts.run(headers, null, context -> problems.discard(context, id));
  }
}
