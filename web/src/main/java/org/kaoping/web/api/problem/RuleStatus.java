package org.kaoping.web.api.problem;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The HTTP status of a broken rule. Rules are named after what they demand, so the name tells
 * whether the request's content is wrong (422) or does not fit where the case stands (409).
 */
final class RuleStatus {
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;
  private static final int TOO_LARGE = 413;
  private static final int UNPROCESSABLE = 422;

  static final Map<String, Integer> NAMED =
      Map.ofEntries(
          Map.entry("KnownAndOwn", NOT_FOUND),
          Map.entry("LinkIsKnown", NOT_FOUND),
          Map.entry("NoticeIsPublished", NOT_FOUND),
          Map.entry("ActsOnlyInOwnRole", FORBIDDEN),
          Map.entry("SubstitutionCoversTheWork", FORBIDDEN),
          Map.entry("ResultsAreReleased", FORBIDDEN),
          Map.entry("RatesAreOut", FORBIDDEN),
          Map.entry("SeenVersionIsCurrent", PRECONDITION_FAILED),
          Map.entry("DecidedMeanwhile", CONFLICT),
          Map.entry("FileIsNotTooLarge", TOO_LARGE));

  /** Rules about the request alone whose names do not end like those below. */
  static final Set<String> ABOUT_CONTENT =
      Set.of(
          "AbsenceBeginsTodayOrLater",
          "AbsenceHasALastDay",
          "ChangeIsNotEmpty",
          "HandoverLiesAhead",
          "IndicatorIsChangedOnce",
          "SubstituteIsSomebodyElse",
          "SuccessorIsSomebodyElse",
          "WrongTotalIsExplained",
          "CalendarFileHasNoFindings",
          "ChaptersAreOneToSix",
          "CharacterIsPrintable",
          "ClaimsAreReadable",
          "CompletionRateIsEnteredByTheLead",
          "ConsequenceIsShort",
          "CycleHasSeries",
          "DateLiesInTheCycle",
          "EveryStageHasDates",
          "ExceptionLastsFromToday",
          "ExtensionLiesAfterTheLimit",
          "ExtensionStaysInTheCycle",
          "FileContentFitsItsName",
          "FileHasNoMacros",
          "FileIsNotEmpty",
          "FileKindIsAllowed",
          "FileNameIsPlain",
          "FindingIsStated",
          "LabelsAreShort",
          "LimitIsGivenOnce",
          "LightPointsAreInOrder",
          "LimitLiesAhead",
          "MilestoneIsOfTheTask",
          "MissingAssistsAreExplained",
          "NoticeIsWritten",
          "OptionIsOffered",
          "OwnerIsKnown",
          "PeriodEndsAfterItBegins",
          "PeriodIsOfTheCycle",
          "ProblemAndRequirementAreStated",
          "ProblemIsStated",
          "ProgressIsAPercentage",
          "QuestionIsAnswered",
          "QuestionIsAsked",
          "ReceiptIsComplete",
          "RowNamesItsIndicator",
          "RowsAreNumberedInOrder",
          "ScheduleIsChanged",
          "SheetIsWritten",
          "StageEndsAfterItOpens",
          "StageLiesInTheCycle",
          "StagesDoNotCollide",
          "StrataFitThePopulation",
          "TableIsNotTooLong",
          "TalkIsOnRecord",
          "TalkNoticeIsComplete",
          "TwoInspectorsAreNamed",
          "UrgeIsShort");

  /** How the names of rules end that ask for a value, or for one within bounds. */
  private static final List<String> ENDS =
      List.of(
          "IsGiven",
          "AreGiven",
          "IsNamed",
          "IsDescribed",
          "IsPositive",
          "IsInRange",
          "IsNotInTheFuture",
          "AreWellFormed",
          "HasReason",
          "WithAReason",
          "Fit",
          "Fits");

  private RuleStatus() {}

  static int of(String code) {
    return NAMED.getOrDefault(code, isAboutContent(code) ? UNPROCESSABLE : CONFLICT);
  }

  private static boolean isAboutContent(String code) {
    return ABOUT_CONTENT.contains(code) || ENDS.stream().anyMatch(code::endsWith);
  }
}
