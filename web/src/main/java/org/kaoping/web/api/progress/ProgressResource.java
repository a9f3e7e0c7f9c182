package org.kaoping.web.api.progress;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.progress.CycleProgress;
import org.kaoping.progress.MissingLine;
import org.kaoping.progress.ProgressService;
import org.kaoping.progress.ProgressSettingService;
import org.kaoping.progress.ProgressUrgingService;
import org.kaoping.progress.SettingValues;
import org.kaoping.progress.UnitProgressView;
import org.kaoping.reporting.Download;
import org.kaoping.web.api.call.ActHeaders;
import org.kaoping.web.api.call.Acts;
import org.kaoping.web.api.call.Files;
import org.kaoping.web.api.call.Languages;

/** Progress of a cycle and of its units, and who has not reported. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class ProgressResource {
  @Inject private ProgressService service;
  @Inject private ProgressSettingService settings;
  @Inject private ProgressUrgingService urging;
  @Inject private Acts acts;

  @GET
  @Path("cycles/{id}/progress")
  @Operation(summary = "The units with their lights; a unit sees its own line")
  public CycleProgress ofCycle(@PathParam("id") long id) {
    return service.ofCycle(id);
  }

  @GET
  @Path("cycles/{id}/progress/missing")
  @Operation(summary = "Divisions without a report, by default for the latest period that is over")
  public List<MissingLine> missing(@PathParam("id") long id, @QueryParam("period") String period) {
    return service.missing(id, period);
  }

  @GET
  @Path("cycles/{id}/progress/missing.xlsx")
  @Produces(Files.XLSX)
  @Operation(summary = "The same list as a workbook")
  public Response missingSheet(
      @PathParam("id") long id, @QueryParam("period") String period, @Context HttpHeaders http) {
    Download file = service.missingSheet(id, period, Languages.of(http));
    return Files.download(file.fileName(), Files.XLSX, file.content());
  }

  @GET
  @Path("cycles/{id}/progress-setting")
  @Operation(summary = "How the cycle asks for progress")
  public SettingValues setting(@PathParam("id") long id) {
    return service.setting(id);
  }

  @PUT
  @Path("cycles/{id}/progress-setting")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Sets how the cycle asks; once it is open, reason is required")
  public SettingValues set(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid ProgressJson.Setting body) {
    acts.run(headers, body, context -> settings.set(context, id, body.values()));
    return service.setting(id);
  }

  @POST
  @Path("cycles/{id}/progress/acts/urge")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Urges the divisions without a report, each once")
  public List<MissingLine> urge(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid ProgressJson.Urge body) {
    acts.run(headers, body, context -> urging.urge(context, id, body.period(), body.divisionId()));
    return service.missing(id, body.period());
  }

  @GET
  @Path("appraisals/{id}/progress")
  @Operation(summary = "A unit's progress task by task; a division sees its own tasks")
  public UnitProgressView ofAppraisal(@PathParam("id") long id) {
    return service.ofAppraisal(id);
  }

  @POST
  @Path("appraisals/{id}/progress/requests")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Asks the divisions of a unit for a report outside the rhythm")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Acts.Created.class)))
  public Response ask(
      @PathParam("id") long id,
      @BeanParam @Valid ActHeaders headers,
      @NotNull @Valid ProgressJson.Request body) {
    long request =
        acts.create(headers, body, context -> settings.ask(context, id, body.days(), body.text()));
    return Acts.created(request, "appraisals/" + id + "/progress");
  }
}
