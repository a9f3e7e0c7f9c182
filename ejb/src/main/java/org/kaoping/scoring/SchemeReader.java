package org.kaoping.scoring;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads format 2 of a scheme document. */
final class SchemeReader {
  private static final String[] INDICATOR = {
    "code",
    "name",
    "category",
    "points",
    "rule",
    "target",
    "targetText",
    "standardText",
    "kind",
    "standard",
    "owners",
    "milestones",
    "values",
    "remark"
  };

  private final Map<String, ScoringRule> rules = new LinkedHashMap<>();

  private SchemeReader() {}

  static SchemeDocument document(JsonPart root) {
    root.only(
        "format",
        "code",
        "version",
        "name",
        "sourceDocument",
        "sourceText",
        "rounding",
        "totalPoints",
        "grades",
        "gradeRules",
        "components",
        "tables",
        "rules",
        "groups");
    if (!root.get("format").text().equals(SchemeDocumentCodec.FORMAT)) {
      throw root.get("format").wrong();
    }
    return new SchemeReader().read(root);
  }

  private SchemeDocument read(JsonPart root) {
    rules.putAll(root.map("rules", RuleReader::rule));
    List<IndicatorGroup> groups = root.list("groups", this::group);
    ScoringScheme scoring = root.build(() -> scoring(root));
    return root.build(
        () ->
            new SchemeDocument(
                root.text("code"),
                root.text("version"),
                root.text("name"),
                root.text("sourceDocument"),
                root.text("sourceText"),
                root.find("totalPoints").map(JsonPart::decimal),
                scoring,
                groups));
  }

  private ScoringScheme scoring(JsonPart root) {
    List<GradeScale.Grade> grades = root.list("grades", SchemeReader::grade);
    return new ScoringScheme(
        root.text("code"),
        root.text("version"),
        root.list("tables", SchemeReader::table),
        rules,
        rounding(root.get("rounding")),
        grades.isEmpty() ? Optional.empty() : Optional.of(new GradeScale(grades)),
        root.find("gradeRules").map(SchemeReader::gradeRules).orElse(GradeRules.NONE),
        root.list("components", SchemeReader::component));
  }

  /** One mode is a decision, several are a question. */
  private static SchemeRounding rounding(JsonPart rounding) {
    rounding.only("scale", "modes");
    int scale = rounding.get("scale").integer();
    List<RoundingMode> modes = rounding.list("modes", mode -> mode.constant(RoundingMode.class));
    return rounding.build(
        () ->
            modes.size() == 1
                ? new Precision(scale, modes.get(0))
                : new RoundingQuestion(scale, modes));
  }

  private static GradeScale.Grade grade(JsonPart grade) {
    grade.only("label", "from");
    return new GradeScale.Grade(grade.text("label"), grade.get("from").decimal());
  }

  private static GradeRules gradeRules(JsonPart rules) {
    rules.only("topGradeQuota", "quotaRounding", "ties", "tieIndicators", "bars");
    return rules.build(
        () ->
            new GradeRules(
                rules.find("topGradeQuota").map(JsonPart::ratio),
                rules.constant(
                    "quotaRounding",
                    GradeRules.QuotaRounding.class,
                    GradeRules.QuotaRounding.FLOOR),
                rules.constant("ties", GradeRules.Ties.class, GradeRules.Ties.SHARED),
                rules.texts("tieIndicators"),
                rules.list("bars", SchemeReader::bar)));
  }

  private static GradeBar bar(JsonPart bar) {
    bar.only("code", "kind", "scope", "indicator", "cap", "text");
    return new GradeBar(
        bar.text("code"),
        bar.get("kind").constant(GradeBar.Kind.class),
        bar.get("scope").constant(GradeBar.Scope.class),
        bar.text("indicator"),
        bar.text("cap"),
        bar.text("text"));
  }

  private static ScoringComponent component(JsonPart component) {
    component.only("code", "name", "weight");
    return new ScoringComponent(
        component.text("code"),
        component.text("name"),
        component.find("weight").map(JsonPart::ratio).orElse(Ratio.ZERO));
  }

  private static BandTable table(JsonPart table) {
    table.only("key", "unit", "range", "bands");
    return new BandTable(
        table.text("key"),
        interval(table.get("range")),
        table.list("bands", SchemeReader::band),
        table.constant("unit", BandUnit.class, BandUnit.FACTOR));
  }

  private static Band band(JsonPart band) {
    band.only("label", "range", "factor");
    return new Band(
        band.text("label"), interval(band.get("range")), band.get("factor").ratio().decimal());
  }

  private static Interval interval(JsonPart range) {
    range.only("lower", "lowerClosed", "upper", "upperClosed");
    return range.build(
        () ->
            new Interval(
                range.get("lower").ratio().decimal(),
                range.truth("lowerClosed"),
                range.find("upper").map(upper -> upper.ratio().decimal()),
                range.truth("upperClosed")));
  }

  private IndicatorGroup group(JsonPart group) {
    group.only("code", "name", "points", "groups", "indicators");
    return new IndicatorGroup(
        group.text("code"),
        group.text("name"),
        group.find("points").map(JsonPart::decimal),
        group.list("groups", this::group),
        group.list("indicators", this::indicator));
  }

  private SchemeIndicator indicator(JsonPart json) {
    json.only(INDICATOR);
    return new SchemeIndicator(
        json.text("code"),
        json.text("name"),
        json.constant("category", IndicatorCategory.class, IndicatorCategory.MANDATORY),
        json.find("points").map(JsonPart::decimal),
        ruleKey(json),
        json.find("target").map(JsonPart::ratio),
        json.text("targetText"),
        json.text("standardText"),
        json.text("kind"),
        json.text("standard"),
        json.texts("owners"),
        json.list("milestones", SchemeReader::milestone),
        json.list("values", SchemeReader::value),
        json.text("remark"));
  }

  /** An inline rule gets the indicator's code as its key. */
  private String ruleKey(JsonPart indicator) {
    Optional<JsonPart> rule = indicator.find("rule");
    if (rule.isEmpty()) {
      return "";
    }
    if (rule.get().isText()) {
      String key = rule.get().text();
      if (!rules.containsKey(key)) {
        throw rule.get().refusal(RefusalCode.RULE_UNKNOWN, Checks.shortened(key));
      }
      return key;
    }
    String key = indicator.get("code").text();
    ScoringRule inline = rule.get().build(() -> RuleReader.rule(rule.get()));
    if (rules.put(key, inline) != null) {
      throw new ScoringRefusal(RefusalCode.CODE_DUPLICATE, "rules", key);
    }
    return key;
  }

  private static SchemeIndicator.Milestone milestone(JsonPart milestone) {
    milestone.only("text", "day", "month");
    return new SchemeIndicator.Milestone(
        milestone.text("text"), milestone.text("day"), milestone.text("month"));
  }

  private static SchemeIndicator.YearValue value(JsonPart value) {
    value.only("year", "text", "value");
    return new SchemeIndicator.YearValue(
        value.text("year"), value.text("text"), value.find("value").map(JsonPart::ratio));
  }
}
