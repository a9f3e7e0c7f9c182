package org.kaoping.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stored text of a scheme's rules and of the answers to its questions: strict JSON with numbers as
 * strings. The same scheme always gives the same text, so its hash identifies it.
 *
 * <p>Format 1 has neither a framework nor the later kinds of rule; a scheme that needs more is
 * written as format 2. Both are read.
 */
public final class SchemeCodec {
  static final String FORMAT = "kaoping-scheme-1";

  private SchemeCodec() {}

  public static String write(ScoringScheme scheme) {
    if (!isFirst(Checks.required("scheme", scheme))) {
      return SchemeDocumentCodec.write(SchemeDocument.of(scheme));
    }
    Map<String, Object> rules = new LinkedHashMap<>();
    scheme.rules().forEach((key, rule) -> rules.put(key, rule(rule)));
    return Json.write(
        JsonFields.object(
            "format", FORMAT,
            "code", scheme.code(),
            "version", scheme.version(),
            "tables", scheme.tables().stream().map(SchemeCodec::table).toList(),
            "rules", rules,
            "rounding", rounding(scheme.rounding()),
            "grades", scheme.gradeScale().map(SchemeCodec::grades).orElse(List.of())));
  }

  /** Whether format 1 can say everything about it. */
  private static boolean isFirst(ScoringScheme scheme) {
    return scheme.gradeRules().equals(GradeRules.NONE)
        && scheme.components().isEmpty()
        && scheme.tables().stream().allMatch(table -> table.unit() == BandUnit.FACTOR)
        && scheme.rules().values().stream()
            .allMatch(
                rule ->
                    rule.notApplicable() == NotApplicable.REFUSED
                        && (rule instanceof BandScoring
                            || rule instanceof BandTimesSeriesAverage
                            || rule instanceof DeliveredResult
                            || rule instanceof Judged));
  }

  /** Reads either format; of format 2 the part that scores. */
  public static ScoringScheme read(String text) {
    return SchemeDocumentCodec.read(text).scoring();
  }

  static ScoringScheme readFirst(String text) {
    JsonFields root =
        JsonFields.of(
            "scheme",
            Json.read(text),
            "format",
            "code",
            "version",
            "tables",
            "rules",
            "rounding",
            "grades");
    if (!root.string("format").equals(FORMAT)) {
      throw JsonFields.wrong("format");
    }
    List<GradeScale.Grade> grades = root.list("grades", SchemeCodec::readGrade);
    return new ScoringScheme(
        root.string("code"),
        root.string("version"),
        root.list("tables", SchemeCodec::readTable),
        root.map("rules", SchemeCodec::readRule),
        readRounding(root.get("rounding")),
        grades.isEmpty() ? Optional.empty() : Optional.of(new GradeScale(grades)));
  }

  public static String writeAnswers(List<SchemeAnswer> answers) {
    return Json.write(
        Checks.list("answers", answers).stream().map(DerivationCodec::answer).toList());
  }

  public static List<SchemeAnswer> readAnswers(String text) {
    return JsonFields.list("answers", Json.read(text), DerivationCodec::readAnswer);
  }

  private static Map<String, Object> table(BandTable table) {
    return JsonFields.object(
        "key", table.key(),
        "range", interval(table.range()),
        "bands",
            table.bands().stream()
                .map(
                    band ->
                        JsonFields.object(
                            "label", band.label(),
                            "range", interval(band.range()),
                            "factor", band.factor().toPlainString()))
                .toList());
  }

  private static BandTable readTable(Object json) {
    JsonFields table = JsonFields.of("tables", json, "key", "range", "bands");
    return new BandTable(
        table.string("key"),
        readInterval(table.get("range")),
        table.list("bands", SchemeCodec::readBand));
  }

  private static Band readBand(Object json) {
    JsonFields band = JsonFields.of("bands", json, "label", "range", "factor");
    return new Band(band.string("label"), readInterval(band.get("range")), band.number("factor"));
  }

