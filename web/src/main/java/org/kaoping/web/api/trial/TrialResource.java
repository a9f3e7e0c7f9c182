package org.kaoping.web.api.trial;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
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
import java.io.StringReader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kaoping.scoreboard.CycleTrial;
import org.kaoping.trial.TrialService;
import org.kaoping.web.api.call.Languages;
import org.kaoping.web.api.json.UnreadableBody;
import org.kaoping.web.api.json.UnreadableBody.Fault;

/** Trial scoring; nothing is stored. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trial scoring")
public class TrialResource {
  @Inject private TrialService trials;
  @Context private HttpHeaders headers;

  /** A scheme and facts as documents, see docs/formats. */
  public record TrialBody(Object scheme, Object facts) {}

  @POST
  @Path("trial-scores")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Score facts by a scheme, both in the body; see docs/formats")
  @RequestBody(content = @Content(schema = @Schema(implementation = TrialBody.class)))
  public TrialJson score(String body) throws UnreadableBody {
    JsonObject documents = object(body);
    return TrialJson.of(
        trials.score(part(documents, "scheme"), part(documents, "facts")), Languages.of(headers));
  }

  @POST
  @Path("schemes/{id}/trial-scores")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Score facts by a scheme of the system, a draft too")
  @RequestBody(content = @Content(schema = @Schema(implementation = Object.class)))
  public TrialJson scoreBy(@PathParam("id") long id, String facts) throws UnreadableBody {
    return TrialJson.of(trials.scoreBy(id, object(facts).toString()), Languages.of(headers));
  }

  @GET
  @Path("schemes/{id}/trial")
  @Operation(summary = "What a scheme gives on the figures of a cycle")
  public CycleTrial onCycle(@PathParam("id") long id, @QueryParam("cycle") long cycleId) {
    return trials.onCycle(id, cycleId);
  }

  private static JsonObject object(String body) throws UnreadableBody {
    try (JsonReader reader = Json.createReader(new StringReader(body == null ? "" : body))) {
      return reader.readObject();
    } catch (JsonException broken) {
      throw new UnreadableBody(Fault.SYNTAX, "", "", broken);
    }
  }

  private static String part(JsonObject documents, String name) throws UnreadableBody {
    for (String given : documents.keySet()) {
      if (!"scheme".equals(given) && !"facts".equals(given)) {
        throw new UnreadableBody(Fault.UNKNOWN_FIELD, given, "", null);
      }
    }
    JsonValue value = documents.get(name);
    if (value == null || value.getValueType() != JsonValue.ValueType.OBJECT) {
      throw new UnreadableBody(Fault.TYPE, name, "{…}", null);
    }
    return value.toString();
  }
}
