package org.kaoping.web.api.problem;

import java.util.List;
import java.util.Map;

/**
 * The HTTP status of a broken rule. Rules are named after what they demand, so the name tells
 * whether the request's content is wrong (422) or does not fit where the case stands (409).
 */
final class RuleStatus {
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;
  private static final int UNPROCESSABLE = 422;

  private static final Map<String, Integer> NAMED =
      Map.of(
          "KnownAndOwn", NOT_FOUND,
          "NoticeIsPublished", NOT_FOUND,
          "ActsOnlyInOwnRole", FORBIDDEN,
          "ResultsAreReleased", FORBIDDEN,
          "RatesAreOut", FORBIDDEN,
          "SeenVersionIsCurrent", PRECONDITION_FAILED,
          "DecidedMeanwhile", CONFLICT);

  /** Ends of the names of rules that look at the request alone. */
  private static final List<String> ABOUT_CONTENT =
      List.of(
          "IsGiven",
          "IsNamed",
          "IsDescribed",
          "IsPositive",
          "IsInRange",
          "IsNotInTheFuture",
          "IsInTheFuture",
          "IsLongEnough",
          "AreWellFormed",
          "AfterItOpens",
          "AfterItBegins",
          "HasDates",
          "DoNotCollide",
          "HasReason",
          "WithAReason",
          "Fit",
          "Fits");

  private RuleStatus() {}

  static int of(String code) {
    return NAMED.getOrDefault(code, isAboutContent(code) ? UNPROCESSABLE : CONFLICT);
  }

  private static boolean isAboutContent(String code) {
    return ABOUT_CONTENT.stream().anyMatch(code::endsWith) || code.startsWith("Scoring");
  }
}
