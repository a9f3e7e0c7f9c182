package org.kaoping.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes format 2 of a scheme document: every field, in one order. */
final class SchemeWriter {
  private final SchemeDocument document;
  private final Set<String> inline;

  private SchemeWriter(SchemeDocument document) {
    this.document = document;
    this.inline =
        document.indicators().stream()
            .filter(indicator -> indicator.ruleKey().equals(indicator.code()))
            .map(SchemeIndicator::code)
            .collect(Collectors.toSet());
  }

  static Map<String, Object> document(SchemeDocument document) {
    return new SchemeWriter(document).write();
  }

  private Map<String, Object> write() {
    ScoringScheme scoring = document.scoring();
    Map<String, Object> rules = new LinkedHashMap<>();
    scoring
        .rules()
        .forEach(
            (key, rule) -> {
              if (!inline.contains(key)) {
                rules.put(key, RuleWriter.rule(rule));
              }
            });
    return JsonFields.object(
        "format", SchemeDocumentCodec.FORMAT,
        "code", document.code(),
        "version", document.version(),
        "name", document.name(),
        "sourceDocument", document.sourceDocument(),
        "sourceText", document.sourceText(),
        "rounding", rounding(scoring.rounding()),
        "totalPoints", decimal(document.totalPoints()),
        "grades", scoring.gradeScale().map(SchemeWriter::grades).orElse(List.of()),
        "gradeRules", gradeRules(scoring.gradeRules()),
        "components", scoring.components().stream().map(SchemeWriter::component).toList(),
        "tables", scoring.tables().stream().map(SchemeWriter::table).toList(),
        "rules", rules,
        "groups", document.groups().stream().map(this::group).toList());
  }

  private static Map<String, Object> rounding(SchemeRounding rounding) {
    List<RoundingMode> modes =
        rounding instanceof RoundingQuestion open
            ? open.options()
            : List.of(((Precision) rounding).mode());
    return JsonFields.object("scale", rounding.scale(), "modes", modes);
  }

  private static List<Map<String, Object>> grades(GradeScale scale) {
    return scale.grades().stream()
        .map(
            grade ->
                JsonFields.object("label", grade.label(), "from", grade.from().toPlainString()))
        .toList();
  }

  private static Map<String, Object> gradeRules(GradeRules rules) {
    return JsonFields.object(
        "topGradeQuota", ratio(rules.topGradeQuota()),
        "quotaRounding", rules.quotaRounding(),
        "ties", rules.ties(),
        "tieIndicators", rules.tieIndicators(),
        "bars",
            rules.bars().stream()
                .map(
                    bar ->
                        JsonFields.object(
                            "code", bar.code(),
                            "kind", bar.kind(),
                            "scope", bar.scope(),
                            "indicator", bar.indicator(),
                            "cap", bar.cap(),
                            "text", bar.text()))
                .toList());
  }

  private static Map<String, Object> component(ScoringComponent component) {
    return JsonFields.object(
        "code", component.code(),
        "name", component.name(),
        "weight", component.weight().text());
  }

  private static Map<String, Object> table(BandTable table) {
    return JsonFields.object(
        "key", table.key(),
        "unit", table.unit(),
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

  private static Map<String, Object> interval(Interval range) {
    return JsonFields.object(
        "lower", range.lower().toPlainString(),
        "lowerClosed", range.lowerClosed(),
        "upper", decimal(range.upper()),
        "upperClosed", range.upperClosed());
  }

  private Map<String, Object> group(IndicatorGroup group) {
    return JsonFields.object(
        "code", group.code(),
        "name", group.name(),
        "points", decimal(group.points()),
        "groups", group.groups().stream().map(this::group).toList(),
        "indicators", group.indicators().stream().map(this::indicator).toList());
  }

  private Map<String, Object> indicator(SchemeIndicator indicator) {
    Object rule =
        inline.contains(indicator.ruleKey()) && indicator.ruleKey().equals(indicator.code())
            ? RuleWriter.rule(document.scoring().rules().get(indicator.ruleKey()))
            : indicator.ruleKey();
    return JsonFields.object(
        "code", indicator.code(),
        "name", indicator.name(),
        "category", indicator.category(),
        "points", decimal(indicator.points()),
        "rule", rule,
        "target", ratio(indicator.target()),
        "targetText", indicator.targetText(),
        "standardText", indicator.standardText(),
        "kind", indicator.kind(),
        "standard", indicator.standard(),
        "owners", indicator.owners(),
        "milestones", indicator.milestones().stream().map(SchemeWriter::milestone).toList(),
        "values", indicator.values().stream().map(SchemeWriter::value).toList(),
        "remark", indicator.remark());
  }

  private static Map<String, Object> milestone(SchemeIndicator.Milestone milestone) {
    return JsonFields.object(
        "text", milestone.text(), "day", milestone.day(), "month", milestone.month());
  }

  private static Map<String, Object> value(SchemeIndicator.YearValue value) {
    return JsonFields.object(
        "year", value.year(), "text", value.text(), "value", ratio(value.value()));
  }

  static String ratio(Optional<Ratio> number) {
    return number.map(Ratio::text).orElse("");
  }

  static String decimal(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }
}
