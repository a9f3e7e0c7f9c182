package org.kaoping.scheme.table;

import java.util.Map;

/**
 * Where a kind of rule keeps what the sheet 要点 says.
 *
 * @param list field with the list
 * @param text field of the text in an item; empty when items are plain texts
 */
record ItemField(String list, String text) {
  private static final Map<String, ItemField> FIELDS =
      Map.of(
          "WEIGHTED_CHECKLIST", new ItemField("items", "text"),
          "MEAN_OF_CAPPED_RATIOS", new ItemField("items", "text"),
          "QUALITATIVE_LEVELS", new ItemField("levels", "label"),
          "COUNT_DEDUCTION", new ItemField("zeroEvents", ""));

  /** Of a kind of rule; null when it has no items. */
  static ItemField of(String type) {
    return FIELDS.get(type);
  }

  boolean isPlain() {
    return text.isEmpty();
  }
}