  private static Map<String, Object> interval(Interval range) {
    return JsonFields.object(
        "lower", range.lower().toPlainString(),
        "lowerClosed", range.lowerClosed(),
        "upper", range.upper().map(BigDecimal::toPlainString).orElse(""),
        "upperClosed", range.upperClosed());
  }

  private static Interval readInterval(Object json) {
    JsonFields range = JsonFields.of("range", json, "lower", "lowerClosed", "upper", "upperClosed");
    Optional<BigDecimal> upper =
        range.string("upper").isEmpty() ? Optional.empty() : Optional.of(range.number("upper"));
    return new Interval(
        range.number("lower"), range.truth("lowerClosed"), upper, range.truth("upperClosed"));
  }

  private static Map<String, Object> rule(ScoringRule rule) {
    Map<String, Object> json = JsonFields.object("type", rule.code());
    rule.tableKey().ifPresent(table -> json.put("table", table));
    json.put("formulaVersion", rule.formulaVersion());
    json.put("direction", rule.limits().direction());
    json.put("floor", rule.limits().floor().toPlainString());
    json.put("cap", rule.limits().cap().toPlainString());
    json.put("missing", rule.missing());
    return json;
  }

  private static ScoringRule readRule(Object json) {
    return switch (JsonFields.any("rules", json).string("type")) {
      case "BAND_SCORING" -> {
        JsonFields rule = banded(json);
        yield new BandScoring(rule.string("table"), limits(rule), missing(rule));
      }
      case "BAND_TIMES_SERIES_AVERAGE" -> {
        JsonFields rule = banded(json);
        yield new BandTimesSeriesAverage(rule.string("table"), limits(rule), missing(rule));
      }
      case "DELIVERED_RESULT" -> {
        JsonFields rule = plain(json);
        yield new DeliveredResult(limits(rule), missing(rule));
      }
      case "JUDGED" -> {
        JsonFields rule = plain(json);
        yield new Judged(limits(rule), missing(rule));
      }
      default -> throw JsonFields.wrong("type");
    };
  }

  private static JsonFields banded(Object json) {
    return known(
        JsonFields.of(
            "rules",
            json,
            "type",
            "table",
            "formulaVersion",
            "direction",
            "floor",
            "cap",
            "missing"));
  }

  private static JsonFields plain(Object json) {
    return known(
        JsonFields.of(
            "rules", json, "type", "formulaVersion", "direction", "floor", "cap", "missing"));
  }

  /** Every rule is at its first formula; a later version must bring its own reading. */
  private static JsonFields known(JsonFields rule) {
    if (rule.integer("formulaVersion") != 1) {
      throw JsonFields.wrong("formulaVersion");
    }
    return rule;
  }

  private static Limits limits(JsonFields rule) {
    return new Limits(
        rule.constant("direction", Direction.class), rule.number("floor"), rule.number("cap"));
  }

  private static MissingValue missing(JsonFields rule) {
    return rule.constant("missing", MissingValue.class);
  }

  private static Map<String, Object> rounding(SchemeRounding rounding) {
    List<RoundingMode> modes =
        rounding instanceof RoundingQuestion open
            ? open.options()
            : List.of(((Precision) rounding).mode());
    return JsonFields.object("scale", rounding.scale(), "modes", modes);
  }

  /** One mode is a decision, several are a question. */
  private static SchemeRounding readRounding(Object json) {
    JsonFields rounding = JsonFields.of("rounding", json, "scale", "modes");
    List<RoundingMode> modes =
        rounding.list("modes", mode -> JsonFields.constant("modes", mode, RoundingMode.class));
    return modes.size() == 1
        ? new Precision(rounding.integer("scale"), modes.get(0))
        : new RoundingQuestion(rounding.integer("scale"), modes);
  }

  private static List<Map<String, Object>> grades(GradeScale scale) {
    return scale.grades().stream()
        .map(
            grade ->
                JsonFields.object("label", grade.label(), "from", grade.from().toPlainString()))
        .toList();
  }

  private static GradeScale.Grade readGrade(Object json) {
    JsonFields grade = JsonFields.of("grades", json, "label", "from");
    return new GradeScale.Grade(grade.string("label"), grade.number("from"));
  }
}
