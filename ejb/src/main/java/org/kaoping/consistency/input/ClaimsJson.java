package org.kaoping.consistency.input;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kaoping.consistency.claim.Definition;
import org.kaoping.consistency.claim.Figure;
import org.kaoping.consistency.claim.Mark;
import org.kaoping.consistency.claim.Printed;
import org.kaoping.consistency.claim.RatioClaim;
import org.kaoping.consistency.claim.ScoreClaim;
import org.kaoping.consistency.claim.ShareClaim;
import org.kaoping.consistency.claim.Statement;
import org.kaoping.consistency.claim.SumClaim;
import org.kaoping.consistency.claim.Term;

/** Reads claims in the format {@value #FORMAT}, see {@code docs/formats/claims.md}. */
public final class ClaimsJson {
  /** Name of the format. */
  public static final String FORMAT = "kaoping-claims-1";

  /** Largest document, in bytes. */
  public static final int LARGEST = 5 * 1024 * 1024;

  private static final int MEGABYTES = LARGEST / 1024 / 1024;

  private static final String[] ROOT = {
    "format",
    "unit",
    "year",
    "document",
    "figures",
    "sums",
    "ratios",
    "shares",
    "groups",
    "scores",
    "scheme",
    "facts"
  };

  private final Faults faults = new Faults();
  private final SheetBuilder builder = new SheetBuilder(faults);

  private ClaimsJson() {}

