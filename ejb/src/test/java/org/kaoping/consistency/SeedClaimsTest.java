package org.kaoping.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaoping.consistency.check.ConsistencyChecks;
import org.kaoping.consistency.check.ConsistencyFinding;
import org.kaoping.consistency.check.FindingCode;
import org.kaoping.consistency.check.FindingKind;
import org.kaoping.consistency.check.RuleScores;
import org.kaoping.consistency.claim.ClaimSheet;
import org.kaoping.consistency.claim.Place;
import org.kaoping.consistency.input.ClaimsJson;
import org.kaoping.consistency.input.ClaimsWriter;

/**
 * The claims of five public documents. What is expected here was found by reading them and by
 * computing with a pocket calculator; the checks know nothing of these documents.
 */
class SeedClaimsTest {
  private static List<ConsistencyFinding> findings(String name) {
    return ConsistencyChecks.run(Claimed.sample(name), RuleScores.NONE);
  }

  /** Code, claim, what is printed and what it should be or is elsewhere. */
  private static List<String> brief(List<ConsistencyFinding> findings) {
    return findings.stream()
        .map(
            finding ->
                String.join(
                    " ",
                    finding.code().name(),
                    finding.key(),
                    finding.stated(Locale.ENGLISH),
                    finding.expected(Locale.ENGLISH)))
        .toList();
  }

  @Test
  void two_totals_of_the_declaration_form_are_wrong() {
    assertThat(brief(findings("qiaokou-2020")))
        .containsExactly(
            "SUM_DIFFERS in.2020 0.00万元 6519.90万元",
            "SUM_OFF_BY_ROUNDING out.2020 6519.90万元 6519.91万元");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zhangping-2019", "zaozhuang-2022", "shanting-2019"})
  void the_sums_1500_and_400_and_a_sound_self_evaluation_raise_no_alarm(String name) {
    assertThat(findings(name)).isEmpty();
  }

  @Test
  void the_1500_points_are_checked_down_to_each_indicator() {
    ClaimSheet sheet = Claimed.sample("zhangping-2019");
    assertThat(sheet.scores().stream().filter(score -> !score.isGroup())).hasSize(38);
    assertThat(sheet.sums()).extracting("key").contains("p", "p.mandatory");
    assertThat(Claimed.sample("zaozhuang-2022").scores().stream().filter(s -> !s.isGroup()))
        .hasSize(47);
  }

  @Test
  void sums_of_the_evaluation_report() {
    assertThat(of("shuozhou-2020", FindingKind.SUM))
        .containsExactlyInAnyOrder(
            // table 1-4: the subtotal leaves the parts by the 2422.19 carried in
            "SUM_DIFFERS t14.general.change 2454.03万元 4876.22万元",
            // table 1-6: 28 projects add up to 7344.33
            "SUM_OFF_BY_ROUNDING t16 7344.34万元 7344.33万元");
  }

  @Test
  void ratios_of_the_evaluation_report() {
    assertThat(of("shuozhou-2020", FindingKind.RATIO))
        .containsExactlyInAnyOrder(
            // accounts 58.70 / 53.27; print takes 58.15
            "RATIO_DIFFERS B13 9.16% 10.1934%",
            "RATIO_DIFFERS w.screening 99.72% 99.7103%",
            "RATIO_DIFFERS w.marry 82.31% 73.9942%",
            "RATIO_CUT_OFF B24 86.44% 86.4474%");
  }

  @Test
  void quantities_that_the_evaluation_report_tells_twice() {
    assertThat(of("shuozhou-2020", FindingKind.QUANTITY))
        .containsExactlyInAnyOrder(
            "VALUE_DIFFERS i20.total 6000.20万元 6000.02万元",
            "VALUE_DIFFERS b12 163.96% 163.97%",
            "VALUE_DIFFERS fa.total 1984.10万元 1984.94万元",
            "VALUE_DIFFERS a19.project 4310.65万元 4311.65万元",
            "UNIT_DIFFERS tp20a.total 58.7万元 58.70元",
            "VALUE_DIFFERS tp20a.total 58.7万元 58.15万元",
            "VALUE_DIFFERS train.units 24个 12个",
            "VALUE_DIFFERS w.marry.done 5389对 6566对",
            "VALUE_DIFFERS w.data.r 85.52% 95.47%",
            "VALUE_DIFFERS w.clinics 1038所 525所",
            "VALUE_DIFFERS w.a31 33.33% 16.67%");
  }

  @Test
  void definitions_that_the_evaluation_report_mixes_up() {
    assertThat(of("shuozhou-2020", FindingKind.DEFINITION))
        .containsExactlyInAnyOrder(
            "SCOPE_DIFFERS B12 全部支出 不含人员经费",
            "SCOPE_DIFFERS B33 预算超过50万元的项目 所有财政支出项目",
            "DEFINITION_DIFFERS B24 initial budget adjusted budget",
            // of both years
            "DEFINITION_DIFFERS B13 final account budget",
            "DEFINITION_DIFFERS B13 final account budget");
  }

  @Test
  void scores_of_the_evaluation_report_add_up_and_one_rate_is_told_twice() {
    assertThat(of("shuozhou-2020", FindingKind.SCORE))
        .containsExactly("SCORE_TOLD_TWICE B24 86.33% 86.44%");
    assertThat(of("shuozhou-2020", FindingKind.SHARE)).isEmpty();
  }

  private static List<String> of(String name, FindingKind kind) {
    return brief(findings(name).stream().filter(finding -> finding.kind() == kind).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qiaokou-2020",
        "shanting-2019",
        "zhangping-2019",
        "zaozhuang-2022",
        "shuozhou-2020"
      })
  void a_sheet_written_and_read_again_is_the_same(String name) {
    ClaimSheet sheet = Claimed.sample(name);
    byte[] written = ClaimsWriter.write(sheet).getBytes(StandardCharsets.UTF_8);
    assertThat(ClaimsJson.read(written).sheet()).contains(sheet);
  }

  @Test
  void every_finding_has_a_sentence_in_both_languages() {
    for (FindingCode code : FindingCode.values()) {
      for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
        assertThat(
                new ConsistencyFinding(
                        code,
                        "k",
                        "name",
                        "1",
                        "2",
                        Place.UNKNOWN,
                        Place.UNKNOWN,
                        List.of("3", "4"))
                    .message(locale))
            .as(code.name())
            .doesNotContain("rule.")
            .doesNotContainPattern("\\{\\d");
      }
    }
  }
}
