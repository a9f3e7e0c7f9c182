package org.kaoping.precheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaoping.scheme.SampleSchemes;

/** What is wrong in the five printed schemes is found, and what is right is left alone. */
class SamplePrecheckTest {
  private static List<CheckFinding> findings(String code) {
    return Precheck.of(SampleSchemes.document(code));
  }

  private static List<Hit> hits(String code, String check) {
    return findings(code).stream()
        .filter(finding -> finding.code().equals(check))
        .flatMap(finding -> finding.hits().stream())
        .toList();
  }

  private static List<String> places(String code, String check) {
    return hits(code, check).stream().map(Hit::place).toList();
  }

  @Test
  void zhangping_leaves_80_to_85_open_and_gives_60_twice() {
    assertThat(places("zhangping-2019", "BandsCoverOnce"))
        .containsExactly("60 一般/差", "80–85 一般/良好");
  }

  @Test
  void zhangping_adds_up_to_1500_and_zaozhuang_to_400() {
    for (String code : SampleSchemes.CODES) {
      assertThat(places(code, "TotalPointsAddUp")).as(code).isEmpty();
      assertThat(places(code, "GroupPointsAddUp")).as(code).isEmpty();
    }
    assertThat(SchemeTables.of(SampleSchemes.document("zhangping-2019")).sum())
        .isEqualByComparingTo("1500");
    assertThat(SchemeTables.of(SampleSchemes.document("zaozhuang-2022")).sum())
        .isEqualByComparingTo("400");
  }

  @Test
  void zaozhuang_can_deduct_12_of_10_points_for_seats() {
    assertThat(hits("zaozhuang-2022", "DeductionsStayWithinPoints"))
        .contains(Hit.at("Z38 持续扩增医师、护士考试机考机位", "10", "12"));
    assertThat(places("zaozhuang-2022", "DeductionsStayWithinPoints"))
        .as("直至10分扣尽 says that it ends")
        .noneMatch(place -> place.contains("巡诊服务"));
  }

  @Test
  void zaozhuang_has_a_condition_without_a_consequence() {
    assertThat(hits("zaozhuang-2022", "SentencesAreComplete"))
        .containsExactly(
            Hit.at("Z14 辅助市健康办深入推进健康细胞建设", "1.督导指导已命名健康细胞巩固建设情况，；"),
            Hit.at("Z24 做好婴幼儿照护服务宣传月活动", "没有达到指标值的。"));
  }

  @Test
  void zaozhuangs_37_rows_without_a_rule_are_one_warning() {
    assertThat(findings("zaozhuang-2022").stream().map(CheckFinding::code))
        .containsOnlyOnce("RulesAreGiven");
    assertThat(places("zaozhuang-2022", "RulesAreGiven")).hasSize(37);
  }

  @Test
  void qiaokous_targets_stay_where_both_years_were() {
    assertThat(places("qiaokou-2020", "TargetsMove"))
        .contains("Y1-01 春节计生特殊家庭慰问金发放标", "Y1-08 计生特扶对象疾病综合保险")
        .noneMatch(place -> place.startsWith("Y1-04 "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zhangping-2019",
        "zaozhuang-2022",
        "shanting-2019",
        "qiaokou-2020",
        "shuozhou-2020"
      })
  void nothing_in_print_makes_scoring_impossible(String code) {
    assertThat(findings(code)).noneMatch(CheckFinding::isError);
    assertThat(places(code, "TargetsKeepUp")).isEmpty();
    assertThat(places(code, "WorkIsCountedOnce")).isEmpty();
    assertThat(places(code, "SharesAddToOne")).isEmpty();
    assertThat(places(code, "FullMarksAreReachable")).isEmpty();
  }

  @Test
  void every_finding_can_be_read_in_both_languages() {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      for (CheckFinding finding : findings("zaozhuang-2022")) {
        assertThat(finding.message(locale)).doesNotContain("Precheck.").doesNotContain("{");
        assertThat(finding.places(locale)).noneMatch(place -> place.contains("Precheck."));
      }
    }
  }
}
