package org.kaoping.scoreboard;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The database pads numbers with zeros; here they get the form that people read. */
final class Figures {
  private Figures() {}

  /** Without trailing zeros. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** With the scheme's decimals; scores were rounded when they were computed. */
  static BigDecimal score(BigDecimal score, int decimals) {
    return score.setScale(decimals, RoundingMode.UNNECESSARY);
  }

  /** As text, equal for equal numbers; empty for none. */
  static String text(BigDecimal number) {
    return number == null ? "" : plain(number).toPlainString();
  }
}
