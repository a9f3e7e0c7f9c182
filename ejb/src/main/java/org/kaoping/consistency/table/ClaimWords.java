package org.kaoping.consistency.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.kaoping.consistency.claim.Definition;
import org.kaoping.kernel.Messages;

/** The words of the workbook, from {@code claims-table.properties}; the form is Chinese. */
final class ClaimWords {
  private static final Properties WORDS = load();

  private ClaimWords() {}

  private static Properties load() {
    Properties words = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(
            ClaimWords.class.getResourceAsStream(
                "/org/kaoping/consistency/claims-table.properties"),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return words;
  }

  static String text(String key) {
    return WORDS.getProperty(key);
  }

  /** Lines numbered from 1 under one key. */
  static List<String> lines(String key) {
    List<String> lines = new ArrayList<>();
    for (int number = 1; WORDS.containsKey(key + "." + number); number++) {
      lines.add(text(key + "." + number));
    }
    return lines;
  }

  /** Names of the definitions that a clerk can choose. */
  static List<String> definitions() {
    return Arrays.stream(Definition.values())
        .filter(definition -> definition != Definition.UNSTATED)
        .map(ClaimWords::name)
        .toList();
  }

  static Optional<Definition> definition(String text) {
    return Arrays.stream(Definition.values())
        .filter(definition -> name(definition).equals(squeezed(text)))
        .findFirst();
  }

  private static String name(Definition definition) {
    return Messages.term(definition, Locale.CHINESE);
  }

  /** All blanks removed and wide forms made narrow, to compare headings. */
  static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00a0]+", "");
  }
}
