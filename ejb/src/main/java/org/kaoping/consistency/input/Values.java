package org.kaoping.consistency.input;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaoping.consistency.claim.Exact;
import org.kaoping.consistency.claim.Printed;
import org.kaoping.consistency.claim.Unit;

/** Reads single values; what cannot be read becomes a fault and a harmless value. */
public final class Values {
  /** Longest key, in characters. */
  public static final int LONGEST_KEY = 60;

  /** Longest name, scope or part of a place, in characters. */
  public static final int LONGEST_TEXT = 200;

  private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}._]+");
  private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
  private static final Pattern FACTOR =
      Pattern.compile("(-?[0-9]{1,6}(?:\\.[0-9]{1,6})?)(%?)|(-?[0-9]{1,15})/([1-9][0-9]{0,14})");

  private final Faults faults;

  public Values(Faults faults) {
    this.faults = faults;
  }

  /** A name for a figure or claim: letters, digits, dot and underscore. */
  public String key(String text, Spot spot) {
    if (!KEY.matcher(text).matches() || text.length() > LONGEST_KEY) {
      faults.add(spot, InputCode.KEY_MALFORMED, shown(text));
    }
    return text;
  }

  /** A year; may be empty. */
  public String year(String text, Spot spot) {
    String year = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replace("年", "");
    if (!year.isEmpty() && !YEAR.matcher(year).matches()) {
      faults.add(spot, InputCode.YEAR_WANTED, shown(text));
    }
    return year;
  }

  /** A printed number; empty with a fault when the text is none. */
  public Optional<Printed> printed(String text, String unit, Spot spot) {
    if (unit.length() > Unit.LONGEST) {
      faults.add(spot, InputCode.TEXT_TOO_LONG, "unit", Unit.LONGEST);
      return Optional.empty();
    }
    Optional<Printed> printed = Printed.read(text, unit);
    if (printed.isEmpty()) {
      faults.add(spot, InputCode.NUMBER_WANTED, shown(text));
    }
    return printed;
  }

  /** A factor: {@code 1}, {@code -1}, {@code 0.8}, {@code 80%}, {@code 1/6}. */
  public Exact factor(String text, Spot spot) {
    var factor = FACTOR.matcher(text.strip());
    if (!factor.matches()) {
      faults.add(spot, InputCode.FACTOR_WANTED, shown(text));
      return Exact.ONE;
    }
    if (factor.group(4) != null) {
      return Exact.of(Long.parseLong(factor.group(3)))
          .dividedBy(Exact.of(Long.parseLong(factor.group(4))));
    }
    Exact value = Exact.of(new BigDecimal(factor.group(1)));
    return factor.group(2).isEmpty() ? value : value.times(Unit.PERCENT.factor());
  }

  /** A text that may not grow without bounds. */
  public String text(String text, String field, Spot spot) {
    String line = text.strip();
    if (line.codePointCount(0, line.length()) > LONGEST_TEXT) {
      faults.add(spot, InputCode.TEXT_TOO_LONG, field, LONGEST_TEXT);
    }
    return line;
  }

  /** A value as a fault quotes it. */
  public static String shown(String text) {
    return text.length() > LONGEST_KEY ? text.substring(0, LONGEST_KEY) + "…" : text;
  }
}
