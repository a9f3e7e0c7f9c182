package org.kaoping.precheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kaoping.precheck.checks.AverageIsNotCircular;
import org.kaoping.precheck.checks.BandsCoverOnce;
import org.kaoping.precheck.checks.BarsHaveAScale;
import org.kaoping.precheck.checks.DeductionsStayWithinPoints;
import org.kaoping.precheck.checks.FullMarksAreReachable;
import org.kaoping.precheck.checks.GroupPointsAddUp;
import org.kaoping.precheck.checks.LinksEnd;
import org.kaoping.precheck.checks.OwnersAreNamed;
import org.kaoping.precheck.checks.PointsAreGiven;
import org.kaoping.precheck.checks.RulesAreGiven;
import org.kaoping.precheck.checks.SentencesAreComplete;
import org.kaoping.precheck.checks.SharesAddToOne;
import org.kaoping.precheck.checks.TargetsAreGiven;
import org.kaoping.precheck.checks.TargetsKeepUp;
import org.kaoping.precheck.checks.TargetsMove;
import org.kaoping.precheck.checks.TotalPointsAddUp;
import org.kaoping.precheck.checks.WorkIsCountedOnce;
import org.kaoping.scoring.SchemeDocument;

/**
 * 预检: what should be looked at before a scheme is issued or a plan is submitted. Only what makes
 * scoring impossible blocks; the rest are warnings, one for each class, answered once with a word.
 *
 * <pre>{@code
 * List<CheckFinding> findings = Precheck.of(document);
 * }</pre>
 */
public final class Precheck {
  private static final List<Check<CheckedTable>> OF_TABLES =
      List.of(
          new PointsAreGiven(),
          new TotalPointsAddUp(),
          new GroupPointsAddUp(),
          new RulesAreGiven(),
          new TargetsAreGiven(),
          new OwnersAreNamed(),
          new TargetsKeepUp(),
          new TargetsMove(),
          new SentencesAreComplete(),
          new WorkIsCountedOnce());

  private static final List<Check<SchemeDocument>> OF_SCHEMES =
      List.of(
          new AverageIsNotCircular(),
          new LinksEnd(),
          new BandsCoverOnce(),
          new SharesAddToOne(),
          new FullMarksAreReachable(),
          new DeductionsStayWithinPoints(),
          new BarsHaveAScale());

  /** What a unit's plan has no columns for is not asked of it. */
  private static final List<Check<CheckedTable>> OF_PLANS =
      List.of(
          new TotalPointsAddUp(),
          new RulesAreGiven(),
          new OwnersAreNamed(),
          new SentencesAreComplete(),
          new WorkIsCountedOnce());

  private Precheck() {}

  /** What is found in a scheme: what blocks first. */
  public static List<CheckFinding> of(SchemeDocument document) {
    List<CheckFinding> findings = new ArrayList<>(found(OF_SCHEMES, document));
    findings.addAll(found(OF_TABLES, SchemeTables.of(document)));
    findings.sort(Comparator.comparing(CheckFinding::gravity));
    return findings;
  }

  /** What is found in a unit's plan. */
  public static List<CheckFinding> ofPlan(CheckedTable plan) {
    return found(OF_PLANS, plan);
  }

  private static <T> List<CheckFinding> found(List<Check<T>> checks, T subject) {
    return checks.stream()
        .map(check -> new CheckFinding(check.code(), check.gravity(), check.hits(subject)))
        .filter(finding -> !finding.hits().isEmpty())
        .toList();
  }
}
