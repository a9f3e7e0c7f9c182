package org.kaoping.consistency.claim;

import java.text.Normalizer;
import java.util.Map;

/**
 * A unit of measure as printed. Units of one dimension can be compared: 万元 with 元, % with ‰.
 *
 * @param text as printed; empty for a plain number
 * @param dimension what is measured, without the size: 元, 人; empty for plain numbers and shares
 * @param factor how many of the dimension one of this unit is
 */
public record Unit(String text, String dimension, Exact factor) {
  private static final Exact HUNDREDTH = Exact.ONE.dividedBy(Exact.of(100));

  private static final Map<String, Exact> SHARES =
      Map.of("", Exact.ONE, "%", HUNDREDTH, "‰", Exact.ONE.dividedBy(Exact.of(1000)));

  private static final Map<Character, Exact> SIZES =
      Map.of('千', Exact.of(1000), '万', Exact.of(10_000), '亿', Exact.of(100_000_000));

  /** Per cent. */
  public static final Unit PERCENT = of("%");

  /** Longest unit, in characters. */
  public static final int LONGEST = 20;

  /** The unit that a text names; wide forms and blanks make no difference. */
  public static Unit of(String printed) {
    String text = Normalizer.normalize(printed, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    int slash = text.indexOf('/');
    if (slash > 0 && slash < text.length() - 1) {
      Unit above = of(text.substring(0, slash));
      Unit below = of(text.substring(slash + 1));
      return new Unit(
          text,
          above.dimension() + "/" + below.dimension(),
          above.factor().dividedBy(below.factor()));
    }
    if (SHARES.containsKey(text)) {
      return new Unit(text, "", SHARES.get(text));
    }
    Exact size = text.length() > 1 ? SIZES.get(text.charAt(0)) : null;
    return size == null ? new Unit(text, text, Exact.ONE) : new Unit(text, text.substring(1), size);
  }

  /** Whether values in both units can be compared. */
  public boolean isLike(Unit other) {
    return dimension.equals(other.dimension);
  }
}
