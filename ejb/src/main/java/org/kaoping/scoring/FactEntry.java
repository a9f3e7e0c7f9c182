package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What somebody entered into a form; a refusal names the field by its label. */
final class FactEntry {
  /** Characters of one field. */
  private static final int LONGEST = 20_000;

  private final Map<String, String> texts;
  private final Map<String, String> labels;
  private final Source source;

  FactEntry(Map<String, String> texts, List<FactField> fields, Source source) {
    this.texts = Checks.required("entered", texts);
    this.labels = fields.stream().collect(Collectors.toMap(FactField::key, FactField::label));
    this.source = source;
  }

  Source source() {
    return source;
  }

  Optional<String> find(String key) {
    String text = texts.get(key);
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    if (text.length() > LONGEST) {
      throw new ScoringRefusal(RefusalCode.TOO_MANY, labels.get(key), text.length(), LONGEST);
    }
    return Optional.of(text.strip());
  }

  String get(String key) {
    return find(key)
        .orElseThrow(() -> new ScoringRefusal(RefusalCode.VALUE_MISSING, labels.get(key)));
  }

  Optional<Ratio> findRatio(String key) {
    return find(key).map(text -> placed(key, () -> Ratio.parse(text)));
  }

  Ratio ratio(String key) {
    String text = get(key);
    return placed(key, () -> Ratio.parse(text));
  }

  BigDecimal decimal(String key) {
    String text = get(key);
    return placed(key, () -> decimalOf(text));
  }

  int count(String key) {
    String text = get(key);
    return placed(key, () -> countOf(text));
  }

  /** Chosen as yes; an empty field is no. */
  boolean isYes(String key) {
    return find(key).filter(FactWords.YES::equals).isPresent();
  }

  /** The lines of a field, each with its cells between semicolons or tabs. */
  List<List<String>> lines(String key) {
    return find(key).stream()
        .flatMap(String::lines)
        .filter(line -> !line.isBlank())
        .map(line -> Arrays.stream(line.split("[;；\\t]", -1)).map(String::strip).toList())
        .toList();
  }

  /** The parts of a field between spaces, commas or enumeration commas. */
  List<String> parts(String text) {
    return Arrays.stream(text.strip().split("[\\s,，、]+")).toList();
  }

  /** Runs something whose refusal is about a field. */
  <T> T placed(String key, Supplier<T> part) {
    try {
      return part.get();
    } catch (ScoringRefusal refusal) {
      throw refusal.at(labels.get(key));
    }
  }

  static BigDecimal decimalOf(String text) {
    if (!Numbers.isPlain(text)) {
      throw new ScoringRefusal(RefusalCode.NOT_A_NUMBER, Checks.shortened(text));
    }
    return new BigDecimal(text);
  }

  static int countOf(String text) {
    if (!text.matches("[0-9]{1,9}")) {
      throw new ScoringRefusal(RefusalCode.NOT_A_NUMBER, Checks.shortened(text));
    }
    return Integer.parseInt(text);
  }
}
