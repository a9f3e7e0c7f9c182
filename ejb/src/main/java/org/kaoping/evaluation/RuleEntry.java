package org.kaoping.evaluation;

import java.util.Locale;
import java.util.Map;

/**
 * What somebody entered for an indicator with a rule of its own.
 *
 * @param texts by the keys of the fields
 * @param locale in which refusals name the fields
 */
public record RuleEntry(Map<String, String> texts, Locale locale) {
  public RuleEntry {
    texts = Map.copyOf(texts);
  }
}
