package org.kaoping.precheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaoping.scoring.Direction;
import org.kaoping.scoring.IndicatorCategory;
import org.kaoping.scoring.IndicatorGroup;
import org.kaoping.scoring.Ratio;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeIndicator;
import org.kaoping.scoring.ScoringRule;

/** A scheme as the table that is checked. */
final class SchemeTables {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");

  private SchemeTables() {}

  static CheckedTable of(SchemeDocument document) {
    List<CheckedGroup> groups = new ArrayList<>();
    document.groups().forEach(group -> add(document, group, groups));
    return new CheckedTable(
        year(document.code() + " " + document.name()),
        document.indicators().isEmpty() ? Optional.empty() : document.totalPoints(),
        groups,
        document.indicators().stream().map(indicator -> row(document, indicator)).toList());
  }

  private static Optional<Integer> year(String text) {
    Matcher year = YEAR.matcher(text);
    return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
  }

  private static void add(SchemeDocument document, IndicatorGroup group, List<CheckedGroup> to) {
    List<CheckedRow> rows =
        group.allIndicators().stream().map(indicator -> row(document, indicator)).toList();
    group
        .points()
        .ifPresent(
            points -> to.add(new CheckedGroup(group.code() + " " + group.name(), points, rows)));
    group.groups().forEach(inner -> add(document, inner, to));
  }

  private static CheckedRow row(SchemeDocument document, SchemeIndicator indicator) {
    ScoringRule rule = document.scoring().rules().get(indicator.ruleKey());
    return new CheckedRow(
        indicator.code(),
        indicator.name(),
        indicator.points().orElse(BigDecimal.ZERO),
        indicator.category() == IndicatorCategory.BONUS,
        rule != null,
        rule != null && rule.limits().direction() == Direction.LOWER_BETTER,
        indicator.target().map(Ratio::text).orElse(""),
        indicator.targetText(),
        indicator.standardText(),
        indicator.owners(),
        indicator.values().stream()
            .map(
                value ->
                    new CheckedRow.YearValue(
                        value.year(), value.text(), value.value().map(Ratio::text).orElse("")))
            .toList());
  }
}
