package org.kaoping.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes a document of facts: every field, in one order. */
final class FactsWriter {
  private FactsWriter() {}

  static Map<String, Object> document(FactsDocument document) {
    return JsonFields.object(
        "format", FactsDocumentCodec.FORMAT,
        "scheme", document.scheme(),
        "year", document.year(),
        "answers", document.answers().stream().map(DerivationCodec::answer).toList(),
        "units", document.units().stream().map(FactsWriter::unit).toList());
  }

  private static Map<String, Object> unit(FactsDocument.Unit unit) {
    return JsonFields.object(
        "unit", unit.unit(),
        "verified", unit.verified(),
        "planDocument", unit.planDocument(),
        "facts", mapped(unit.facts(), FactWriter::fact),
        "judged", mapped(unit.judged(), FactsWriter::judged),
        "bars", unit.bars().stream().map(FactsWriter::bar).toList(),
        "components", mapped(unit.components(), BigDecimal::toPlainString),
        "printed", mapped(unit.printed(), BigDecimal::toPlainString),
        "printedTotals", mapped(unit.printedTotals(), BigDecimal::toPlainString),
        "printedGrade", unit.printedGrade());
  }

  private static Map<String, Object> judged(JudgedChange judged) {
    return JsonFields.object(
        "points", judged.points().toPlainString(),
        "reason", judged.reason(),
        "enteredBy", judged.source().enteredBy(),
        "documentNumber", judged.source().documentNumber(),
        "evidence", judged.source().evidence());
  }

  private static Map<String, Object> bar(BarEvent bar) {
    return JsonFields.object(
        "code", bar.code(),
        "text", bar.text(),
        "date", date(bar.date()),
        "documentNumber", bar.documentNumber());
  }

  static String date(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse("");
  }

  private static <T> Map<String, Object> mapped(Map<String, T> values, Function<T, Object> writer) {
    Map<String, Object> written = new LinkedHashMap<>();
    values.forEach((key, value) -> written.put(key, writer.apply(value)));
    return written;
  }
}