  /** Reads UTF-8; whatever is wrong with it becomes a fault, never an exception. */
  public static ClaimReading read(byte[] document) {
    if (document.length > LARGEST) {
      return new ClaimReading(
          Optional.empty(),
          List.of(ClaimFault.of(Spot.WHOLE, InputCode.FILE_TOO_LARGE, MEGABYTES)));
    }
    String text = new String(document, StandardCharsets.UTF_8);
    return new ClaimsJson().document(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private ClaimReading document(String text) {
    Object tree = JsonTree.read(text, faults);
    if (tree == JsonTree.REFUSED) {
      return new ClaimReading(Optional.empty(), faults.list());
    }
    JsonFields root = JsonFields.of(tree, "", faults, ROOT);
    String format = root.required("format");
    if (!format.isEmpty() && !format.equals(FORMAT)) {
      faults.add(root.spot("format"), InputCode.FORMAT_UNKNOWN, Values.shown(format), FORMAT);
    }
    builder.head(root.required("unit"), root.year("year"), root.text("document"));
    each(root, "figures", this::figure);
    each(root, "sums", this::sum);
    each(root, "ratios", this::ratio);
    each(root, "shares", this::share);
    each(root, "groups", fields -> score(fields, true));
    each(root, "scores", fields -> score(fields, false));
    builder.rules(embedded(root, "scheme"), embedded(root, "facts"));
    return builder.build();
  }

  private void each(JsonFields root, String list, Consumer<JsonFields> element) {
    root.each(
        list,
        (value, pointer) -> {
          if (!builder.isFull()) {
            element.accept(JsonFields.of(value, pointer, faults, known(list)));
          }
        });
  }

  private static String[] known(String list) {
    return switch (list) {
      case "figures" ->
          new String[] {
            "key", "name", "year", "definition", "scope", "unit", "value", "place", "statements"
          };
      case "sums" -> new String[] {"key", "name", "total", "parts"};
      case "ratios" -> new String[] {"key", "name", "result", "numerator", "denominator"};
      case "shares" -> new String[] {"key", "name", "parts"};
      case "groups" ->
          new String[] {
            "code", "name", "parent", "fullPoints", "score", "rate", "place", "statements"
          };
      default ->
          new String[] {
            "code", "name", "group", "fullPoints", "score", "rate", "place", "statements"
          };
    };
  }

  private void figure(JsonFields fields) {
    String unit = fields.text("unit");
    Definition definition = fields.definition();
    List<Statement> statements = new ArrayList<>();
    fields.each(
        "statements",
        (value, pointer) -> statement(value, pointer, unit).ifPresent(statements::add));
    String key = fields.key("key");
    String name = fields.required("name");
    String year = fields.has("year") ? fields.year("year") : builder.year();
    Optional<Printed> value = fields.requiredNumber("value", unit);
    if (value.isEmpty()) {
      builder.reserve(key);
      return;
    }
    builder.figure(
        new Figure(
            key,
            name,
            year,
            definition,
            fields.text("scope"),
            value.get(),
            fields.place(builder.document()),
            statements),
        fields.spot("key"));
  }

  private Optional<Statement> statement(Object value, String pointer, String unit) {
    JsonFields fields =
        JsonFields.of(value, pointer, faults, "value", "unit", "definition", "scope", "place");
    Optional<Printed> printed =
        fields.requiredNumber("value", fields.has("unit") ? fields.text("unit") : unit);
    return printed.map(
        number ->
            new Statement(
                number,
                fields.definition(),
                fields.text("scope"),
                fields.place(builder.document())));
  }

  private void sum(JsonFields fields) {
    builder.sum(
        new SumClaim(
            fields.key("key"),
            fields.required("name"),
            figureKey(fields, "total"),
            terms(fields, "parts")),
        fields.spot("key"));
  }

  private void ratio(JsonFields fields) {
    builder.ratio(
        new RatioClaim(
            fields.key("key"),
            fields.required("name"),
            figureKey(fields, "result"),
            terms(fields, "numerator"),
            terms(fields, "denominator")),
        fields.spot("key"));
  }

  private void share(JsonFields fields) {
    List<String> parts = new ArrayList<>();
    fields.each(
        "parts",
        (value, pointer) -> {
          if (value instanceof String key) {
            builder.refersTo(key, Spot.at(pointer));
            parts.add(key);
          } else {
            faults.add(Spot.at(pointer), InputCode.TEXT_WANTED);
          }
        });
    requireParts(parts, fields, "parts");
    builder.share(
        new ShareClaim(fields.key("key"), fields.required("name"), parts), fields.spot("key"));
  }

  private String figureKey(JsonFields fields, String field) {
    String key = fields.required(field);
    if (!key.isEmpty()) {
      builder.refersTo(key, fields.spot(field));
    }
    return key;
  }

  private List<Term> terms(JsonFields fields, String field) {
    List<Term> terms = new ArrayList<>();
    fields.each(field, (value, pointer) -> terms.add(term(value, pointer)));
    requireParts(terms, fields, field);
    return terms;
  }

  private void requireParts(List<?> parts, JsonFields fields, String field) {
    if (parts.isEmpty()) {
      faults.add(fields.spot(field), InputCode.PARTS_MISSING, field);
    }
  }

  private Term term(Object value, String pointer) {
    if (value instanceof String key) {
      builder.refersTo(key, Spot.at(pointer));
      return Term.of(key);
    }
    JsonFields fields =
        JsonFields.of(value, pointer, faults, "figure", "factor", "definition", "scope");
    return new Term(
        figureKey(fields, "figure"),
        fields.factor("factor"),
        fields.definition(),
        fields.text("scope"));
  }

  private void score(JsonFields fields, boolean isGroup) {
    List<Mark> told = new ArrayList<>();
    fields.each(
        "statements",
        (value, pointer) ->
            told.add(
                mark(
                    JsonFields.of(
                        value, pointer, faults, "fullPoints", "score", "rate", "place"))));
    builder.score(
        new ScoreClaim(
            fields.key("code"),
            fields.text("name"),
            fields.text(isGroup ? "parent" : "group"),
            isGroup,
            mark(fields),
            told),
        fields.spot("code"));
  }

  private Mark mark(JsonFields fields) {
    return new Mark(
        fields.printed("fullPoints", ""),
        fields.printed("score", ""),
        fields.printed("rate", "%"),
        fields.place(builder.document()));
  }

  /** A scheme or facts, as text for their own readers. */
  private Optional<String> embedded(JsonFields root, String field) {
    Object value = root.raw(field);
    if (value instanceof Map<?, ?> object && faults.isEmpty()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      object.forEach((name, content) -> fields.put(String.valueOf(name), content));
      return Optional.of(Json.createObjectBuilder(fields).build().toString());
    }
    if (value != null && value != JsonTree.REFUSED && !(value instanceof Map)) {
      faults.add(root.spot(field), InputCode.OBJECT_WANTED);
    }
    return Optional.empty();
  }
}
