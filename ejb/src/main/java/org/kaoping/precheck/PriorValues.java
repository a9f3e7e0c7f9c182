package org.kaoping.precheck;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The values of the years before the one that a target is for. Forms list the expected value as a
 * further year beside those of the past: the last of three that equals the target is the target.
 */
public final class PriorValues {
  private static final int YEARS_WITH_TARGET = 3;
  private static final Pattern ABOUT = Pattern.compile("^(约|大约|达到|不低于|不少于|不超过|[≥≤><=～~])+");

  private PriorValues() {}

  /** Values before the target's year, oldest first. */
  public static List<CheckedRow.YearValue> of(CheckedRow row, Optional<Integer> tableYear) {
    List<CheckedRow.YearValue> all =
        row.values().stream().sorted(Comparator.comparing(CheckedRow.YearValue::year)).toList();
    if (all.size() >= YEARS_WITH_TARGET && isTarget(row, all.get(all.size() - 1))) {
      return all.subList(0, all.size() - 1);
    }
    return all.stream()
        .filter(value -> tableYear.isEmpty() || isBefore(value, tableYear.get()))
        .toList();
  }

  private static boolean isBefore(CheckedRow.YearValue value, int year) {
    return value.year().compareTo(String.valueOf(year)) < 0;
  }

  /** Whether a value is the same as the target, as a number or, without one, in words. */
  public static boolean isTarget(CheckedRow row, CheckedRow.YearValue value) {
    Optional<BigDecimal> target = target(row);
    Optional<BigDecimal> number = number(value.value(), value.text());
    if (target.isPresent() && number.isPresent()) {
      return target.get().compareTo(number.get()) == 0;
    }
    return !bare(row.targetText()).isEmpty() && bare(row.targetText()).equals(bare(value.text()));
  }

  /** The target as a number. */
  public static Optional<BigDecimal> target(CheckedRow row) {
    return number(row.target(), row.targetText());
  }

  /** A number, from its own field or from a text that is nothing but a number. */
  public static Optional<BigDecimal> number(String value, String text) {
    return Plain.number(value).or(() -> Plain.number(bare(text)));
  }

  private static String bare(String text) {
    return ABOUT.matcher(Plain.squeezed(text)).replaceFirst("");
  }
}
