package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.Map;

/** Writes one fact: its type, its figures, its source. */
final class FactWriter {
  private FactWriter() {}

  static Map<String, Object> fact(Fact fact) {
    Map<String, Object> json = figures(fact);
    json.put("enteredBy", fact.source().enteredBy());
    json.put("documentNumber", fact.source().documentNumber());
    json.put("reason", fact.source().reason());
    json.put("evidence", fact.source().evidence());
    return json;
  }

  private static Map<String, Object> figures(Fact fact) {
    if (fact instanceof Measured measured) {
      return measured(measured);
    }
    if (fact instanceof Observed observed) {
      return observed(observed);
    }
    return fact instanceof Recorded recorded ? recorded(recorded) : given(fact);
  }

  private static Map<String, Object> given(Fact fact) {
    if (fact instanceof Fact.CompletionRate rate) {
      return value("COMPLETION_RATE", rate.value());
    }
    if (fact instanceof Fact.DeliveredScore score) {
      return value("DELIVERED_SCORE", score.value());
    }
    if (fact instanceof Fact.DeliveredScoreRate rate) {
      return value("DELIVERED_SCORE_RATE", rate.value());
    }
    return fact instanceof Fact.JudgedScore score
        ? value("JUDGED_SCORE", score.value())
        : JsonFields.object("type", "NOT_APPLICABLE");
  }

  private static Map<String, Object> value(String type, BigDecimal value) {
    return JsonFields.object("type", type, "value", value.toPlainString());
  }

  private static Map<String, Object> measured(Measured fact) {
    if (fact instanceof Measured.Actual actual) {
      return JsonFields.object(
          "type", "ACTUAL",
          "value", actual.value().text(),
          "base", SchemeWriter.ratio(actual.base()),
          "target", SchemeWriter.ratio(actual.target()),
          "best", SchemeWriter.ratio(actual.best()));
    }
    if (fact instanceof Measured.Actuals actuals) {
      return JsonFields.object(
          "type", "ACTUALS", "items", actuals.items().stream().map(FactWriter::item).toList());
    }
    if (fact instanceof Measured.Places places) {
      return JsonFields.object(
          "type", "PLACES", "places", places.places().stream().map(Ratio::text).toList());
    }
    return JsonFields.object("type", "SURVEY", "counts", ((Measured.Survey) fact).counts());
  }

  private static Object item(ItemActual item) {
    if (item instanceof ItemActual.Several several) {
      return several.items().stream().map(FactWriter::item).toList();
    }
    if (item instanceof ItemActual.Value value) {
      return value.target().isEmpty()
          ? value.actual().text()
          : JsonFields.object(
              "actual", value.actual().text(), "target", value.target().get().text());
    }
    return null;
  }

  private static Map<String, Object> observed(Observed fact) {
    if (fact instanceof Observed.Checklist checklist) {
      return JsonFields.object(
          "type",
          "CHECKLIST",
          "met",
          checklist.met().stream().map(met -> met.map(Ratio::text).orElse(null)).toList());
    }
    return fact instanceof Observed.Level level
        ? JsonFields.object("type", "LEVEL", "label", level.label())
        : JsonFields.object("type", "MET", "met", ((Observed.Met) fact).met());
  }

  private static Map<String, Object> recorded(Recorded fact) {
    if (fact instanceof Recorded.Occurrences occurrences) {
      return JsonFields.object(
          "type", "OCCURRENCES",
          "count", occurrences.count(),
          "zeroEvents", occurrences.zeroEvents());
    }
    if (fact instanceof Recorded.Events events) {
      return JsonFields.object(
          "type", "EVENTS", "events", events.events().stream().map(FactWriter::event).toList());
    }
    if (fact instanceof Recorded.BonusEvents events) {
      return JsonFields.object(
          "type",
          "BONUS_EVENTS",
          "events",
          events.events().stream().map(FactWriter::bonus).toList());
    }
    BigDecimal points = ((Recorded.Deduction) fact).points();
    return JsonFields.object("type", "DEDUCTION", "points", points.toPlainString());
  }

  private static Map<String, Object> event(Recorded.Event event) {
    return JsonFields.object(
        "date", FactsWriter.date(event.date()),
        "text", event.text(),
        "documentNumber", event.documentNumber(),
        "points", SchemeWriter.decimal(event.points()),
        "withdrawn", event.withdrawn());
  }

  private static Map<String, Object> bonus(Recorded.BonusEvent event) {
    return JsonFields.object(
        "text", event.text(),
        "points", SchemeWriter.decimal(event.points()),
        "authors", event.authors());
  }
}
