package org.kaoping.consistency.input;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kaoping.consistency.claim.ClaimSheet;
import org.kaoping.consistency.claim.Definition;
import org.kaoping.consistency.claim.Exact;
import org.kaoping.consistency.claim.Figure;
import org.kaoping.consistency.claim.Mark;
import org.kaoping.consistency.claim.Place;
import org.kaoping.consistency.claim.Printed;
import org.kaoping.consistency.claim.RatioClaim;
import org.kaoping.consistency.claim.ScoreClaim;
import org.kaoping.consistency.claim.ShareClaim;
import org.kaoping.consistency.claim.Statement;
import org.kaoping.consistency.claim.SumClaim;
import org.kaoping.consistency.claim.Term;

/** Writes claims in the format {@value ClaimsJson#FORMAT}; {@link ClaimsJson} reads them back. */
public final class ClaimsWriter {
  /** One for all: looking the provider up anew takes milliseconds in a server. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  private ClaimsWriter() {}

  /** The sheet as JSON, with every field. */
  public static String write(ClaimSheet sheet) {
    JsonObjectBuilder root =
        JSON.createObjectBuilder()
            .add("format", ClaimsJson.FORMAT)
            .add("unit", sheet.unit())
            .add("year", sheet.year())
            .add("document", sheet.document())
            .add("figures", list(sheet.figures(), ClaimsWriter::figure))
            .add("sums", list(sheet.sums(), ClaimsWriter::sum))
            .add("ratios", list(sheet.ratios(), ClaimsWriter::ratio))
            .add("shares", list(sheet.shares(), ClaimsWriter::share))
            .add("groups", list(scores(sheet, true), score -> score(score, "parent")))
            .add("scores", list(scores(sheet, false), score -> score(score, "group")));
    embed(root, "scheme", sheet.scheme());
    embed(root, "facts", sheet.facts());
    return root.build().toString();
  }

  private static List<ScoreClaim> scores(ClaimSheet sheet, boolean groups) {
    return sheet.scores().stream().filter(score -> score.isGroup() == groups).toList();
  }

  private static <T> JsonArrayBuilder list(
      List<T> elements, Function<T, JsonObjectBuilder> writer) {
    JsonArrayBuilder list = JSON.createArrayBuilder();
    elements.forEach(element -> list.add(writer.apply(element)));
    return list;
  }

  private static void embed(JsonObjectBuilder root, String field, Optional<String> text) {
    if (text.isPresent()) {
      try (JsonReader reader = Json.createReader(new StringReader(text.get()))) {
        root.add(field, reader.readObject());
      }
    }
  }

  private static JsonObjectBuilder figure(Figure figure) {
    return JSON.createObjectBuilder()
        .add("key", figure.key())
        .add("name", figure.name())
        .add("year", figure.year())
        .add("definition", definition(figure.definition()))
        .add("scope", figure.scope())
        .add("unit", figure.value().unit().text())
        .add("value", figure.value().text())
        .add("place", place(figure.place()))
        .add("statements", list(figure.statements(), ClaimsWriter::statement));
  }

  private static JsonObjectBuilder statement(Statement statement) {
    return JSON.createObjectBuilder()
        .add("value", statement.value().text())
        .add("unit", statement.value().unit().text())
        .add("definition", definition(statement.definition()))
        .add("scope", statement.scope())
        .add("place", place(statement.place()));
  }

  private static JsonObjectBuilder sum(SumClaim sum) {
    return JSON.createObjectBuilder()
        .add("key", sum.key())
        .add("name", sum.name())
        .add("total", sum.total())
        .add("parts", list(sum.parts(), ClaimsWriter::term));
  }

  private static JsonObjectBuilder ratio(RatioClaim ratio) {
    return JSON.createObjectBuilder()
        .add("key", ratio.key())
        .add("name", ratio.name())
        .add("result", ratio.result())
        .add("numerator", list(ratio.numerator(), ClaimsWriter::term))
        .add("denominator", list(ratio.denominator(), ClaimsWriter::term));
  }

  private static JsonObjectBuilder term(Term term) {
    return JSON.createObjectBuilder()
        .add("figure", term.figure())
        .add("factor", factor(term.factor()))
        .add("definition", definition(term.definition()))
        .add("scope", term.scope());
  }

  private static String factor(Exact factor) {
    return factor.denominator().equals(Exact.ONE.denominator())
        ? factor.numerator().toString()
        : factor.numerator() + "/" + factor.denominator();
  }

  private static JsonObjectBuilder share(ShareClaim share) {
    return JSON.createObjectBuilder()
        .add("key", share.key())
        .add("name", share.name())
        .add("parts", JSON.createArrayBuilder(share.parts()));
  }

  private static JsonObjectBuilder score(ScoreClaim score, String groupField) {
    return mark(score.mark())
        .add("code", score.code())
        .add("name", score.name())
        .add(groupField, score.group())
        .add("statements", list(score.statements(), ClaimsWriter::mark));
  }

  private static JsonObjectBuilder mark(Mark mark) {
    return JSON.createObjectBuilder()
        .add("fullPoints", mark.fullPoints().map(Printed::text).orElse(""))
        .add("score", mark.score().map(Printed::text).orElse(""))
        .add("rate", mark.rate().map(Printed::toString).orElse(""))
        .add("place", place(mark.place()));
  }

  private static String definition(Definition definition) {
    return definition == Definition.UNSTATED ? "" : definition.name();
  }

  private static JsonObjectBuilder place(Place place) {
    return JSON.createObjectBuilder()
        .add("document", place.document())
        .add("chapter", place.chapter())
        .add("row", place.row());
  }
}
