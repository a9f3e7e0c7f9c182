package org.kaoping.precheck;

import java.util.List;
import java.util.Locale;
import org.kaoping.kernel.Messages;

/**
 * What one check found: one finding with all its places, since 37 rows without a rule are one
 * warning.
 *
 * @param code the check's
 * @param gravity whether it blocks
 * @param hits where
 */
public record CheckFinding(String code, Gravity gravity, List<Hit> hits) {
  private static final String PREFIX = "Precheck.";

  public CheckFinding {
    hits = List.copyOf(hits);
  }

  public boolean isError() {
    return gravity == Gravity.ERROR;
  }

  /** What is wrong and what to do, in the reader's language. */
  public String message(Locale locale) {
    return Messages.rule(PREFIX + code, List.of(hits.size()), locale);
  }

  /** Each place in the reader's language. */
  public List<String> places(Locale locale) {
    return hits.stream()
        .map(hit -> Messages.rule(PREFIX + code + ".place", List.copyOf(hit.arguments()), locale))
        .toList();
  }
}
