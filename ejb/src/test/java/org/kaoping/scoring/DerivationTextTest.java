package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoring.ZhangpingScheme.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DerivationTextTest {
  private static Derivation derivation(SeriesResult result, String unit, String indicator) {
    return result.unit(unit).flatMap(u -> u.score(indicator)).orElseThrow().derivation();
  }

  private static String zh(SeriesResult result, String unit, String indicator) {
    return DerivationText.sentence(derivation(result, unit, indicator), Locale.CHINA);
  }

  private static String en(SeriesResult result, String unit, String indicator) {
    return DerivationText.sentence(derivation(result, unit, indicator), Locale.ENGLISH);
  }

  @Test
  void a_self_selected_score_in_the_gap() {
    SeriesRate frozen = SeriesAverage.frozen(Ratio.of(n("0.9231")), "9号");
    SeriesResult result = SeriesScoring.compute(usable(), series(), frozen);

    assertThat(zh(result, "A", "s1"))
        .isEqualTo(
            "完成率 83 %，按文件〔2018〕12号（暂定）归入“一般”档，系数 70 %；系列平均得分率 0.9231；"
                + "得分 = 30 × 0.9231 × 70 % = 19.3851，按文件〔2018〕12号四舍五入取 19.39 分。");
    assertThat(en(result, "A", "s1"))
        .isEqualTo(
            "Completion rate 83 %, in band “一般” by document 〔2018〕12号 (provisionally), factor 70 %;"
                + " series average score rate 0.9231; score = 30 × 0.9231 × 70 % = 19.3851,"
                + " rounded half up by document 〔2018〕12号 to 19.39 points.");
  }

  @Test
  void long_numbers_are_cut_and_marked() {
    SeriesResult result = SeriesScoring.compute(usable(), series());

    assertThat(zh(result, "A", "s1")).contains("30 × 0.839010… × 70 % = 17.619230…", "取 17.62 分。");
  }

  @Test
  void cutting_is_called_cutting() {
    SeriesResult result = SeriesScoring.compute(cutting(), series());

    assertThat(zh(result, "A", "s1")).endsWith("按文件〔2018〕12号舍去尾数取 17.61 分。");
    assertThat(en(result, "A", "s1")).endsWith("cut off by document 〔2018〕12号 to 17.61 points.");
  }

  @Test
  void a_mandatory_score_above_100_percent() {
    SeriesResult result = SeriesScoring.compute(usable(), series());

    assertThat(zh(result, "C", "m1"))
        .isEqualTo("完成率 120 %，按 100 % 计，归入“好”档，系数 100 %；得分 = 200 × 100 % = 200，即 200.00 分。");
    assertThat(en(result, "C", "m1"))
        .isEqualTo(
            "Completion rate 120 %, counted as 100 %, in band “好”, factor 100 %;"
                + " score = 200 × 100 % = 200, that is 200.00 points.");
  }

  @Test
  void a_delivered_and_a_judged_score() {
    Fact rate = new Fact.DeliveredScoreRate(n("0.95"), Source.document("综合股", "5号"));
    SeriesResult result =
        SeriesScoring.compute(
            usable(),
            List.of(
                verified(
                    "A",
                    mandatory("d", "30", delivered("28")),
                    mandatory("r", "30", rate),
                    mandatory("j", "20", judged("18.5")))));

    assertThat(zh(result, "A", "d")).isEqualTo("主管部门评定得分 28（文件漳绩效办〔2020〕5号），即 28.00 分。");
    assertThat(zh(result, "A", "r"))
        .isEqualTo("主管部门评定得分率 0.95（文件5号）；得分 = 30 × 0.95 = 28.5，即 28.50 分。");
    assertThat(zh(result, "A", "j")).isEqualTo("评定得分 18.5，理由：材料不全，即 18.50 分。");
    assertThat(en(result, "A", "j"))
        .isEqualTo("Judged score 18.5, reason: 材料不全, that is 18.50 points.");
  }

  @Test
  void what_is_missing_is_said() {
    IndicatorFacts pending =
        IndicatorFacts.missing("m", IndicatorCategory.MANDATORY, n("30"), "delivered");
    SeriesResult result =
        SeriesScoring.compute(
            usable(), List.of(unverified("A", pending, selfSelected("s", "10", "100"))));

    assertThat(zh(result, "A", "m")).isEqualTo("尚无数据，暂不计分，即 0.00 分。本结果为暂定：尚无结果；本单位尚未核验。");
    assertThat(zh(result, "A", "s"))
        .isEqualTo(
            "完成率 100 %，归入“好”档，系数 100 %；系列平均得分率尚未产生，暂不计分，即 0.00 分。" + "本结果为暂定：系列中尚无已核验的单位；本单位尚未核验。");
    assertThat(en(result, "A", "m"))
        .isEqualTo(
            "No figure yet, not scored for now, that is 0.00 points."
                + " This result is provisional: no result yet; the unit is not verified yet.");
  }

  @Test
  void the_series_average_explains_itself() {
    List<UnitFacts> units = new ArrayList<>(series());
    units.add(unverified("D"));
    SeriesRate average = (SeriesRate) SeriesScoring.compute(usable(), units).average();

    assertThat(DerivationText.sentence(average.derivation(), Locale.CHINA))
        .isEqualTo(
            "已核验 3 个单位，规定指标平均得分 = 763.5 ÷ 3 = 254.5，平均设定分 = 910 ÷ 3 = 303.333333…；"
                + "平均得分率 = 254.5 ÷ 303.333333… = 0.839010…，取值 0.839010…（不取舍）。"
                + "本结果为暂定：系列 4 个单位中已核验 3 个。");
  }

  @Test
  void a_frozen_average_says_so() {
    SeriesRate frozen = SeriesAverage.frozen(new Ratio(n("2"), n("3")), "9号");

    assertThat(DerivationText.sentence(frozen.derivation(), Locale.CHINA))
        .isEqualTo("系列平均得分率已按文件9号固定，取值 0.666666…（不取舍）。");
  }

  @Test
  void sources_name_who_entered_and_which_document() {
    SeriesResult result = SeriesScoring.compute(usable(), series());

    assertThat(DerivationText.sources(derivation(result, "A", "m1"), Locale.CHINA))
        .containsExactly("设定分 300 分；文件：漳卫健〔2019〕1号", "完成率 100 %；录入：规信股负责人");
    assertThat(DerivationText.sources(derivation(result, "B", "m2"), Locale.ENGLISH))
        .containsExactly(
            "Full points: 30 points; document 漳卫健〔2019〕1号",
            "Delivered score: 28 points; entered by 综合股负责人; document 漳绩效办〔2020〕5号");
  }

  @Test
  void the_language_is_the_readers_not_the_machines() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      assertThat(zh(SeriesScoring.compute(usable(), series()), "A", "m1")).startsWith("完成率");
    } finally {
      Locale.setDefault(machine);
    }
  }
}
