package org.kaoping.kernel;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts of the domain in the reader's language; Chinese unless English is asked for. */
public final class Messages {
  private static final String RULES = "org.kaoping.messages.Rules";
  private static final String TERMS = "org.kaoping.messages.Terms";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Messages() {}

  /** The message of a broken rule. */
  public static String rule(String code, List<Object> arguments, Locale locale) {
    Object[] readable = arguments.stream().map(argument -> readable(argument, locale)).toArray();
    return format(text(RULES, "rule." + code, locale), readable, locale);
  }

  /** The name of a code (an enum constant, a stage, a kind of work item). */
  public static String term(Enum<?> constant, Locale locale) {
    return text(
        TERMS, constant.getDeclaringClass().getSimpleName() + "." + constant.name(), locale);
  }

  /** The name of a code that is no enum constant, by its full key. */
  public static String term(String key, Locale locale) {
    return text(TERMS, key, locale);
  }

  private static Object readable(Object argument, Locale locale) {
    if (argument instanceof Enum<?> constant) {
      return term(constant, locale);
    }
    return argument instanceof Number number ? number.toString() : String.valueOf(argument);
  }

  private static String format(String pattern, Object[] arguments, Locale locale) {
    return new MessageFormat(pattern, locale).format(arguments);
  }

  private static String text(String bundle, String key, Locale locale) {
    Locale known = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
    try {
      return ResourceBundle.getBundle(bundle, known, Messages.class.getClassLoader(), NO_FALLBACK)
          .getString(key);
    } catch (MissingResourceException missing) {
      return key;
    }
  }
}
