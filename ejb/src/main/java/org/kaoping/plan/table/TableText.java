package org.kaoping.plan.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings texts of the table into one form, whether they come from a cell or from a page. */
public final class TableText {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000\\ufeff]+");
  private static final Pattern CHINESE_GAP =
      Pattern.compile(
          "(?<=[^\\x00-\\x7f])[\\s\\u00a0\\u3000]+|[\\s\\u00a0\\u3000]+(?=[^\\x00-\\x7f])");
  private static final Pattern POINTS =
      Pattern.compile("^(.*?)\\s*[（(]\\s*(\\d+(?:\\.\\d+)?)\\s*分\\s*[）)]$", Pattern.DOTALL);

  private TableText() {}

  /**
   * A label and the points in brackets behind it.
   *
   * @param name without the brackets
   * @param points in brackets; null when there are none
   */
  public record Label(String name, BigDecimal points) {}

  /** Text without control characters and outer blanks; line breaks inside stay. Null stays null. */
  public static String paragraph(String text) {
    if (text == null) {
      return null;
    }
    String unix = text.replace("\r\n", "\n").replace('\r', '\n');
    String clean =
        unix.codePoints()
            .filter(point -> point == '\n' || point == '\t' || isPrintable(point))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return stripped(clean);
  }

  private static boolean isPrintable(int point) {
    int type = Character.getType(point);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && point != 0xfffe
        && point != 0xffff
        && point != 0xfeff;
  }

  /** One line: breaks that a narrow cell forced between Chinese characters vanish. */
  public static String line(String text) {
    if (text == null) {
      return null;
    }
    String joined = CHINESE_GAP.matcher(stripped(paragraph(text))).replaceAll("");
    return SPACES.matcher(joined).replaceAll(" ");
  }

  /** All blanks removed and wide forms made narrow, to compare headings and categories. */
  public static String squeezed(String text) {
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return SPACES.matcher(narrow).replaceAll("");
  }

  /** Wide digits and signs made narrow, to read numbers. */
  public static String narrow(String text) {
    return stripped(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  /** Splits 规定指标（1090分） into name and points. */
  public static Label label(String text) {
    String line = line(text);
    Matcher matcher = POINTS.matcher(line);
    return matcher.matches()
        ? new Label(matcher.group(1), new BigDecimal(matcher.group(2)))
        : new Label(line, null);
  }

  /** The points in brackets at the end of a text. */
  static Optional<BigDecimal> pointsIn(String text) {
    return Optional.ofNullable(label(text).points());
  }

  private static String stripped(String text) {
    return text.replaceAll("^[\\s\\u00a0\\u3000\\ufeff]+|[\\s\\u00a0\\u3000\\ufeff]+$", "");
  }
}
