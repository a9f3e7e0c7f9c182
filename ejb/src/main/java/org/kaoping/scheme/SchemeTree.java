package org.kaoping.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kaoping.scoring.IndicatorCategory;
import org.kaoping.scoring.IndicatorGroup;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeIndicator;
import org.kaoping.scoring.ScoringRule;

/**
 * A scheme to read: groups and indicators, one below the other.
 *
 * @param code of the scheme
 * @param name its title
 * @param sourceDocument the document that prints it
 * @param totalPoints as printed; null when none are printed
 * @param sum points of all indicators
 * @param indicators how many there are
 * @param lines groups and indicators in order
 */
public record SchemeTree(
    String code,
    String name,
    String sourceDocument,
    BigDecimal totalPoints,
    BigDecimal sum,
    int indicators,
    List<Line> lines) {

  /**
   * A group or an indicator.
   *
   * @param depth 0 for the outermost groups
   * @param indicator null for a group
   * @param points as printed; null when none are printed
   * @param sum points of the indicators below a group; an indicator's own
   * @param rule null for a group, and for an indicator without a rule
   */
  public record Line(
      int depth,
      String code,
      String name,
      BigDecimal points,
      BigDecimal sum,
      SchemeIndicator indicator,
      ScoringRule rule) {

    public boolean isGroup() {
      return indicator == null;
    }

    /** The rule in words; empty where there is none. */
    public String ruleText(Locale locale) {
      return rule == null ? "" : RuleText.of(rule, locale);
    }

    /** Whether the printed points of a group are those of its indicators. */
    public boolean addsUp() {
      return points == null || points.compareTo(sum) == 0;
    }
  }

  static SchemeTree of(SchemeDocument document) {
    List<Line> lines = new ArrayList<>();
    document.groups().forEach(group -> add(document, group, 0, lines));
    return new SchemeTree(
        document.code(),
        document.name(),
        document.sourceDocument(),
        document.totalPoints().orElse(null),
        sum(document.indicators()),
        document.indicators().size(),
        lines);
  }

  private static void add(SchemeDocument document, IndicatorGroup group, int depth, List<Line> to) {
    to.add(
        new Line(
            depth,
            group.code(),
            group.name(),
            group.points().orElse(null),
            sum(group.allIndicators()),
            null,
            null));
    group.groups().forEach(inner -> add(document, inner, depth + 1, to));
    for (SchemeIndicator indicator : group.indicators()) {
      Optional<ScoringRule> rule =
          Optional.ofNullable(document.scoring().rules().get(indicator.ruleKey()));
      to.add(
          new Line(
              depth + 1,
              indicator.code(),
              indicator.name(),
              indicator.points().orElse(null),
              indicator.points().orElse(BigDecimal.ZERO),
              indicator,
              rule.orElse(null)));
    }
  }

  private static BigDecimal sum(List<SchemeIndicator> indicators) {
    return indicators.stream()
        .filter(indicator -> indicator.category() != IndicatorCategory.BONUS)
        .flatMap(indicator -> indicator.points().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
