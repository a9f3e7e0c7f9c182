package org.kaoping.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** The checks that the report models share; each returns the value in its clean form. */
final class Require {
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 9999;

  private Require() {}

  static String text(String value, String name) {
    Objects.requireNonNull(value, name);
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + " is blank");
    }
    return value.strip();
  }

  static String textOrEmpty(String value) {
    return value == null ? "" : value.strip();
  }

  static List<String> texts(List<String> values, String name) {
    return values.stream().map(value -> text(value, name)).toList();
  }

  static int year(int value) {
    if (value < FIRST_YEAR || value > LAST_YEAR) {
      throw new IllegalArgumentException("year out of range: " + value);
    }
    return value;
  }

  static int positive(int value, String name) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be at least 1: " + value);
    }
    return value;
  }

  static BigDecimal notNegative(BigDecimal value, String name) {
    Objects.requireNonNull(value, name);
    if (value.signum() < 0) {
      throw new IllegalArgumentException(name + " is negative: " + value);
    }
    return value;
  }
}
