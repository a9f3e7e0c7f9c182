package org.kaoping.web.api.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts of problems that are no broken rules; Chinese unless English is asked for. */
public final class ProblemTexts {
  private static final String BUNDLE = "org.kaoping.web.api.problems";

  private ProblemTexts() {}

  /** A text with its places filled. */
  public static String text(String key, Locale locale, Object... arguments) {
    return new MessageFormat(pattern(key, locale), locale).format(arguments);
  }

  /** The text of a status, or of its class when the status has none of its own. */
  public static String ofStatus(String part, int status, Locale locale) {
    try {
      return bundle(locale).getString(part + "." + status);
    } catch (MissingResourceException none) {
      return pattern(part + (status < 500 ? ".4xx" : ".5xx"), locale);
    }
  }

  private static String pattern(String key, Locale locale) {
    return bundle(locale).getString(key);
  }

  private static ResourceBundle bundle(Locale locale) {
    Locale known = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
    return ResourceBundle.getBundle(
        BUNDLE,
        known,
        ProblemTexts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
