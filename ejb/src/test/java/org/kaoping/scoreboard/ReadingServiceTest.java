package org.kaoping.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoreboard.City.mandatory;
import static org.kaoping.scoreboard.City.selfSelected;
import static org.kaoping.scoreboard.Refusals.refused;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.cycle.WorkStage;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.demo.ZhangpingScheme;
import org.kaoping.scheme.rules.OnlyProvisionalAnswerIsReplaced;
import org.kaoping.scheme.rules.ReplacementIsFinal;
import org.kaoping.scheme.rules.SchemeIsOfNoReleasedCycle;
import org.kaoping.scoring.ImpactList;
import org.kaoping.scoring.SchemeAnswer;
import org.kaoping.security.ActContext;
import org.kaoping.security.Role;
import org.kaoping.security.rules.ReasonIsGiven;

class ReadingServiceTest {
  private static final String OWN = "漳绩效办〔2019〕1号";
  private static final SchemeAnswer GAP_IS_GOOD =
      SchemeAnswer.decided("BAND_GAP:80:85", "良好", "龙岩效能〔2020〕3号");

  private City city;
  private ActContext office;
  private long scheme;
  private long cycleId;

  @BeforeEach
  void openCycle() {
    city = new City();
    office = city.act.by(Role.PERFORMANCE_OFFICE).because("上级已答复");
    scheme = city.schemes.draft(office, ZhangpingScheme.asPrinted());
    city.schemes.answer(office, scheme, SchemeAnswer.decided("BAND_EDGE:60", "一般", OWN));
    city.schemes.answer(office, scheme, SchemeAnswer.provisionally("BAND_GAP:80:85", "一般", OWN));
    city.schemes.answer(office, scheme, SchemeAnswer.decided("ROUNDING:2", "HALF_UP", OWN));
    cycleId = city.cycle(scheme);
    city.schemes.issue(office, cycleId);
    long bureau = city.appraisal(cycleId, city.bureauId, WorkStage.CONFIRMED);
    long education = city.appraisal(cycleId, city.officeId, WorkStage.CONFIRMED);
    city.facts.add(
        city.unit(bureau, city.bureauId, true, mandatory(1, "82"), selfSelected(2, "100", "100")));
    city.facts.add(city.unit(education, city.officeId, true, mandatory(11, "90")));
  }

  @AfterEach
  void close() {
    city.close();
  }

  @Test
  void theOfficeSeesWhoMovesAndWhyBeforeItDecides() {
    // 82 % earns 25.50 instead of 21.00; the average, and with it the second score, rises.
    ReadingImpact impact = city.readings.impact(cycleId, GAP_IS_GOOD);
    assertThat(impact.scores())
        .extracting(shift -> shift.name() + " " + shift.before() + " → " + shift.after())
        .containsExactly("指标1 21.00 → 25.50", "指标2 77.50 → 85.00");
    assertThat(impact.scores())
        .extracting(ReadingImpact.ScoreShift::cause)
        .containsExactly(ImpactList.Cause.SCHEME, ImpactList.Cause.SERIES_AVERAGE);
    assertThat(impact.places())
        .singleElement()
        .satisfies(
            shift -> {
              assertThat(shift.unitName()).isEqualTo("卫健局");
              assertThat(shift.totalAfter()).isEqualByComparingTo("110.50");
            });
    assertThat(city.scores.board(cycleId).series().get(0).units().get(0).total())
        .as("looking moves nothing")
        .isEqualByComparingTo("98.50");
  }

  @Test
  void settlingDeterminesAnewWhatIsNotReleased() {
    city.scores.determine(office, cycleId);
    city.readings.settle(office, cycleId, GAP_IS_GOOD);
    city.afresh();
    assertThat(city.scores.runs(cycleId)).extracting(ScoreRun::getNumber).containsExactly(2, 1);
    assertThat(city.scores.board(cycleId).series().get(0).units().get(0).total())
        .isEqualByComparingTo("110.50");
    assertThat(city.schemes.scheme(scheme).provisional()).isFalse();
    assertThat(city.schemeAt(scheme).usable().provisional()).isFalse();
    assertThat(city.act.detailOfAct()).contains("scores moved: 2");
    refused(
        OnlyProvisionalAnswerIsReplaced.class,
        () -> city.readings.settle(office, cycleId, GAP_IS_GOOD));
  }

  @Test
  void settlingIsFinalAndHasAReason() {
    refused(
        ReplacementIsFinal.class,
        () ->
            city.readings.settle(
                office, cycleId, SchemeAnswer.provisionally("BAND_GAP:80:85", "良好", OWN)));
    refused(
        ReasonIsGiven.class, () -> city.readings.settle(office.because(" "), cycleId, GAP_IS_GOOD));
  }

  @Test
  void releasedResultsKeepTheirReadings() {
    long later = city.cycle(scheme);
    city.schemes.issue(office, later);
    city.scores.determine(office, cycleId);
    ActContext leader = city.act.by(Role.CITY_LEADER).byDocument("漳委〔2020〕20号");
    city.scores.release(leader, cycleId, true);
    city.act.by(Role.PERFORMANCE_OFFICE);
    refused(ActFitsStage.class, () -> city.readings.settle(office, cycleId, GAP_IS_GOOD));
    refused(ActFitsStage.class, () -> city.readings.impact(cycleId, GAP_IS_GOOD));
    refused(
        SchemeIsOfNoReleasedCycle.class, () -> city.readings.settle(office, later, GAP_IS_GOOD));
  }
}
