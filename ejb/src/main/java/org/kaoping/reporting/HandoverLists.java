package org.kaoping.reporting;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.kernel.Messages;
import org.kaoping.reports.HandoverList;
import org.kaoping.substitution.Handover;
import org.kaoping.substitution.HandoverItem;
import org.kaoping.substitution.HandoverPost;

/** Makes the list to sign from a handover. */
final class HandoverLists {
  private HandoverLists() {}

  static HandoverList of(Handover handover) {
    String posts =
        handover.getPosts().stream()
            .map(HandoverPost::getPostName)
            .collect(Collectors.joining("、"));
    String facts =
        String.join(
            "　",
            named("leaver", handover.getLeaverName()),
            named("successor", handover.getSuccessorName()),
            named("firstDay", handover.getFirstDay().toString()),
            named("post", posts));
    return new HandoverList(
        word("title"),
        facts,
        ShanghaiDates.dateOf(handover.getRecordedAt()).toString(),
        handover.getItems().stream().map(HandoverLists::line).toList());
  }

  private static HandoverList.Line line(HandoverItem item) {
    return new HandoverList.Line(
        item.getPostName(),
        item.title(ReportWords.LANGUAGE),
        String.valueOf(item.getCycleYear()),
        item.getUnitName(),
        day(item.getOpenedOn()),
        day(item.getDueOn()));
  }

  private static String day(LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String named(String key, String value) {
    return word(key) + "：" + value;
  }

  private static String word(String key) {
    return Messages.term("HandoverSheet." + key, ReportWords.LANGUAGE);
  }
}
