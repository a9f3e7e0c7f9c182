package org.kaoping.scoring;

import java.util.List;

/**
 * A field of a {@link FactForm}.
 *
 * @param key identity in the form
 * @param label what it asks for, in the reader's language
 * @param hint how to fill it; may be empty
 * @param kind how it is filled
 * @param choices what can be chosen; empty for the other kinds
 * @param required whether it may not be left empty
 */
public record FactField(
    String key, String label, String hint, Kind kind, List<Choice> choices, boolean required) {
  /** How a field is filled. */
  public enum Kind {
    /** A decimal, fraction or percentage. */
    NUMBER,
    /** One of the choices. */
    CHOICE,
    /** Several numbers in one line. */
    LINE,
    /** One event in each line. */
    LINES
  }

  public FactField {
    Checks.text("key", key);
    Checks.required("label", label);
    Checks.required("hint", hint);
    choices = List.copyOf(choices);
  }

  /**
   * A value that can be chosen.
   *
   * @param value what is stored
   * @param label what is shown
   */
  public record Choice(String value, String label) {}
}
