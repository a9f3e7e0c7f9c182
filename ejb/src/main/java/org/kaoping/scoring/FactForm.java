package org.kaoping.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The fields in which somebody enters the fact that a rule needs: a number for a ratio, an answer
 * for each item of a checklist, a line for each event of a register.
 *
 * <pre>{@code
 * FactForm form = FactForm.of(rule, Locale.CHINA).orElseThrow();
 * Fact fact = form.read(Map.of("value", "86%"), Source.enteredBy("市绩效办经办岗"));
 * }</pre>
 *
 * <p>Rules that are fed otherwise have no form: a delivered result, bands by the series average, a
 * cap linked to another indicator.
 */
public final class FactForm {
  private final List<FactField> fields;
  private final Function<FactEntry, Fact> reader;

  FactForm(List<FactField> fields, Function<FactEntry, Fact> reader) {
    this.fields = List.copyOf(fields);
    this.reader = reader;
  }

  /** The form of a rule; empty for rules that are fed otherwise. */
  public static Optional<FactForm> of(ScoringRule rule, Locale locale) {
    Checks.required("rule", rule);
    FactWords words = new FactWords(Checks.required("locale", locale));
    return MeasuredForms.of(rule, words)
        .or(() -> ObservedForms.of(rule, words))
        .or(() -> RecordedForms.of(rule, words));
  }

  /** Whether a rule has a form. */
  public static boolean isFor(ScoringRule rule) {
    return of(rule, Locale.ROOT).isPresent();
  }

  /** Stored text of what was entered, by the keys of the fields. */
  public static String store(Map<String, String> entered) {
    return Json.write(new TreeMap<>(Checks.required("entered", entered)));
  }

  /** Reads what {@link #store} wrote. */
  public static Map<String, String> stored(String text) {
    Map<String, String> entered = new LinkedHashMap<>();
    if (Json.read(text) instanceof Map<?, ?> fields) {
      fields.forEach((key, value) -> entered.put(String.valueOf(key), String.valueOf(value)));
    }
    return entered;
  }

  public List<FactField> fields() {
    return fields;
  }

  /**
   * Makes the fact of what was entered.
   *
   * @param entered texts by the keys of the fields; a field left out is empty
   * @param source who entered it, with the reason where the kind of fact needs one
   * @throws ScoringRefusal that names the field, when something is missing or cannot be read
   */
  public Fact read(Map<String, String> entered, Source source) {
    return reader.apply(new FactEntry(entered, fields, source));
  }
}
