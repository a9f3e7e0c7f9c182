package org.kaoping.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The only exception of this package: names what was refused, with which values and, in a document,
 * where. The text for users comes from {@link #text(Locale)}.
 */
public final class ScoringRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RefusalCode code;
  private final String[] args;
  private final String pointer;
  private String unitKey = "";
  private String indicatorKey = "";

  public ScoringRefusal(RefusalCode code, Object... args) {
    this("", code, Arrays.stream(args).map(String::valueOf).toArray(String[]::new));
  }

  private ScoringRefusal(String pointer, RefusalCode code, String[] args) {
    super(code + Arrays.toString(args) + pointer);
    this.pointer = pointer;
    this.code = code;
    this.args = args;
  }

  /** The same with its place; a place that is known already stays. */
  ScoringRefusal at(String place) {
    if (!pointer.isEmpty()) {
      return this;
    }
    ScoringRefusal placed = new ScoringRefusal(place, code, args);
    placed.unitKey = unitKey;
    placed.indicatorKey = indicatorKey;
    placed.setStackTrace(getStackTrace());
    return placed;
  }

  /** The parameter that was refused, by its name in documents; empty if it is not about one. */
  String field() {
    return switch (code) {
      case PARAMETER_OUT_OF_RANGE,
          LIST_EMPTY,
          TOO_MANY,
          TEXT_BLANK,
          VALUE_MISSING,
          CODE_DUPLICATE,
          NUMBER_OUT_OF_RANGE ->
          args[0];
      case TARGET_NOT_POSITIVE -> "target";
      default -> "";
    };
  }

  /** The same, known to be about an indicator of a unit. */
  ScoringRefusal about(String unit, String indicator) {
    unitKey = unit;
    indicatorKey = indicator;
    return this;
  }

  /** The unit whose score was refused; empty if it is not about one. */
  public String unitKey() {
    return unitKey;
  }

  /** The indicator whose score was refused; empty if it is not about one. */
  public String indicatorKey() {
    return indicatorKey;
  }

  public RefusalCode code() {
    return code;
  }

  /** The values in question, in the order that {@link RefusalCode} documents. */
  public List<String> args() {
    return List.of(args);
  }

  /** Where in the document, as a JSON pointer (RFC 6901); empty outside a document. */
  public String pointer() {
    return pointer;
  }

  /** The refusal in the reader's language, with its place. */
  public String text(Locale locale) {
    String text = ScoringMessages.text("refusal." + code, locale, (Object[]) args);
    return pointer.isEmpty() ? text : ScoringMessages.text("refusal.at", locale, pointer, text);
  }
}
