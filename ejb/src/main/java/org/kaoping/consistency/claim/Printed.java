package org.kaoping.consistency.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as it stands in print: its decimals say how far it is rounded.
 *
 * @param text digits as printed, narrow and without thousands separators
 * @param number its value in the unit
 * @param unit what it counts
 */
public record Printed(String text, BigDecimal number, Unit unit) {
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,8})?");
  private static final Pattern GROUPED =
      Pattern.compile("-?[0-9]{1,3}(,[0-9]{3}){1,4}(\\.[0-9]{1,8})?");
  private static final Exact HALF = Exact.ONE.dividedBy(Exact.of(2));

  /**
   * Reads a printed number: {@code 6,519.90}, {@code 163.96%}, {@code －3}.
   *
   * @return empty when the text is no such number, or carries a sign that its unit contradicts
   */
  public static Optional<Printed> read(String printed, String unitText) {
    String text = Normalizer.normalize(printed, Normalizer.Form.NFKC).strip();
    Unit unit = Unit.of(unitText);
    if (text.endsWith("%") || text.endsWith("‰")) {
      Unit own = Unit.of(text.substring(text.length() - 1));
      if (!unit.text().isEmpty() && !unit.equals(own)) {
        return Optional.empty();
      }
      unit = own;
      text = text.substring(0, text.length() - 1).strip();
    }
    if (GROUPED.matcher(text).matches()) {
      text = text.replace(",", "");
    }
    return PLAIN.matcher(text).matches()
        ? Optional.of(new Printed(text, new BigDecimal(text), unit))
        : Optional.empty();
  }

  /** As if printed with at least so many decimals; for documents that leave out last zeros. */
  public Printed atLeast(int decimals) {
    return decimals <= decimals() ? this : new Printed(text, number.setScale(decimals), unit);
  }

  /** Decimals in print. */
  public int decimals() {
    return number.scale();
  }

  /** The exact value in the unit's dimension. */
  public Exact value() {
    return Exact.of(number).times(unit.factor());
  }

  /** How far the true value may lie from print: half of the last printed place. */
  public Exact halfLastPlace() {
    return Exact.of(BigDecimal.ONE.movePointLeft(decimals())).times(HALF).times(unit.factor());
  }

  /**
   * How far rounding may have moved the value. A number without decimals, and an exact zero, count
   * as counted, not rounded.
   */
  public Exact slack() {
    return decimals() == 0 || number.signum() == 0 ? Exact.ZERO : halfLastPlace();
  }

  /** A computed value as this number's place would print it, with the unit. */
  public String like(Exact value) {
    return value.dividedBy(unit.factor()).rounded(decimals(), RoundingMode.HALF_UP).toPlainString()
        + unit.text();
  }

  /**
   * A computed value with at least two decimals more than this one, to show what it rounds from.
   */
  public String finer(Exact value) {
    BigDecimal fine = value.dividedBy(unit.factor()).rounded(decimals() + 2, RoundingMode.HALF_UP);
    BigDecimal bare = fine.stripTrailingZeros();
    return (bare.scale() < decimals() ? fine.setScale(decimals()) : bare).toPlainString()
        + unit.text();
  }

  @Override
  public String toString() {
    return text + unit.text();
  }
}
