package org.kaoping.scoring;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of this package: Chinese by default, English beside it. */
final class ScoringMessages {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private ScoringMessages() {}

  static String text(String key, Locale locale, Object... args) {
    return new MessageFormat(bundle(locale).getString(key), Locale.ROOT).format(args);
  }

  static boolean has(String key, Locale locale) {
    return bundle(locale).containsKey(key);
  }

  /** Without fallback, so that the JVM's own locale never decides what a reader sees. */
  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "org.kaoping.scoring.Scoring",
        Checks.required("locale", locale),
        ScoringMessages.class.getClassLoader(),
        NO_FALLBACK);
  }
}
