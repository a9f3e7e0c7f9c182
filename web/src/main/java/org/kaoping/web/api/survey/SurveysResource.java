package org.kaoping.web.api.survey;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.survey.SurveyService;

/** Satisfaction surveys and their results. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
public class SurveysResource {
  @Inject private SurveyService surveys;

  @GET
  @Path("cycles/{id}/surveys")
  @Operation(summary = "Surveys of a cycle: all for the offices, closed ones of the own unit")
  public List<SurveyJson> ofCycle(@PathParam("id") long id) {
    return surveys.ofCycle(id).stream().map(SurveyJson::of).toList();
  }

  @GET
  @Path("surveys/{id}")
  @Operation(summary = "A survey with its questionnaire and participation")
  public SurveyJson survey(@PathParam("id") long id) {
    return SurveyJson.of(surveys.survey(id));
  }

  @GET
  @Path("surveys/{id}/results")
  @Operation(summary = "Results of a closed survey; the own unit after release, without words")
  public SurveyResultsJson results(@PathParam("id") long id) {
    return SurveyResultsJson.of(id, surveys.results(id));
  }
}
