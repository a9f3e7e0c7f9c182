package org.kaoping.reports;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed texts of the templates in one language; Chinese where a language is not translated. */
final class ReportTexts {
  private static final ResourceBundle.Control CHINESE_IS_THE_DEFAULT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;

  ReportTexts(Locale locale) {
    bundle =
        ResourceBundle.getBundle(
            "org.kaoping.reports.ReportTexts",
            locale,
            ReportTexts.class.getClassLoader(),
            CHINESE_IS_THE_DEFAULT);
  }

  ResourceBundle bundle() {
    return bundle;
  }

  /** The text with its arguments put in as they are: numbers are never grouped. */
  String text(String key, Object... arguments) {
    Object[] plain = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      plain[i] = String.valueOf(arguments[i]);
    }
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(plain);
  }
}
