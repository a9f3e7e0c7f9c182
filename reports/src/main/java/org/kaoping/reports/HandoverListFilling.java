package org.kaoping.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a {@link HandoverList} into the rows of its template. */
final class HandoverListFilling {
  private HandoverListFilling() {}

  static Filling of(HandoverList list, ReportTexts texts, PrintableText printable) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("title", printable.styled(list.title()));
    parameters.put("filter", printable.styled(list.facts()));
    parameters.put(
        "summary",
        printable.styled(texts.text("handover.summary", list.lines().size(), list.dateText())));
    parameters.put("signatures", printable.styled(texts.text("handover.signatures")));
    List<Map<String, Object>> rows = new ArrayList<>();
    for (HandoverList.Line line : list.lines()) {
      rows.add(row(rows.size() + 1, line, printable));
    }
    return new Filling(
        "handover-list", list.title(), texts.text("sheet.handover"), parameters, rows);
  }

  private static Map<String, Object> row(int seq, HandoverList.Line line, PrintableText printable) {
    Map<String, Object> values = new HashMap<>();
    values.put("seq", seq);
    values.put("post", printable.styled(line.post()));
    values.put("work", printable.styled(line.work()));
    values.put("year", printable.styled(line.year()));
    values.put("unit", printable.styled(line.unit()));
    values.put("since", printable.styled(line.since()));
    values.put("due", printable.styled(line.due()));
    return values;
  }
}
