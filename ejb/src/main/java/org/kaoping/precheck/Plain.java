package org.kaoping.precheck;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and words as people write them, brought into one form to be compared. */
public final class Plain {
  private static final Pattern NUMBER =
      Pattern.compile("(-?\\d{1,15}(?:\\.\\d{1,15})?)(?:/(\\d{1,15}(?:\\.\\d{1,15})?))?(%?)");

  private Plain() {}

  /** A number written as decimal, percentage or fraction; empty when it is none. */
  public static Optional<BigDecimal> number(String text) {
    Matcher matcher = NUMBER.matcher(squeezed(text));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(matcher.group(1));
    if (matcher.group(2) != null) {
      BigDecimal below = new BigDecimal(matcher.group(2));
      if (below.signum() == 0) {
        return Optional.empty();
      }
      number = number.divide(below, MathContext.DECIMAL128);
    }
    return Optional.of(matcher.group(3).isEmpty() ? number : number.movePointLeft(2));
  }

  /** Without blanks, in narrow forms. */
  public static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }

  /** Only letters and digits. */
  public static String letters(String text) {
    return squeezed(text).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** A number without needless zeros. */
  public static String text(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
