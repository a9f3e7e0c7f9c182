package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Guards of the value types: whatever is wrong ends as a {@link ScoringRefusal}. */
final class Checks {
  /** Longest entered number; anything longer is a slip, and huge exponents would exhaust memory. */
  private static final int ENTERED_DIGITS = 15;

  /** Products and quotients of entered numbers are longer. */
  private static final int COMPUTED_DIGITS = 150;

  private Checks() {}

  static <T> T required(String name, T value) {
    if (value == null) {
      throw new ScoringRefusal(RefusalCode.VALUE_MISSING, name);
    }
    return value;
  }

  static String text(String name, String value) {
    if (required(name, value).isBlank()) {
      throw new ScoringRefusal(RefusalCode.TEXT_BLANK, name);
    }
    return value;
  }

  static <T> List<T> list(String name, List<T> values) {
    for (T value : required(name, values)) {
      required(name, value);
    }
    return List.copyOf(values);
  }

  static <V> Map<String, V> map(String name, Map<String, V> values) {
    required(name, values)
        .forEach(
            (key, value) -> {
              text(name, key);
              required(name, value);
            });
    return Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** A number as people enter it: at most 15 digits before and 15 after the point. */
  static BigDecimal number(String name, BigDecimal value) {
    return limited(name, value, ENTERED_DIGITS);
  }

  /** A number as computed from entered ones. */
  static BigDecimal computed(String name, BigDecimal value) {
    return limited(name, value, COMPUTED_DIGITS);
  }

  private static BigDecimal limited(String name, BigDecimal value, int digits) {
    required(name, value);
    long integerDigits = (long) value.precision() - value.scale();
    if (value.scale() > digits || integerDigits > digits) {
      throw new ScoringRefusal(RefusalCode.NUMBER_OUT_OF_RANGE, name, digits);
    }
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  static String documentNumber(String what, String documentNumber) {
    if (documentNumber == null || documentNumber.isBlank()) {
      throw new ScoringRefusal(RefusalCode.DOCUMENT_REQUIRED, what);
    }
    return documentNumber;
  }

  /** Shortest plain form: used in codes and texts, so 80 and 80.0 are one. */
  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
