package org.kaoping.kernel;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Texts of the domain in the reader's language; Chinese unless English is asked for. */
public final class Messages {
  private static final MessageTexts RULES = new MessageTexts("Rules");
  private static final MessageTexts TERMS = new MessageTexts("Terms");

  private Messages() {}

  /** The message of a broken rule. */
  public static String rule(String code, List<Object> arguments, Locale locale) {
    Object[] readable = arguments.stream().map(argument -> readable(argument, locale)).toArray();
    return format(RULES.text("rule." + code, locale), readable, locale);
  }

  /** The name of a code (an enum constant, a stage, a kind of work item). */
  public static String term(Enum<?> constant, Locale locale) {
    return TERMS.text(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), locale);
  }

  /** The name of a code that is no enum constant, by its full key. */
  public static String term(String key, Locale locale) {
    return TERMS.text(key, locale);
  }

  /** Codes become their names; a list becomes its names, joined as the language joins them. */
  private static Object readable(Object argument, Locale locale) {
    if (argument instanceof List<?> several) {
      return several.stream()
          .map(one -> String.valueOf(readable(one, locale)))
          .collect(Collectors.joining("en".equals(locale.getLanguage()) ? ", " : "、"));
    }
    if (argument instanceof Enum<?> constant) {
      return term(constant, locale);
    }
    return argument instanceof Number number ? number.toString() : String.valueOf(argument);
  }

  private static String format(String pattern, Object[] arguments, Locale locale) {
    return new MessageFormat(pattern, locale).format(arguments);
  }
}
