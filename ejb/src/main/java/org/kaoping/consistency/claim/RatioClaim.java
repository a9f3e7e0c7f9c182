package org.kaoping.consistency.claim;

import java.util.List;

/**
 * A figure that is said to be one sum divided by another: a rate, a change, a mean per head.
 *
 * @param key names the ratio, usually by its indicator
 * @param name what it is
 * @param result key of the figure with the printed ratio
 * @param numerator added up
 * @param denominator added up
 */
public record RatioClaim(
    String key, String name, String result, List<Term> numerator, List<Term> denominator) {
  public RatioClaim {
    numerator = List.copyOf(numerator);
    denominator = List.copyOf(denominator);
  }
}
