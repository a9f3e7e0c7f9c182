package org.kaoping.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a {@link LedgerList} into the rows of its template. */
final class LedgerListFilling {
  private LedgerListFilling() {}

  static Filling of(LedgerList list, ReportTexts texts, PrintableText printable) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("title", printable.styled(list.title()));
    parameters.put(
        "filter",
        printable.styled(
            list.filter().isEmpty() ? "" : texts.text("ledger.filter", list.filter())));
    parameters.put(
        "summary",
        printable.styled(texts.text("ledger.summary", list.lines().size(), list.dateText())));
    List<Map<String, Object>> rows = new ArrayList<>();
    for (LedgerList.Line line : list.lines()) {
      rows.add(row(rows.size() + 1, line, printable));
    }
    return new Filling("ledger-list", list.title(), texts.text("sheet.ledger"), parameters, rows);
  }

  private static Map<String, Object> row(int seq, LedgerList.Line line, PrintableText printable) {
    Map<String, Object> values = new HashMap<>();
    values.put("seq", seq);
    values.put("source", printable.styled(line.source()));
    values.put("unit", printable.styled(line.unit()));
    values.put("problem", printable.styled(line.problem()));
    values.put("measure", printable.styled(line.measure()));
    values.put("inCharge", printable.styled(line.inCharge()));
    values.put("orderNumber", printable.styled(line.orderNumber()));
    values.put("dueOn", printable.styled(line.dueOn()));
    values.put("state", printable.styled(line.state()));
    values.put("closedOn", printable.styled(line.closedOn()));
    return values;
  }
}
