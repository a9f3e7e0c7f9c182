package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A public evaluation report: 34 indicators from their facts, against what its rules say. */
class ConformanceTest {
  private static final JsonPart EXPECTED = JsonPart.root(resource("expected"));

  static String resource(String name) {
    String path = "shuozhou-2020." + name + ".json";
    try (InputStream in = ConformanceTest.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TrialResult trial(String facts) {
    return TrialScoring.compute(
        SchemeDocumentCodec.read(resource("scheme")), FactsDocumentCodec.read(resource(facts)));
  }

  private static TrialUnit only(TrialResult result) {
    return result.unit("市卫健委").orElseThrow();
  }

  @Test
  void every_score_is_what_the_rule_says_to_the_letter() {
    UnitScore unit = only(trial("facts")).score();
    Map<String, String> literal = EXPECTED.map("literal", JsonPart::text);

    assertThat(literal).hasSize(32);
    assertThat(unit.scores()).hasSize(34);
    literal.forEach(
        (code, points) ->
            assertThat(unit.score(code).orElseThrow().value().toPlainString())
                .as(code)
                .isEqualTo(points));
    assertThat(unit.total()).isEqualByComparingTo(EXPECTED.text("literalSum"));
    assertThat(unit.score("B12").orElseThrow().pending()).isTrue();
    assertThat(unit.score("D21").orElseThrow().pending()).isTrue();
  }

  @Test
  void print_that_contradicts_its_rule_is_a_finding_with_both_numbers() {
    List<TrialFinding> contradicting = trial("facts").findings(TrialFinding.Kind.PRINTED_SCORE);

    assertThat(contradicting)
        .extracting(TrialFinding::place)
        .containsExactlyElementsOf(EXPECTED.texts("contradicting"));
    assertThat(contradicting)
        .extracting(TrialFinding::args)
        .contains(
            List.of("1.24", "1.33"),
            List.of("1.35", "0"),
            List.of("1.50", "2.25"),
            List.of("0.00", "1"),
            List.of("2.99", "3"),
            List.of("3.49", "3.50"),
            List.of("3.96", "3.99"));
    assertThat(contradicting.get(0).text(Locale.CHINA))
        .isEqualTo("市卫健委：指标 A31 按规则应得 1.24 分，文件所印为 1.33 分。");
  }

  @Test
  void with_nine_judged_scores_the_printed_sums_and_grade_come_out() {
    TrialUnit unit = only(trial("judged.facts"));

    assertThat(EXPECTED.texts("judged")).hasSize(9);
    for (String group : List.of("A", "B", "C", "D")) {
      assertThat(unit.group(group).orElseThrow().score())
          .isEqualByComparingTo(EXPECTED.get("sums").text(group));
    }
    assertThat(unit.score().total()).isEqualByComparingTo("78.04");
    assertThat(unit.score().grade()).contains("中");
    assertThat(unit.score().provisional()).isFalse();
    assertThat(trial("judged.facts").findings(TrialFinding.Kind.PRINTED_SUM)).isEmpty();
    assertThat(trial("judged.facts").findings(TrialFinding.Kind.PRINTED_GRADE)).isEmpty();
    assertThat(unit.group("A3").orElseThrow().score()).isEqualByComparingTo("6.53");
    assertThat(unit.group("A3").orElseThrow().level()).isEqualTo(2);
  }

  @Test
  void a_judged_score_keeps_the_computed_one_beside_it() {
    Score score = only(trial("judged.facts")).score().score("B22").orElseThrow();

    assertThat(score.value()).isEqualByComparingTo("0");
    assertThat(score.computed()).contains(new java.math.BigDecimal("1.35"));
    assertThat(DerivationText.sentence(score.derivation(), Locale.CHINA))
        .isEqualTo(
            "实际值 19.84；超过 9 的部分为 10.84；每 1 为一步（四舍五入到整步），共 11 步；"
                + "扣分 = 11 × 0.15 = 1.65；得分 = 3 − 1.65 = 1.35；"
                + "按规则应得 1.35 分，评定为 0 分，理由：高于9%不得分，即 0.00 分。");
    assertThat(trial("judged.facts").findings(TrialFinding.Kind.JUDGED)).hasSize(7);
    assertThat(trial("judged.facts").findings(TrialFinding.Kind.JUDGED_ALONE)).hasSize(2);
  }

  @Test
  void a_checklist_says_what_a_clerk_reads() {
    Score score = only(trial("facts")).score().score("B52").orElseThrow();

    assertThat(DerivationText.sentence(score.derivation(), Locale.CHINA))
        .isEqualTo("要点法：6 项中符合 5 项（各占 1/6）；得分 = 3 × 5/6 = 2.5，即 2.50 分。");
    assertThat(DerivationText.sentence(score.derivation(), Locale.ENGLISH))
        .isEqualTo(
            "checklist: 5 of 6 items fulfilled (1/6 each); score = 3 × 5/6 = 2.5,"
                + " that is 2.50 points.");
    assertThat(DerivationText.sources(score.derivation(), Locale.CHINA))
        .contains("设定分 3 分", "要点“要点1” 是；录入：评价组", "要点“要点6” 否；录入：评价组");
  }

  @Test
  void documents_survive_their_text_and_derivations_theirs() {
    SchemeDocument scheme = SchemeDocumentCodec.read(resource("scheme"));
    FactsDocument facts = FactsDocumentCodec.read(resource("judged.facts"));
    String schemeText = SchemeDocumentCodec.write(scheme);
    String factsText = FactsDocumentCodec.write(facts);

    assertThat(SchemeDocumentCodec.read(schemeText)).isEqualTo(scheme);
    assertThat(SchemeDocumentCodec.write(SchemeDocumentCodec.read(schemeText)))
        .isEqualTo(schemeText);
    assertThat(FactsDocumentCodec.read(factsText)).isEqualTo(facts);
    assertThat(SchemeCodec.read(schemeText)).isEqualTo(scheme.scoring());
    for (Score score : only(trial("judged.facts")).score().scores()) {
      Derivation derivation = score.derivation();
      assertThat(DerivationCodec.read(DerivationCodec.write(derivation))).isEqualTo(derivation);
      assertThat(derivation.result()).isEqualTo(score.value());
      assertThat(derivation.provisional()).isEqualTo(score.provisional());
    }
  }
}
