package org.kaoping.scoring;

import static org.kaoping.scoring.Rules.*;
import static org.kaoping.scoring.ZhangpingScheme.CLERK;
import static org.kaoping.scoring.ZhangpingScheme.n;

import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** One way into each refusal of the rules, documents and trials. */
final class RuleRefusals {
  private static final RuleTerms T = RuleTerms.STANDARD;
  private static final Map<RefusalCode, ThrowingCallable> CASES = new EnumMap<>(RefusalCode.class);

  static {
    parameters();
    facts();
    links();
    documents();
  }

  private RuleRefusals() {}

  static Map<RefusalCode, ThrowingCallable> all() {
    return CASES;
  }

  private static void parameters() {
    CASES.put(RefusalCode.NOT_A_NUMBER, () -> r("九十"));
    CASES.put(
        RefusalCode.PARAMETER_OUT_OF_RANGE,
        () -> new RatioWithCutOff(Optional.empty(), r("1.5"), T));
    CASES.put(RefusalCode.TARGET_NOT_POSITIVE, () -> new RatioToTarget(optional("0"), T));
    CASES.put(RefusalCode.LIST_EMPTY, () -> new WeightedChecklist(List.of(), true, T));
    CASES.put(
        RefusalCode.TOO_MANY,
        () -> new Measured.Places(java.util.Collections.nCopies(1_000_000, Ratio.ONE), CLERK));
    QualitativeLevels.Level level = new QualitativeLevels.Level("好", Ratio.ONE);
    CASES.put(
        RefusalCode.CODE_DUPLICATE,
        () -> new QualitativeLevels(List.of(level, level), Optional.empty(), T));
    CASES.put(
        RefusalCode.LEVEL_UNKNOWN,
        () ->
            score(
                new QualitativeLevels(List.of(level), Optional.empty(), T),
                "1",
                new Observed.Level("坏", CLERK)));
    CASES.put(
        RefusalCode.GRADE_UNKNOWN,
        () ->
            graded(
                new GradeBar("b", GradeBar.Kind.VETO, GradeBar.Scope.UNIT, "", "极差", "条款"),
                new ScoringComponent("DUTY", "履职考评", Ratio.ONE)));
  }

  static ScoringScheme graded(GradeBar bar, ScoringComponent... components) {
    return new ScoringScheme(
        "s",
        "1",
        List.of(),
        Map.of("rule", new Judged(T)),
        new Precision(2, RoundingMode.HALF_UP),
        Optional.of(
            new GradeScale(
                List.of(new GradeScale.Grade("优", n("90")), new GradeScale.Grade("差", n("0"))))),
        new GradeRules(
            Optional.empty(),
            GradeRules.QuotaRounding.FLOOR,
            GradeRules.Ties.SHARED,
            List.of(),
            List.of(bar)),
        List.of(components));
  }

  private static void facts() {
    RuleTerms refusing = treating(MissingValue.PENDING, NotApplicable.REFUSED);
    CASES.put(
        RefusalCode.TARGET_MISSING,
        () -> score(new RatioToTarget(Optional.empty(), T), "1", actual("1")));
    CASES.put(
        RefusalCode.TARGET_TWICE,
        () -> score(new RatioToTarget(optional("90"), T), "1", actual("1", "", "80", "")));
    CASES.put(RefusalCode.ITEM_COUNT, () -> score(checklist(true, "1"), "1", met("1", "1")));
    CASES.put(RefusalCode.ITEM_NOT_WHOLE, () -> score(checklist(false, "1"), "1", met("0.5")));
    CASES.put(
        RefusalCode.EVENT_UNKNOWN,
        () ->
            score(
                new CountDeduction(Loss.points(n("1")), List.of("败诉"), T),
                "1",
                new Recorded.Occurrences(1, List.of("其他"), CLERK)));
    CASES.put(
        RefusalCode.EVENT_POINTS,
        () -> score(new FactualDeduction(Optional.empty(), T), "1", events(event("a", "", false))));
    CASES.put(
        RefusalCode.DEDUCTION_ABOVE_MAXIMUM,
        () ->
            score(
                new DiscretionaryDeduction(n("1"), T),
                "5",
                new Recorded.Deduction(n("2"), REASONED)));
    CASES.put(
        RefusalCode.NOT_APPLICABLE_REFUSED,
        () -> score(new Binary(refusing), "5", new Fact.NotApplicable(REASONED)));
    CASES.put(
        RefusalCode.BEST_MISSING,
        () -> {
          PreparedRule rule = usable(Map.of("rule", new RatioToBest(T))).prepared("rule");
          new RatioToBest(T)
              .calculate(
                  new RuleInput(
                      "i", n("1"), actual("1"), rule.table(), Optional.empty(), Optional.empty()),
                  Trail.silent());
        });
  }

  private static void links() {
    LinkedCap cap = new LinkedCap(new Judged(T), "i", T);
    CASES.put(RefusalCode.LINK_NESTED, () -> new LinkedCap(cap, "i", T));
    CASES.put(
        RefusalCode.LINK_UNKNOWN,
        () ->
            score(
                new LinkedCap(new Judged(T), "k", T), "1", new Fact.JudgedScore(n("1"), REASONED)));
    CASES.put(
        RefusalCode.LINK_CIRCULAR, () -> score(cap, "1", new Fact.JudgedScore(n("1"), REASONED)));
    GradeBar bar = new GradeBar("b", GradeBar.Kind.VETO, GradeBar.Scope.UNIT, "", "差", "条款");
    UsableScheme scheme = graded(bar).answer(List.of());
    CASES.put(
        RefusalCode.BAR_UNKNOWN,
        () ->
            SeriesScoring.compute(
                scheme,
                List.of(
                    new UnitFacts(
                        "A",
                        true,
                        "",
                        List.of(),
                        List.of(new BarEvent("x", "", Optional.empty(), "")),
                        Map.of()))));
    CASES.put(
        RefusalCode.COMPONENT_UNKNOWN,
        () ->
            SeriesScoring.compute(
                scheme,
                List.of(new UnitFacts("A", true, "", List.of(), List.of(), Map.of("x", n("90"))))));
    CASES.put(
        RefusalCode.UNIT_UNKNOWN,
        () ->
            SeriesScoring.rescore(
                SeriesScoring.compute(scheme, List.of()), new UnitFacts("A", true, "", List.of())));
  }

  private static void documents() {
    SchemeDocument document = SchemeDocument.of(ZhangpingScheme.scheme());
    CASES.put(
        RefusalCode.SCHEME_MISMATCH,
        () ->
            TrialScoring.compute(
                document, new FactsDocument("zaozhuang-2022", "", List.of(), List.of())));
    CASES.put(
        RefusalCode.INDICATOR_UNKNOWN,
        () ->
            TrialScoring.compute(
                document,
                new FactsDocument(
                    "zhangping-2019",
                    "",
                    List.of(),
                    List.of(FactsDocument.Unit.of("A", true, Map.of("x", actual("1")))))));
  }
}
