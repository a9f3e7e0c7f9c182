package org.kaoping.web.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** Texts of the pages for code that runs outside a page's expressions. */
public final class Texts {
  private static final String BUNDLE = "org.kaoping.web.messages";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Texts() {}

  /** A text with its places filled; the key itself when there is no text. */
  public static String format(Locale locale, String key, Object... arguments) {
    return find(locale, key)
        .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
        .orElse(key);
  }

  /** A text as it stands in the bundle, if it does. */
  public static Optional<String> find(Locale locale, String key) {
    Locale known = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
    try {
      return Optional.of(
          ResourceBundle.getBundle(BUNDLE, known, Texts.class.getClassLoader(), NO_FALLBACK)
              .getString(key));
    } catch (MissingResourceException missing) {
      return Optional.empty();
    }
  }
}
