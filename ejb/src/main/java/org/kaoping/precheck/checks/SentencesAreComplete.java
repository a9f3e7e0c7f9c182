package org.kaoping.precheck.checks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kaoping.precheck.Check;
import org.kaoping.precheck.CheckedRow;
import org.kaoping.precheck.CheckedTable;
import org.kaoping.precheck.Hit;

/**
 * Printed sentences come to their end: a condition (没有……的) says what follows from it, and no text
 * breaks off at a comma or with dots.
 */
public final class SentencesAreComplete implements Check<CheckedTable> {
  private static final Pattern SENTENCE = Pattern.compile("[^。！？；;\\n]*[。！？；;\\n]?");

  /** A clause made a noun by 的 at the end of its sentence: a condition without consequence. */
  private static final Pattern CONDITION =
      Pattern.compile("(没有|没|未|不|凡|如|若|对|超|低于|少于|高于|发生|出现|逾期|迟).*的[。；;！]?\\s*$");

  /** 是……的 states something; it is no condition. */
  private static final Pattern STATEMENT = Pattern.compile("是.*的[。；;！]?\\s*$");

  private static final Pattern BROKEN_OFF =
      Pattern.compile("[，、：:（(]\\s*[。；;]|[，、：:（(]\\s*$|…+\\s*[。；;]?\\s*$");

  @Override
  public List<Hit> hits(CheckedTable table) {
    return table.rows().stream().flatMap(SentencesAreComplete::unfinished).toList();
  }

  private static Stream<Hit> unfinished(CheckedRow row) {
    boolean goesOn = !row.standardText().isBlank();
    return Stream.concat(
            firstUnfinished(row.targetText(), goesOn).stream(),
            firstUnfinished(row.standardText(), false).stream())
        .map(sentence -> Hit.at(row.label(), sentence));
  }

  /**
   * The first sentence that does not come to its end.
   *
   * @param goesOn whether another text follows, in which the last sentence may go on
   */
  private static Optional<String> firstUnfinished(String text, boolean goesOn) {
    Matcher sentences = SENTENCE.matcher(text);
    while (sentences.find()) {
      String sentence = sentences.group().strip();
      boolean isLast = sentences.end() == text.length() && !goesOn;
      if (isCondition(sentence) || isBrokenOff(sentence, isLast)) {
        return Optional.of(sentence);
      }
    }
    return Optional.empty();
  }

  private static boolean isCondition(String sentence) {
    return CONDITION.matcher(sentence).find() && !STATEMENT.matcher(sentence).find();
  }

  /** A line may well end with a colon or a comma when the next one goes on. */
  private static boolean isBrokenOff(String sentence, boolean isLast) {
    Matcher broken = BROKEN_OFF.matcher(sentence);
    return broken.find() && (isLast || !sentence.matches("(?s).*[，、：:（(]$"));
  }
}
