package org.kaoping.security;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 事项范围: a part of the year's work that a substitution can be limited to. */
public enum WorkArea {
  /** 方案: drafting, approval, review, sign-off, dispatch, changes of a filed plan. */
  PLAN,
  /** 履职任务: progress and self-assessment. */
  EXECUTION,
  /** 自评报告: writing, meeting, submission, review. */
  REPORT,
  /** 考评认定: verification, delivered results. */
  VERIFICATION,
  /** 整改: orders, answers, re-checks, talks. */
  RECTIFICATION,
  /** 成绩与表扬: schemes, ratings, scores, release, review of results, commendation. */
  RESULTS;

  private static final Map<String, WorkArea> BY_PACKAGE =
      Map.ofEntries(
          Map.entry("plan", PLAN),
          Map.entry("changeorder", PLAN),
          Map.entry("execution", EXECUTION),
          Map.entry("progress", EXECUTION),
          Map.entry("rectification", RECTIFICATION),
          Map.entry("supervision", RECTIFICATION),
          Map.entry("evaluation", VERIFICATION),
          Map.entry("verification", VERIFICATION),
          Map.entry("scheme", RESULTS),
          Map.entry("rating", RESULTS),
          Map.entry("survey", RESULTS),
          Map.entry("scoreboard", RESULTS),
          Map.entry("review", RESULTS),
          Map.entry("commendation", RESULTS));

  /** Services that serve every kind of work. */
  private static final Set<String> COMMON = Set.of("evidence", "outbox");

  /**
   * The area that the acts of a service belong to; empty when it belongs to none, so that only an
   * unlimited substitution reaches it.
   */
  public static Optional<WorkArea> of(Class<?> service) {
    if ("EvaluationService".equals(service.getSimpleName())) {
      return Optional.of(REPORT);
    }
    return Optional.ofNullable(BY_PACKAGE.get(lastPart(service)));
  }

  /**
   * Whether a substitution limited to an area reaches the acts of a service.
   *
   * @param limit null for a substitution without a limit
   */
  static boolean reaches(WorkArea limit, Class<?> service) {
    return limit == null
        || COMMON.contains(lastPart(service))
        || of(service).filter(limit::equals).isPresent();
  }

  private static String lastPart(Class<?> service) {
    String name = service.getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
