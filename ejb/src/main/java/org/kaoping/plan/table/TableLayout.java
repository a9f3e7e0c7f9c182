package org.kaoping.plan.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.kaoping.plan.Category;

/** The words of the official layout, from {@code breakdown-table.properties}. */
public final class TableLayout {
  private static final Properties WORDS = load();

  private TableLayout() {}

  private static Properties load() {
    Properties words = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(
            TableLayout.class.getResourceAsStream("/org/kaoping/plan/breakdown-table.properties"),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return words;
  }

  static String text(String key, Object... places) {
    String pattern = WORDS.getProperty(key);
    return places.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(places);
  }

  /** Lines numbered from 1 under one key. */
  static List<String> lines(String key) {
    List<String> lines = new ArrayList<>();
    for (int number = 1; WORDS.containsKey(key + "." + number); number++) {
      lines.add(text(key + "." + number));
    }
    return lines;
  }

  /** Words separated by a bar under one key. */
  static List<String> words(String key) {
    return List.of(text(key).split("\\|"));
  }

  /** The name of a category on the table. */
  public static String category(Category category) {
    return text("category." + category.name());
  }

  static Optional<Category> category(String name) {
    for (Category category : Category.values()) {
      if (category(category).equals(name)) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }

  /** The symbolic owner that stands for all divisions of the unit. */
  public static String allDivisions() {
    return text("all.divisions");
  }

  /** The symbolic post that stands for the heads of all divisions. */
  public static String allDivisionHeads() {
    return text("all.divisions.post");
  }

  /** Title of a chapter as printed. */
  public static String chapterTitle(int number) {
    return text("chapter." + number);
  }

  /** The title over a unit's table. */
  public static String title(int year, String unitName, String total) {
    return text("title", String.valueOf(year), unitName, total);
  }
}
