package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Guards of the value types: whatever is wrong ends as a {@link ScoringRefusal}. */
final class Checks {
  /** Longest entered number; anything longer is a slip, and huge exponents would exhaust memory. */
  private static final int ENTERED_DIGITS = 15;

  /** Products and quotients of entered numbers are longer. */
  private static final int COMPUTED_DIGITS = 150;

  /** Sums of many fractions are longer still; beyond this they are not meant. */
  private static final int EXACT_DIGITS = 20_000;

  /** Most items of a checklist, levels of a rule, questions of a survey. */
  static final int MOST_ITEMS = 500;

  /** Most events of a register for one indicator. */
  static final int MOST_EVENTS = 10_000;

  private static final int SHORT = 60;

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

  /** A number of an exact quotient. */
  static BigDecimal exact(String name, BigDecimal value) {
    return limited(name, value, EXACT_DIGITS);
  }

  /** Points as people enter them: 0 or more. */
  static BigDecimal entered(String name, BigDecimal value) {
    notNegative(name, Ratio.of(number(name, value)));
    return value;
  }

  static Ratio notNegative(String name, Ratio value) {
    return within(name, value, required(name, value).signum() >= 0, "≥ 0");
  }

  static Ratio positive(String name, Ratio value) {
    return within(name, value, required(name, value).signum() > 0, "> 0");
  }

  static Ratio atLeastOne(String name, Ratio value) {
    return within(name, value, required(name, value).compareTo(Ratio.ONE) >= 0, "≥ 1");
  }

  /** 0 to 1. */
  static Ratio share(String name, Ratio value) {
    boolean fits = required(name, value).signum() >= 0 && value.compareTo(Ratio.ONE) <= 0;
    return within(name, value, fits, "0–1");
  }

  /** A target that something is divided by. */
  static Ratio target(Ratio target) {
    if (required("target", target).signum() <= 0) {
      throw new ScoringRefusal(RefusalCode.TARGET_NOT_POSITIVE, target.text());
    }
    return target;
  }

  static Ratio within(String name, Ratio value, boolean fits, String range) {
    if (!fits) {
      throw new ScoringRefusal(
          RefusalCode.PARAMETER_OUT_OF_RANGE, name, shortened(value.text()), range);
    }
    return value;
  }

  /** A list of at most so many values. */
  static <T> List<T> limitedList(String name, List<T> values, int most) {
    if (required(name, values).size() > most) {
      throw new ScoringRefusal(RefusalCode.TOO_MANY, name, values.size(), most);
    }
    return list(name, values);
  }

  /** A limited list with at least one value. */
  static <T> List<T> filledList(String name, List<T> values, int most) {
    if (required(name, values).isEmpty()) {
      throw new ScoringRefusal(RefusalCode.LIST_EMPTY, name);
    }
    return limitedList(name, values, most);
  }

  /** Refuses a text that occurs twice. */
  static void distinct(String what, List<String> codes) {
    Set<String> seen = new HashSet<>();
    for (String code : codes) {
      if (!seen.add(code)) {
        throw new ScoringRefusal(RefusalCode.CODE_DUPLICATE, what, code);
      }
    }
  }

  /** Foreign text as a refusal shows it. */
  static String shortened(String text) {
    return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
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
