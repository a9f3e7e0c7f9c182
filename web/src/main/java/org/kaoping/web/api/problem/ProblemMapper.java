package org.kaoping.web.api.problem;

import jakarta.ejb.EJBException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.kaoping.kernel.Refused;
import org.kaoping.web.api.call.Languages;

/**
 * Answers with a problem whatever is thrown. The runtime takes the mapper of the nearest type, and
 * it has some of its own: so each of the types that it knows has one here.
 */
abstract class ProblemMapper<T extends Throwable> implements ExceptionMapper<T> {
  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(T thrown) {
    Locale locale = Languages.of(headers);
    Problem problem = Problems.of(thrown, locale);
    Response.ResponseBuilder answer =
        Response.status(problem.status())
            .entity(problem.json())
            .type(Problem.MEDIA_TYPE)
            .language(locale);
    if (thrown instanceof WebApplicationException web) {
      String allow = web.getResponse().getHeaderString(HttpHeaders.ALLOW);
      answer.header(HttpHeaders.ALLOW, allow);
    }
    return answer.build();
  }

  /** Broken rules. */
  @Provider
  public static class OfRefusals extends ProblemMapper<Refused> {}

  /** What the container wrapped. */
  @Provider
  public static class OfContainer extends ProblemMapper<EJBException> {}

  /** Values that are missing or out of bounds. */
  @Provider
  public static class OfValues extends ProblemMapper<ValidationException> {}

  /** Unknown paths, methods, media types. */
  @Provider
  public static class OfRequests extends ProblemMapper<WebApplicationException> {}

  /** Everything else. */
  @Provider
  public static class OfTheRest extends ProblemMapper<Throwable> {}
}
