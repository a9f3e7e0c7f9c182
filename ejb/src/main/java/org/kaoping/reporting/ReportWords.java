package org.kaoping.reporting;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.kaoping.kernel.Messages;

/**
 * Words of documents. Official documents are Chinese, whatever language the reader's pages have.
 */
final class ReportWords {
  /** The language of official documents. */
  static final Locale LANGUAGE = Locale.CHINESE;

  private ReportWords() {}

  /** A text of the bundle with its places filled; numbers are never grouped. */
  static String of(String key, Object... arguments) {
    Object[] plain = Arrays.stream(arguments).map(String::valueOf).toArray();
    return new MessageFormat(Messages.term("Report." + key, LANGUAGE), LANGUAGE).format(plain);
  }

  /** The name of a code. */
  static String of(Enum<?> constant) {
    return Messages.term(constant, LANGUAGE);
  }

  static String of(LocalDate day) {
    return of("date", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}
