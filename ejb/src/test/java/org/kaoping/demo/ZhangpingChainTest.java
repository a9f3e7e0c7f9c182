package org.kaoping.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoreboard.City.delivered;
import static org.kaoping.scoreboard.City.mandatory;
import static org.kaoping.scoreboard.City.selfSelected;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.WorkStage;
import org.kaoping.scheme.SchemeState;
import org.kaoping.scheme.SchemeView;
import org.kaoping.scheme.SchemeView.QuestionLine;
import org.kaoping.scoreboard.City;
import org.kaoping.scoreboard.IndicatorScoreView;
import org.kaoping.scoreboard.ScoreBoard;
import org.kaoping.scoreboard.ScoreBoard.SeriesBoard;
import org.kaoping.scoreboard.UnitScores;
import org.kaoping.scoring.SchemeAnswer;
import org.kaoping.security.ActContext;
import org.kaoping.security.Role;

/** The Zhangping scheme from print to the released board, as the offices live through it. */
class ZhangpingChainTest {
  private static final String DOCUMENT = "漳绩效办〔2019〕1号";

  @Test
  void fromPrintToReleasedScores() {
    try (City city = new City()) {
      // The office enters the scheme as printed and is shown what print leaves open.
      ActContext office = city.act.by(Role.PERFORMANCE_OFFICE);
      long schemeId = city.schemes.draft(office, ZhangpingScheme.asPrinted());
      assertThat(city.schemes.scheme(schemeId).questions())
          .extracting(QuestionLine::code)
          .containsExactly("BAND_EDGE:60", "BAND_GAP:80:85", "ROUNDING:2");
      assertThat(city.schemes.scheme(schemeId).complete()).isFalse();
      assertThat(city.schemes.scheme(schemeId).questions().get(1).text(Locale.ROOT))
          .contains("80 %", "85 %");

      // It reads them provisionally, by a document of its own, and issues the scheme.
      long cycleId = city.cycle(schemeId);
      city.schemes.answer(office, schemeId, SchemeAnswer.decided("BAND_EDGE:60", "一般", DOCUMENT));
      ActContext byDocument = city.act.with(office.byDocument(DOCUMENT));
      city.schemes.answer(byDocument, schemeId, "BAND_GAP:80:85", "一般", true);
      city.schemes.answer(byDocument, schemeId, "ROUNDING:2", "HALF_UP", true);
      city.schemes.issue(office, cycleId);
      city.afresh();
      SchemeView issued = city.schemes.scheme(schemeId);
      assertThat(issued.state()).isEqualTo(SchemeState.ISSUED);
      assertThat(issued.hash()).matches("[0-9a-f]{64}");
      assertThat(issued.provisional()).isTrue();
      assertThat(issued.grades()).isEmpty();
      assertThat(city.cycleAt(cycleId).getState()).isEqualTo(CycleState.OPEN);

      // One unit is verified, the other is not: everything shown is provisional.
      long bureau = city.appraisal(cycleId, city.bureauId, WorkStage.CONFIRMED);
      long education = city.appraisal(cycleId, city.officeId, WorkStage.CONFIRMED);
      city.facts.add(
          city.unit(
              bureau,
              city.bureauId,
              true,
              mandatory(1, "100"),
              delivered(2, null),
              selfSelected(3, "50", "83")));
      city.facts.add(city.unit(education, city.officeId, false, mandatory(11, "85")));
      ScoreBoard early = city.scores.board(cycleId);
      assertThat(early.provisional()).isTrue();
      assertThat(early.series().get(0).averageRate()).isEqualByComparingTo("1");

      // The late result arrives, the second unit is verified: the scores are determined.
      city.facts.clear();
      city.facts.add(
          city.unit(
              bureau,
              city.bureauId,
              true,
              mandatory(1, "100"),
              delivered(2, "28"),
              selfSelected(3, "50", "83")));
      city.facts.add(
          city.unit(
              education,
              city.officeId,
              true,
              mandatory(11, "85"),
              mandatory(12, "60"),
              selfSelected(13, "50", "90")));
      city.scores.determine(office, cycleId);
      city.afresh();
      SeriesBoard series = city.scores.board(cycleId).series().get(0);

      // 58 and 46.5 of 60 points each: 104.5 / 120.
      assertThat(series.averageRate())
          .isEqualByComparingTo(new BigDecimal("0.8708333333333333333333333333333333"));
      UnitScores first = series.units().get(0);
      assertThat(first.unitName()).isEqualTo("卫健局");
      assertThat(List.of(first.mandatory(), first.selfSelected(), first.total()))
          .extracting(BigDecimal::toPlainString)
          .containsExactly("58.00", "30.48", "88.48");
      assertThat(first.rank()).isEqualTo(1);
      assertThat(first.grade()).isNull();
      assertThat(first.lines()).extracting(IndicatorScoreView::level1).contains("基础绩效指标");
      assertThat(series.units().get(1).total().toPlainString()).isEqualTo("83.51");

      // Every score says how it came about.
      IndicatorScoreView gap = first.lines().get(2);
      assertThat(gap.sentence(Locale.CHINESE))
          .isEqualTo(
              "完成率 83 %，按文件漳绩效办〔2019〕1号（暂定）归入“一般”档，系数 70 %；系列平均得分率"
                  + " 0.870833…；得分 = 50 × 0.870833… × 70 % = 30.479166…，"
                  + "按文件漳绩效办〔2019〕1号（暂定）四舍五入取 30.48 分。");
      assertThat(gap.sentence(Locale.ENGLISH)).contains("83 %", "70 %", "30.48");
      assertThat(first.lines().get(1).sentence(Locale.CHINESE)).contains("漳组〔2020〕9号", "28");
      assertThat(gap.sources(Locale.CHINESE)).anyMatch(line -> line.contains("绩效办核验岗"));

      // A leader releases them; now the unit sees its own, and only its own.
      ActContext leader = city.act.by(Role.CITY_LEADER);
      city.scores.release(leader.byDocument("漳委〔2020〕20号"), cycleId, true);
      city.act.by(Role.UNIT_OFFICE, city.officeId);
      ScoreBoard own = city.scores.board(cycleId);
      assertThat(own.released()).isTrue();
      assertThat(own.series().get(0).units())
          .singleElement()
          .satisfies(unit -> assertThat(unit.rank()).isEqualTo(2));
      assertThat(city.steps.completed())
          .containsExactly(
              "Task_IssueScheme",
              "Task_DetermineScores",
              "Task_ReleaseResults{resultsReleased=true}");
    }
  }
}
