package org.kaoping.scheme.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.kaoping.plan.table.TableText;

/** The words of the scheme workbook, from {@code scheme-table.properties}. */
final class SchemeWords {
  private static final Properties WORDS = load();

  /** Choices of each list, in the order of the file: code to word. */
  private static final Map<String, Map<String, String>> CHOICES = new LinkedHashMap<>();

  static {
    for (String list :
        List.of(
            "category",
            "rounding",
            "quota",
            "step",
            "ties",
            "rankTies",
            "side",
            "direction",
            "missing",
            "notApplicable",
            "unit",
            "kind",
            "scope",
            "type")) {
      CHOICES.put(list, choicesOf(list));
    }
  }

  private SchemeWords() {}

  private static Properties load() {
    Properties words = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(
            SchemeWords.class.getResourceAsStream("/org/kaoping/scheme/scheme-table.properties"),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return words;
  }

  private static Map<String, String> choicesOf(String list) {
    Map<String, String> choices = new LinkedHashMap<>();
    String prefix = "word." + list + ".";
    WORDS.stringPropertyNames().stream()
        .filter(key -> key.startsWith(prefix))
        .sorted()
        .forEach(key -> choices.put(key.substring(prefix.length()), WORDS.getProperty(key)));
    return choices;
  }

  static String text(String key, Object... places) {
    String pattern = WORDS.getProperty(key, "");
    return places.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(places);
  }

  /** Lines numbered from 1 under one key. */
  static List<String> lines(String key, Object... places) {
    List<String> lines = new ArrayList<>();
    for (int number = 1; WORDS.containsKey(key + "." + number); number++) {
      lines.add(text(key + "." + number, places));
    }
    return lines;
  }

  /** The choices of a list: code to word. */
  static Map<String, String> choices(String list) {
    return CHOICES.get(list);
  }

  /** The word for a code; the code itself when there is none. */
  static String word(String list, String code) {
    return choices(list).getOrDefault(code, code);
  }

  /** The code of a word, or of a code written as such; null when it is neither. */
  static String code(String list, String written) {
    String wanted = TableText.squeezed(written);
    for (Map.Entry<String, String> choice : choices(list).entrySet()) {
      if (TableText.squeezed(choice.getValue()).equals(wanted) || choice.getKey().equals(wanted)) {
        return choice.getKey();
      }
    }
    return null;
  }

  /** Number of a level as it is written in headings: 1 is 一. */
  static String digit(int level) {
    return text("digits").split("\\|")[level - 1];
  }
}
