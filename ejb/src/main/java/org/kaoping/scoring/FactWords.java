package org.kaoping.scoring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kaoping.scoring.FactField.Choice;
import org.kaoping.scoring.FactField.Kind;

/** Makes fields with labels and hints in the reader's language. */
record FactWords(Locale locale) {
  private static final String LABEL = "factField.";
  private static final String HINT = "factHint.";

  static final String YES = "1";
  static final String NO = "0";

  String text(String name, Object... args) {
    return ScoringMessages.text(LABEL + name, locale, args);
  }

  private String hint(Kind kind, String key) {
    String own = HINT + key;
    String general = HINT + kind;
    return ScoringMessages.has(own, locale)
        ? ScoringMessages.text(own, locale)
        : ScoringMessages.has(general, locale) ? ScoringMessages.text(general, locale) : "";
  }

  /** A field that must be filled; its label is the text of its key. */
  FactField required(String key, Kind kind) {
    return new FactField(key, text(key), hint(kind, key), kind, List.of(), true);
  }

  /** A field that may be left empty. */
  FactField optional(String key, Kind kind) {
    return new FactField(key, text(key), hint(kind, key), kind, List.of(), false);
  }

  FactField number(String key, String label, boolean required) {
    return new FactField(key, label, hint(Kind.NUMBER, key), Kind.NUMBER, List.of(), required);
  }

  FactField choice(String key, String label, List<Choice> choices, boolean required) {
    return new FactField(key, label, "", Kind.CHOICE, choices, required);
  }

  List<Choice> yesNo() {
    return List.of(new Choice(YES, text("yes")), new Choice(NO, text("no")));
  }

  /** A label with the target that the rule compares with. */
  String withTarget(String label, Optional<Ratio> target) {
    return target.map(number -> text("withTarget", label, number.text())).orElse(label);
  }
}
