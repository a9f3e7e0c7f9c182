package org.kaoping.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rules, band tables, rounding and grades of a scheme, as printed. With open {@link #questions()}
 * it is a legal draft; it scores only after {@link #answer}.
 *
 * <pre>{@code
 * UsableScheme usable = scheme.answer(List.of(
 *     SchemeAnswer.provisionally("BAND_GAP:80:85", "一般", "〔2018〕12号"), …));
 * SeriesResult result = SeriesScoring.compute(usable, units);
 * }</pre>
 *
 * @param code identity of the scheme
 * @param version version of the scheme
 * @param tables band tables, keys unique
 * @param rules rules by key
 * @param rounding decided, or a question
 * @param gradeScale empty if the scheme has no grades
 * @param gradeRules quota, ties and bars
 * @param components the duty score and what stands beside it, codes unique; none is the duty score
 *     alone
 */
public record ScoringScheme(
    String code,
    String version,
    List<BandTable> tables,
    Map<String, ScoringRule> rules,
    SchemeRounding rounding,
    Optional<GradeScale> gradeScale,
    GradeRules gradeRules,
    List<ScoringComponent> components) {
  /** Most rules, tables and components of a scheme. */
  private static final int MOST = 5_000;

  public ScoringScheme {
    Checks.text("code", code);
    Checks.text("version", version);
    tables = Checks.limitedList("tables", tables, MOST);
    rules = Checks.map("rules", rules);
    Checks.required("rounding", rounding);
    Checks.required("gradeScale", gradeScale);
    Checks.required("gradeRules", gradeRules);
    components = Checks.limitedList("components", components, MOST);
    Checks.distinct("components", components.stream().map(ScoringComponent::code).toList());
    requireGrades(gradeRules, gradeScale);
    Set<String> keys = new HashSet<>();
    for (BandTable table : tables) {
      if (!keys.add(table.key())) {
        throw new ScoringRefusal(RefusalCode.TABLE_DUPLICATE, table.key());
      }
    }
    for (Map.Entry<String, ScoringRule> rule : rules.entrySet()) {
      Optional<String> unknown = rule.getValue().tableKey().filter(key -> !keys.contains(key));
      if (unknown.isPresent()) {
        throw new ScoringRefusal(RefusalCode.TABLE_UNKNOWN, rule.getKey(), unknown.get());
      }
    }
  }

  /** Without quota, bars and components. */
  public ScoringScheme(
      String code,
      String version,
      List<BandTable> tables,
      Map<String, ScoringRule> rules,
      SchemeRounding rounding,
      Optional<GradeScale> gradeScale) {
    this(code, version, tables, rules, rounding, gradeScale, GradeRules.NONE, List.of());
  }

  /** The same with a further rule; a rule of this key that it has already stays. */
  public ScoringScheme withRule(String key, ScoringRule rule) {
    Map<String, ScoringRule> more = new LinkedHashMap<>(rules);
    more.putIfAbsent(key, rule);
    return new ScoringScheme(
        code, version, tables, more, rounding, gradeScale, gradeRules, components);
  }

  private static void requireGrades(GradeRules rules, Optional<GradeScale> scale) {
    for (GradeBar bar : rules.bars()) {
      boolean known = bar.cap().isEmpty() || scale.filter(one -> one.has(bar.cap())).isPresent();
      if (!known) {
        throw new ScoringRefusal(RefusalCode.GRADE_UNKNOWN, bar.code(), bar.cap());
      }
    }
  }

  /** What print leaves open, tables first, from low to high. */
  public List<SchemeQuestion> questions() {
    List<SchemeQuestion> questions = new ArrayList<>();
    tables.forEach(table -> questions.addAll(table.questions()));
    if (rounding instanceof RoundingQuestion open) {
      questions.add(open.question());
    }
    return List.copyOf(questions);
  }

  /** The scheme made usable: exactly one answer to each question. */
  public UsableScheme answer(List<SchemeAnswer> answers) {
    return UsableScheme.of(this, AnswerSheet.match(questions(), answers));
  }
}
