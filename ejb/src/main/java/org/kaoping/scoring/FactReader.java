package org.kaoping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads one fact. */
final class FactReader {
  private static final List<String> SOURCE =
      List.of("type", "enteredBy", "documentNumber", "reason", "evidence");

  private final JsonPart json;
  private final Source source;

  private FactReader(JsonPart json) {
    this.json = json;
    this.source =
        new Source(
            json.text("enteredBy"),
            json.text("documentNumber"),
            json.text("reason"),
            json.text("evidence"));
  }

  static Fact fact(JsonPart json) {
    return json.build(() -> new FactReader(json).read(json.get("type").text()));
  }

  private Fact read(String type) {
    return switch (type) {
      case "ACTUAL", "ACTUALS", "PLACES", "SURVEY" -> measured(type);
      case "CHECKLIST", "LEVEL", "MET" -> observed(type);
      case "OCCURRENCES", "EVENTS", "DEDUCTION", "BONUS_EVENTS" -> recorded(type);
      default -> given(type);
    };
  }

  private Fact given(String type) {
    return switch (type) {
      case "COMPLETION_RATE" -> {
        only("value");
        yield new Fact.CompletionRate(percent(json.get("value")), source);
      }
      case "DELIVERED_SCORE" -> {
        only("value");
        yield new Fact.DeliveredScore(json.get("value").decimal(), source);
      }
      case "DELIVERED_SCORE_RATE" -> {
        only("value");
        yield new Fact.DeliveredScoreRate(json.get("value").ratio().decimal(), source);
      }
      case "JUDGED_SCORE" -> {
        only("value");
        yield new Fact.JudgedScore(json.get("value").decimal(), source);
      }
      case "NOT_APPLICABLE" -> {
        only();
        yield new Fact.NotApplicable(source);
      }
      default -> throw json.get("type").wrong();
    };
  }

  /** A completion rate counts in percent: 83 and 83% are the same. */
  private static BigDecimal percent(JsonPart rate) {
    return rate.text().strip().endsWith("%")
        ? rate.ratio().decimal().movePointRight(2)
        : rate.decimal();
  }

  private Fact measured(String type) {
    return switch (type) {
      case "ACTUAL" -> {
        only("value", "base", "target", "best");
        yield new Measured.Actual(
            json.get("value").ratio(),
            optional("base"),
            optional("target"),
            optional("best"),
            source);
      }
      case "ACTUALS" -> {
        only("items");
        yield new Measured.Actuals(json.get("items").list(FactReader::item), source);
      }
      case "PLACES" -> {
        only("places");
        yield new Measured.Places(json.get("places").list(JsonPart::ratio), source);
      }
      default -> {
        only("counts");
        yield new Measured.Survey(
            json.get("counts").list(question -> question.list(JsonPart::integer)), source);
      }
    };
  }

  private static ItemActual item(JsonPart item) {
    if (item.isNull()) {
      return ItemActual.NO_EVIDENCE;
    }
    if (item.isList()) {
      return new ItemActual.Several(item.list(FactReader::item));
    }
    if (item.isText()) {
      return ItemActual.of(item.ratio());
    }
    item.only("actual", "target");
    return new ItemActual.Value(
        item.get("actual").ratio(), item.find("target").map(JsonPart::ratio));
  }

  private Fact observed(String type) {
    return switch (type) {
      case "CHECKLIST" -> {
        only("met");
        yield new Observed.Checklist(json.get("met").list(FactReader::met), source);
      }
      case "LEVEL" -> {
        only("label");
        yield new Observed.Level(json.get("label").text(), source);
      }
      default -> {
        only("met");
        yield new Observed.Met(json.get("met").truth(), source);
      }
    };
  }

  private static Optional<Ratio> met(JsonPart met) {
    return met.isNull() ? Optional.empty() : Optional.of(met.ratio());
  }

  private Fact recorded(String type) {
    return switch (type) {
      case "OCCURRENCES" -> {
        only("count", "zeroEvents");
        yield new Recorded.Occurrences(
            json.get("count").integer(), json.texts("zeroEvents"), source);
      }
      case "EVENTS" -> {
        only("events");
        yield new Recorded.Events(json.get("events").list(FactReader::event), source);
      }
      case "DEDUCTION" -> {
        only("points");
        yield new Recorded.Deduction(json.get("points").decimal(), source);
      }
      default -> {
        only("events");
        yield new Recorded.BonusEvents(json.get("events").list(FactReader::bonus), source);
      }
    };
  }

  private static Recorded.Event event(JsonPart event) {
    event.only("date", "text", "documentNumber", "points", "withdrawn");
    return new Recorded.Event(
        FactsReader.date(event),
        event.text("text"),
        event.text("documentNumber"),
        event.find("points").map(JsonPart::decimal),
        event.truth("withdrawn"));
  }

  private static Recorded.BonusEvent bonus(JsonPart event) {
    event.only("text", "points", "authors");
    return new Recorded.BonusEvent(
        event.text("text"),
        event.find("points").map(JsonPart::decimal),
        event.find("authors").map(JsonPart::integer).orElse(1));
  }

  private void only(String... own) {
    String[] all = new String[own.length + SOURCE.size()];
    System.arraycopy(own, 0, all, 0, own.length);
    System.arraycopy(SOURCE.toArray(), 0, all, own.length, SOURCE.size());
    json.only(all);
  }

  private Optional<Ratio> optional(String field) {
    return json.find(field).map(JsonPart::ratio);
  }
}
