package org.kaoping.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Texts of one sort from the kernel's file and from each feature's own, in Chinese and in English.
 */
final class MessageTexts {
  private static final String FOLDER = "org/kaoping/messages/";
  private static final List<String> FEATURES =
      List.of(
          "plan",
          "execution",
          "evidence",
          "outbox",
          "rectification",
          "scheme",
          "scoreboard",
          "commendation",
          "evaluation",
          "reporting",
          "precheck",
          "schemeimport",
          "rating",
          "changeorder",
          "substitution",
          "wall",
          "feed",
          "trial",
          "survey",
          "consistency",
          "calendar",
          "schedule",
          "receipt",
          "reminder",
          "extension",
          "supervision",
          "progress",
          "review",
          "verification");

  private final Properties chinese = new Properties();
  private final Properties english = new Properties();

  MessageTexts(String sort) {
    load(chinese, FOLDER + sort + ".properties");
    load(english, FOLDER + sort + "_en.properties");
    for (String feature : FEATURES) {
      load(chinese, FOLDER + "fragments/" + feature + "." + sort + ".properties");
      load(english, FOLDER + "fragments/" + feature + "." + sort + "_en.properties");
    }
  }

  /** The text of a key; Chinese where English lacks it; the key itself where both do. */
  String text(String key, Locale locale) {
    String inChinese = chinese.getProperty(key, key);
    return "en".equals(locale.getLanguage()) ? english.getProperty(key, inChinese) : inChinese;
  }

  private static void load(Properties into, String name) {
    try (InputStream file = MessageTexts.class.getClassLoader().getResourceAsStream(name)) {
      if (file != null) {
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
          into.load(reader);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
