package org.kaoping.web.api.problem;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kaoping.consistency.ClaimsRefused;
import org.kaoping.kernel.Refused;
import org.kaoping.security.rules.DecidedMeanwhile;
import org.kaoping.web.api.call.BadParameter;
import org.kaoping.web.api.json.UnreadableBody;

/** The one place that turns what a resource throws into a problem. */
public final class Problems {
  private static final Logger LOG = System.getLogger(Problems.class.getName());
  private static final int DEEPEST = 20;
  private static final String KIND = "urn:kaoping:problem:";
  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int FAILED = 500;

  private Problems() {}

  /** The problem behind an exception; the container may have wrapped it. */
  public static Problem of(Throwable thrown, Locale locale) {
    Optional<Refused> refused = cause(thrown, Refused.class);
    if (refused.isPresent()) {
      return broken(refused.get(), locale);
    }
    if (cause(thrown, OptimisticLockException.class).isPresent()) {
      return broken(new Refused(new DecidedMeanwhile()), locale);
    }
    return cause(thrown, UnreadableBody.class)
        .map(unreadable -> unreadable(unreadable, locale))
        .or(() -> cause(thrown, ConstraintViolationException.class).map(v -> invalid(v, locale)))
        .or(() -> cause(thrown, BadParameter.class).map(bad -> bad(bad.name(), locale)))
        .or(() -> cause(thrown, EJBAccessException.class).map(no -> plain(FORBIDDEN, locale)))
        .or(() -> cause(thrown, WebApplicationException.class).map(web -> answered(web, locale)))
        .orElseGet(() -> unexpected(thrown, locale));
  }

  private static Problem broken(Refused refused, Locale locale) {
    int status = RuleStatus.of(refused.code());
    return new Problem(
        "urn:kaoping:rule:" + refused.code(),
        ProblemTexts.ofStatus("rule", status, locale),
        status,
        refused.message(locale),
        refused.code(),
        refused.arguments(),
        refused instanceof ClaimsRefused claims ? fields(claims, locale) : List.of(),
        null);
  }

  private static List<Problem.Field> fields(ClaimsRefused refused, Locale locale) {
    return refused.faults().stream()
        .map(fault -> new Problem.Field(fault.spot().name(), fault.message(locale)))
        .toList();
  }

  private static Problem unreadable(UnreadableBody body, Locale locale) {
    String detail =
        ProblemTexts.text(
            "body." + body.fault().name() + (body.expected().isEmpty() ? "" : ".expected"),
            locale,
            body.path(),
            body.expected());
    return wrong(
        "body-unreadable", detail, List.of(new Problem.Field(body.path(), detail)), locale);
  }

  private static Problem bad(String parameter, Locale locale) {
    String detail = ProblemTexts.text("parameter", locale, parameter);
    return wrong("fields-invalid", detail, List.of(new Problem.Field(parameter, detail)), locale);
  }

  private static Problem invalid(ConstraintViolationException violations, Locale locale) {
    List<Problem.Field> fields =
        violations.getConstraintViolations().stream()
            .map(violation -> field(violation, locale))
            .sorted(Comparator.comparing(Problem.Field::path))
            .toList();
    List<String> paths = fields.stream().map(Problem.Field::path).toList();
    String detail =
        paths.contains("")
            ? ProblemTexts.text("body.MISSING", locale)
            : ProblemTexts.text("fields", locale, String.join(", ", paths));
    return wrong("fields-invalid", detail, fields, locale);
  }

  private static Problem.Field field(ConstraintViolation<?> violation, Locale locale) {
    String constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    String key = constraint.startsWith("Not") ? "field.required" : "field.limits";
    return new Problem.Field(
        FieldPath.of(violation.getPropertyPath()), ProblemTexts.text(key, locale));
  }

  private static Problem wrong(
      String kind, String detail, List<Problem.Field> fields, Locale locale) {
    return new Problem(
        KIND + kind,
        ProblemTexts.ofStatus("title", BAD_REQUEST, locale),
        BAD_REQUEST,
        detail,
        null,
        List.of(),
        fields,
        null);
  }

  private static Problem answered(WebApplicationException web, Locale locale) {
    int status = web.getResponse().getStatus();
    return status >= FAILED ? unexpected(web, locale) : plain(status, locale);
  }

  private static Problem plain(int status, Locale locale) {
    return new Problem(
        KIND + "http-" + status,
        ProblemTexts.ofStatus("title", status, locale),
        status,
        ProblemTexts.ofStatus("detail", status, locale),
        null,
        List.of(),
        List.of(),
        null);
  }

  private static Problem unexpected(Throwable thrown, Locale locale) {
    String number = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(Level.ERROR, "Error " + number, thrown);
    return new Problem(
        KIND + "unexpected",
        ProblemTexts.ofStatus("title", FAILED, locale),
        FAILED,
        ProblemTexts.text("unexpected", locale, number),
        null,
        List.of(),
        List.of(),
        number);
  }

  private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
