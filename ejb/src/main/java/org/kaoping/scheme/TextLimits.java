package org.kaoping.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kaoping.scheme.table.Tree;

/** Lengths that the database and a cell of a workbook can keep. */
final class TextLimits {
  private static final Map<String, Integer> LONGEST_OF_FIELDS =
      Map.of("code", 100, "name", 200, "sourceDocument", 200, "key", 40, "label", 50);

  private static final int LONGEST_TEXT = 20_000;
  private static final int LONGEST_LIST = 30_000;

  /** What separates codes in one cell of a workbook. */
  private static final Pattern SEPARATOR = Pattern.compile("[、，,;；\\n]");

  private final List<SchemeFinding> findings;

  private TextLimits(List<SchemeFinding> findings) {
    this.findings = findings;
  }

  /** What is too long to be kept. */
  static List<SchemeFinding> findings(Map<String, Object> document) {
    List<SchemeFinding> found = new ArrayList<>();
    TextLimits limits = new TextLimits(found);
    limits.object(document, "");
    return found;
  }

  private void object(Map<?, ?> object, String pointer) {
    object.forEach(
        (key, value) -> {
          String at = pointer + "/" + String.valueOf(key).replace("~", "~0").replace("/", "~1");
          value(value, at, longest(String.valueOf(key), pointer));
        });
  }

  /** Names of indicators may be long; those of the scheme, of tables and bands are columns. */
  private static int longest(String field, String pointer) {
    boolean isOfScheme = pointer.isEmpty() || !pointer.startsWith("/groups");
    return isOfScheme || field.equals("code")
        ? LONGEST_OF_FIELDS.getOrDefault(field, LONGEST_TEXT)
        : LONGEST_TEXT;
  }

  private void value(Object value, String pointer, int longest) {
    if (value instanceof Map<?, ?> object) {
      object(object, pointer);
    } else if (value instanceof List<?> list) {
      for (int at = 0; at < list.size(); at++) {
        value(list.get(at), pointer + "/" + at, longest);
      }
      checkList(list, pointer);
    } else if (value instanceof String text) {
      checkText(text, pointer, longest);
    }
  }

  private void checkText(String text, String pointer, int longest) {
    if (text.length() > longest) {
      findings.add(SchemeFinding.at(pointer, "TEXT_TOO_LONG", text.length(), longest));
    }
    if (pointer.matches(".*/indicators/\\d+/code") && SEPARATOR.matcher(text).find()) {
      findings.add(SchemeFinding.at(pointer, "CODE_CHARACTERS", text));
    }
  }

  /** Lists other than of groups, indicators and items stand in one cell. */
  private void checkList(List<?> list, String pointer) {
    boolean isCell = pointer.matches(".*/(owners|milestones|values)");
    int length = isCell ? list.stream().mapToInt(TextLimits::length).sum() : 0;
    if (length > LONGEST_LIST) {
      findings.add(SchemeFinding.at(pointer, "TEXT_TOO_LONG", length, LONGEST_LIST));
    }
  }

  private static int length(Object element) {
    return element instanceof Map<?, ?>
        ? Tree.asObject(element).values().stream().mapToInt(value -> length(value) + 2).sum()
        : String.valueOf(element).length() + 1;
  }
}
