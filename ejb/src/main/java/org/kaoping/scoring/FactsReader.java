package org.kaoping.scoring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a document of facts. */
final class FactsReader {
  private FactsReader() {}

  static FactsDocument document(JsonPart root) {
    root.only("format", "scheme", "year", "answers", "units");
    if (!root.get("format").text().equals(FactsDocumentCodec.FORMAT)) {
      throw root.get("format").wrong();
    }
    return root.build(
        () ->
            new FactsDocument(
                root.text("scheme"),
                root.text("year"),
                root.list("answers", FactsReader::answer),
                root.list("units", FactsReader::unit)));
  }

  private static SchemeAnswer answer(JsonPart answer) {
    answer.only("questionCode", "option", "documentNumber", "provisional", "reason");
    return new SchemeAnswer(
        answer.text("questionCode"),
        answer.text("option"),
        answer.text("documentNumber"),
        answer.truth("provisional"),
        answer.text("reason"));
  }

  private static FactsDocument.Unit unit(JsonPart unit) {
    unit.only(
        "unit",
        "verified",
        "planDocument",
        "facts",
        "judged",
        "bars",
        "components",
        "printed",
        "printedTotals",
        "printedGrade");
    return new FactsDocument.Unit(
        unit.text("unit"),
        unit.truth("verified"),
        unit.text("planDocument"),
        unit.map("facts", FactReader::fact),
        unit.map("judged", FactsReader::judged),
        unit.list("bars", FactsReader::bar),
        unit.map("components", JsonPart::decimal),
        unit.map("printed", JsonPart::decimal),
        unit.map("printedTotals", JsonPart::decimal),
        unit.text("printedGrade"));
  }

  private static JudgedChange judged(JsonPart judged) {
    judged.only("points", "reason", "enteredBy", "documentNumber", "evidence");
    return new JudgedChange(
        judged.get("points").decimal(),
        judged.text("reason"),
        new Source(
            judged.text("enteredBy"),
            judged.text("documentNumber"),
            judged.text("reason"),
            judged.text("evidence")));
  }

  private static BarEvent bar(JsonPart bar) {
    bar.only("code", "text", "date", "documentNumber");
    return new BarEvent(bar.text("code"), bar.text("text"), date(bar), bar.text("documentNumber"));
  }

  /** A day as 2020-12-31; may be left out. */
  static Optional<LocalDate> date(JsonPart part) {
    Optional<JsonPart> date = part.find("date");
    try {
      return date.map(JsonPart::text).map(LocalDate::parse);
    } catch (DateTimeException notADay) {
      throw date.orElseThrow().wrong();
    }
  }
}
