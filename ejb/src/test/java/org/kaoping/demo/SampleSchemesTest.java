package org.kaoping.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaoping.scoring.FactsDocument;
import org.kaoping.scoring.FactsDocumentCodec;
import org.kaoping.scoring.IndicatorGroup;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeDocumentCodec;
import org.kaoping.scoring.SchemeIndicator;
import org.kaoping.scoring.SchemeQuestion;

/** The sample schemes hold what their documents print; figures are those of the documents. */
class SampleSchemesTest {
  static List<String> codes() {
    return SampleSchemes.CODES;
  }

  static Stream<String> factNames() {
    return Stream.concat(SampleSchemes.CODES.stream(), Stream.of(SampleSchemes.SHUOZHOU_JUDGED));
  }

  private static SchemeDocument scheme(String code) {
    return SchemeDocumentCodec.read(SampleSchemes.scheme(code));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void canonical_text_is_stable(String code) {
    String text = SchemeDocumentCodec.write(scheme(code));

    assertThat(SchemeDocumentCodec.read(text)).isEqualTo(scheme(code));
    assertThat(SchemeDocumentCodec.write(SchemeDocumentCodec.read(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("factNames")
  void facts_survive_writing(String name) {
    FactsDocument facts = FactsDocumentCodec.read(SampleSchemes.facts(name));

    assertThat(FactsDocumentCodec.read(FactsDocumentCodec.write(facts))).isEqualTo(facts);
  }

  @ParameterizedTest
  @MethodSource("factNames")
  void facts_belong_to_indicators_of_their_scheme(String name) {
    FactsDocument facts = FactsDocumentCodec.read(SampleSchemes.facts(name));
    SchemeDocument scheme = scheme(facts.scheme());

    for (FactsDocument.Unit unit : facts.units()) {
      assertThat(scheme.indicators().stream().map(SchemeIndicator::code))
          .containsAll(unit.facts().keySet())
          .containsAll(unit.judged().keySet())
          .containsAll(unit.printed().keySet());
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void printed_points_of_groups_add_up(String code) {
    SchemeDocument scheme = scheme(code);

    scheme.groups().forEach(SampleSchemesTest::requireSum);
    scheme
        .totalPoints()
        .ifPresent(total -> assertThat(sum(scheme.indicators())).isEqualByComparingTo(total));
  }

  @ParameterizedTest
  @CsvSource({
    "zhangping-2019,38,1500,2,0",
    "zaozhuang-2022,47,400,1,37",
    "shuozhou-2020,34,100,4,1",
    "shanting-2019,10,,7,2",
    "qiaokou-2020,35,,2,2"
  })
  void size_is_that_of_the_document(
      String code, int indicators, BigDecimal total, int groups, int withoutRule) {
    SchemeDocument scheme = scheme(code);

    assertThat(scheme.indicators()).hasSize(indicators);
    assertThat(scheme.totalPoints().orElse(null)).isEqualTo(total);
    assertThat(scheme.groups()).hasSize(groups);
    assertThat(scheme.indicators()).filteredOn(one -> one.ruleKey().isEmpty()).hasSize(withoutRule);
  }

  @Test
  void zhangping_leaves_three_questions_open() {
    assertThat(scheme("zhangping-2019").scoring().questions())
        .extracting(SchemeQuestion::code)
        .containsExactly("BAND_EDGE:60", "BAND_GAP:80:85", "ROUNDING:2");
  }

  @Test
  void shuozhou_leaves_two_edges_open() {
    assertThat(scheme("shuozhou-2020").scoring().questions())
        .extracting(SchemeQuestion::code)
        .containsExactly("BAND_EDGE:0.9:b21", "BAND_EDGE:0.95:b21");
  }

  @Test
  void the_periodical_of_zaozhuang_is_due_twice_a_month() {
    assertThat(scheme("zaozhuang-2022").indicator("Z30").orElseThrow().milestones())
        .extracting(SchemeIndicator.Milestone::day, SchemeIndicator.Milestone::month)
        .containsExactly(tuple("1", "*"), tuple("15", "*"));
  }

  @Test
  void annual_indicators_of_qiaokou_have_values_of_three_years() {
    assertThat(scheme("qiaokou-2020").indicators())
        .filteredOn(one -> one.code().startsWith("Y"))
        .hasSize(29)
        .allSatisfy(one -> assertThat(one.values()).hasSize(3));
  }

  private static void requireSum(IndicatorGroup group) {
    group
        .points()
        .ifPresent(
            points ->
                assertThat(sum(group.allIndicators()))
                    .as(group.code())
                    .isEqualByComparingTo(points));
    group.groups().forEach(SampleSchemesTest::requireSum);
  }

  private static BigDecimal sum(List<SchemeIndicator> indicators) {
    return indicators.stream()
        .map(one -> one.points().orElseThrow())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
