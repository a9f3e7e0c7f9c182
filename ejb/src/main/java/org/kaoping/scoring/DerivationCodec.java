package org.kaoping.scoring;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stored text of a derivation: strict JSON with numbers as strings. Reading what was written gives
 * an equal derivation; the same derivation always gives the same text.
 *
 * <p>Format 2 has fractions, and labels and evidence of inputs. What needs none of them is written
 * in format 1 as ever, so that the texts of earlier score runs stay the same.
 */
public final class DerivationCodec {
  private static final String FIRST = "kaoping-derivation-1";
  private static final String SECOND = "kaoping-derivation-2";

  private DerivationCodec() {}

  public static String write(Derivation derivation) {
    boolean first = isFirst(Checks.required("derivation", derivation));
    return Json.write(
        JsonFields.object(
            "format", first ? FIRST : SECOND,
            "rule", rule(derivation.rule()),
            "inputs", derivation.inputs().stream().map(input -> input(input, first)).toList(),
            "readings", derivation.readings().stream().map(DerivationCodec::answer).toList(),
            "steps", derivation.steps().stream().map(DerivationCodec::step).toList(),
            "unrounded", derivation.unrounded().toPlainString(),
            "rounding", derivation.rounding().map(DerivationCodec::precision).stream().toList(),
            "result", derivation.result().toPlainString(),
            "provisionalReasons",
                derivation.provisionalReasons().stream().map(DerivationCodec::reason).toList()));
  }

  public static Derivation read(String text) {
    JsonFields root =
        JsonFields.of(
            "derivation",
            Json.read(text),
            "format",
            "rule",
            "inputs",
            "readings",
            "steps",
            "unrounded",
            "rounding",
            "result",
            "provisionalReasons");
    boolean first = root.string("format").equals(FIRST);
    if (!first && !root.string("format").equals(SECOND)) {
      throw JsonFields.wrong("format");
    }
    return new Derivation(
        readRule(root.get("rule")),
        root.list("inputs", input -> readInput(input, first)),
        root.list("readings", DerivationCodec::readAnswer),
        root.list("steps", step -> readStep(step, first)),
        root.number("unrounded"),
        readRounding(root),
        root.number("result"),
        root.list("provisionalReasons", DerivationCodec::readReason));
  }

  private static boolean isFirst(Derivation derivation) {
    return derivation.inputs().stream()
            .allMatch(
                input ->
                    input.value().isDecimal()
                        && input.label().isEmpty()
                        && input.source().evidence().isEmpty())
        && derivation.steps().stream()
            .allMatch(
                step -> step.out().isDecimal() && step.in().stream().allMatch(Ratio::isDecimal));
  }

  private static Map<String, Object> rule(RuleReference rule) {
    return JsonFields.object(
        "scheme", rule.scheme(),
        "schemeVersion", rule.schemeVersion(),
        "ruleKey", rule.ruleKey(),
        "ruleCode", rule.ruleCode(),
        "formulaVersion", rule.formulaVersion());
  }

  private static RuleReference readRule(Object json) {
    JsonFields rule =
        JsonFields.of(
            "rule", json, "scheme", "schemeVersion", "ruleKey", "ruleCode", "formulaVersion");
    return new RuleReference(
        rule.string("scheme"),
        rule.string("schemeVersion"),
        rule.string("ruleKey"),
        rule.string("ruleCode"),
        rule.integer("formulaVersion"));
  }

  private static Map<String, Object> input(Derivation.Input input, boolean first) {
    Map<String, Object> json =
        JsonFields.object(
            "name", input.name(),
            "value", input.value().text(),
            "unit", input.unit(),
            "enteredBy", input.source().enteredBy(),
            "documentNumber", input.source().documentNumber(),
            "reason", input.source().reason());
    if (!first) {
      json.put("evidence", input.source().evidence());
      json.put("label", input.label());
    }
    return json;
  }

  private static Derivation.Input readInput(Object json, boolean first) {
    String[] fields = {
      "name", "value", "unit", "enteredBy", "documentNumber", "reason", "evidence", "label"
    };
    JsonFields input =
        JsonFields.of("inputs", json, first ? Arrays.copyOf(fields, fields.length - 2) : fields);
    return new Derivation.Input(
        input.constant("name", InputName.class),
        exact("value", input.get("value"), first),
        input.constant("unit", ValueUnit.class),
        new Source(
            input.string("enteredBy"),
            input.string("documentNumber"),
            input.string("reason"),
            first ? "" : input.string("evidence")),
        first ? "" : input.string("label"));
  }

  /** A decimal; in format 2 also a fraction of decimals. */
  private static Ratio exact(String field, Object json, boolean first) {
    String text = JsonFields.text(field, json);
    int slash = first ? -1 : text.indexOf('/');
    return slash < 0
        ? Ratio.of(JsonFields.longNumber(field, text))
        : new Ratio(
            JsonFields.longNumber(field, text.substring(0, slash)),
            JsonFields.longNumber(field, text.substring(slash + 1)));
  }

  static Map<String, Object> answer(SchemeAnswer answer) {
    return JsonFields.object(
        "questionCode", answer.questionCode(),
        "option", answer.option(),
        "documentNumber", answer.documentNumber(),
        "provisional", answer.provisional(),
        "reason", answer.reason());
  }

  static SchemeAnswer readAnswer(Object json) {
    JsonFields answer =
        JsonFields.of(
            "answers", json, "questionCode", "option", "documentNumber", "provisional", "reason");
    return new SchemeAnswer(
        answer.string("questionCode"),
        answer.string("option"),
        answer.string("documentNumber"),
        answer.truth("provisional"),
        answer.string("reason"));
  }

  private static Map<String, Object> step(Derivation.Step step) {
    return JsonFields.object(
        "operation", step.operation(),
        "in", step.in().stream().map(Ratio::text).toList(),
        "out", step.out().text(),
        "label", step.label());
  }

  private static Derivation.Step readStep(Object json, boolean first) {
    JsonFields step = JsonFields.of("steps", json, "operation", "in", "out", "label");
    return new Derivation.Step(
        step.constant("operation", Operation.class),
        step.list("in", value -> exact("in", value, first)),
        exact("out", step.get("out"), first),
        step.string("label"));
  }

  static Map<String, Object> precision(Precision precision) {
    return JsonFields.object("scale", precision.scale(), "mode", precision.mode());
  }

  static Precision readPrecision(Object json) {
    JsonFields precision = JsonFields.of("rounding", json, "scale", "mode");
    return new Precision(
        precision.integer("scale"), precision.constant("mode", RoundingMode.class));
  }

  private static Optional<Precision> readRounding(JsonFields root) {
    List<Precision> rounding = root.list("rounding", DerivationCodec::readPrecision);
    if (rounding.size() > 1) {
      throw JsonFields.wrong("rounding");
    }
    return rounding.stream().findFirst();
  }

  private static Map<String, Object> reason(ProvisionalReason reason) {
    return JsonFields.object("code", reason.code(), "args", reason.args());
  }

  private static ProvisionalReason readReason(Object json) {
    JsonFields reason = JsonFields.of("provisionalReasons", json, "code", "args");
    return new ProvisionalReason(
        reason.constant("code", ProvisionalReason.Code.class),
        reason.list("args", arg -> JsonFields.text("args", arg)));
  }
}
