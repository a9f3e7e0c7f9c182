package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads plain decimal text; exponents are not accepted, so no short text makes a huge number. */
final class Numbers {
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,200}(\\.[0-9]{1,200})?");

  private static final Pattern LONG = Pattern.compile("-?[0-9]{1,20000}(\\.[0-9]{1,20000})?");

  private Numbers() {}

  static BigDecimal parse(String text) {
    if (!isPlain(text)) {
      throw new ScoringRefusal(RefusalCode.NUMBER_OUT_OF_RANGE, text, 15);
    }
    return new BigDecimal(text);
  }

  /** As {@link #isPlain}, for the terms of exact quotients. */
  static boolean isLong(String text) {
    return LONG.matcher(text).matches();
  }

  static boolean isPlain(String text) {
    return text != null && PLAIN.matcher(text).matches();
  }
}
