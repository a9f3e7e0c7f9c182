package org.kaoping.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kaoping.calendar.ShanghaiDates;

/**
 * One line of a history: an act, or the same act done several times in a row on one day by one
 * person for the same reason, as a verifier does with indicator after indicator. The audit trail
 * itself keeps each of them.
 *
 * @param record the first of them
 * @param times how many there are, 1 or more
 */
public record HistoryLine(AuditRecord record, int times) {
  /**
   * Folds what repeats itself.
   *
   * @param records in their order
   * @param outcome what a record's act ended in, as shown
   * @return the lines in the same order
   */
  public static List<HistoryLine> fold(
      List<AuditRecord> records, Function<AuditRecord, String> outcome) {
    List<HistoryLine> lines = new ArrayList<>();
    for (AuditRecord record : records) {
      HistoryLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (last != null && sameness(last.record, outcome).equals(sameness(record, outcome))) {
        lines.set(lines.size() - 1, new HistoryLine(last.record, last.times + 1));
      } else {
        lines.add(new HistoryLine(record, 1));
      }
    }
    return lines;
  }

  private static List<String> sameness(AuditRecord record, Function<AuditRecord, String> outcome) {
    return Stream.of(
            ShanghaiDates.dateOf(record.getBusinessTime()),
            record.getAct(),
            record.getOutcome(),
            record.getPersonName(),
            record.getPostName(),
            record.getForPersonName(),
            record.getOnBehalfOf(),
            record.getReason(),
            record.getDocumentNumber(),
            outcome.apply(record))
        .map(part -> Objects.toString(part, ""))
        .toList();
  }
}
