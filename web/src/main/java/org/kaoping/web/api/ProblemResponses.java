package org.kaoping.web.api;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.kaoping.web.api.call.PlainBody;
import org.kaoping.web.api.problem.Problem;

/** Describes once what every operation may answer instead of what was asked for. */
public class ProblemResponses implements OASFilter {
  private static final String SCHEMA = "Problem";
  private static final String PLAIN = "/" + PlainBody.class.getSimpleName();

  private static final Map<String, String> EVERYWHERE =
      Map.of(
          "400", "The request is malformed; fields names what is wrong",
          "401", "Name or password is missing or wrong",
          "403", "The caller's assignments of today do not allow it, or the embargo does not",
          "404", "Unknown, or not the caller's: both in the same words",
          "500", "Unexpected; errorNumber finds it in the log");

  private static final Map<String, String> OF_ACTS =
      Map.of(
          "409", "Does not fit where the case stands; rule names the broken rule",
          "412", "The record has changed since the version in If-Match",
          "415", "The request's Content-Type is not supported",
          "422", "The content does not meet a rule; rule names it");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getComponents() == null) {
      api.setComponents(OASFactory.createComponents());
    }
    api.getComponents().addSchema(SCHEMA, schema());
    for (PathItem path : api.getPaths().getPathItems().values()) {
      path.getOperations().forEach((method, operation) -> complete(method, operation));
    }
  }

  private static void complete(PathItem.HttpMethod method, Operation operation) {
    describe(operation, EVERYWHERE);
    if (isBodyOptional(operation)) {
      operation.getRequestBody().setRequired(false);
    }
    if (method != PathItem.HttpMethod.GET) {
      describe(operation, OF_ACTS);
    }
  }

  private static boolean isBodyOptional(Operation operation) {
    return operation.getRequestBody() != null
        && operation.getRequestBody().getContent() != null
        && operation.getRequestBody().getContent().getMediaTypes().values().stream()
            .map(MediaType::getSchema)
            .anyMatch(schema -> schema != null && String.valueOf(schema.getRef()).endsWith(PLAIN));
  }

  private static void describe(Operation operation, Map<String, String> problems) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    new TreeMap<>(problems)
        .forEach((status, text) -> operation.getResponses().addAPIResponse(status, response(text)));
  }

  private static APIResponse response(String text) {
    return OASFactory.createAPIResponse()
        .description(text)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    Problem.MEDIA_TYPE,
                    OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SCHEMA))));
  }

  private static Schema schema() {
    return object("RFC 9457")
        .addProperty("type", text("urn:kaoping:rule:… or urn:kaoping:problem:…"))
        .addProperty("title", text("the kind of problem, in the reader's language"))
        .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
        .addProperty("detail", text("what is wrong and what to do, in the reader's language"))
        .addProperty("rule", text("the broken rule, if one was broken"))
        .addProperty("arguments", array("the values that the detail names", null))
        .addProperty(
            "fields",
            array(
                "parts of the request that are wrong",
                object(null)
                    .addProperty("path", text("for example rows[2].fullPoints"))
                    .addProperty("message", text("what is wrong with it"))))
        .addProperty("errorNumber", text("under which the log has an unexpected error"));
  }

  private static Schema object(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
  }

  private static Schema text(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
  }

  private static Schema array(String description, Schema items) {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.ARRAY)
        .description(description)
        .items(items == null ? OASFactory.createSchema() : items);
  }
}
