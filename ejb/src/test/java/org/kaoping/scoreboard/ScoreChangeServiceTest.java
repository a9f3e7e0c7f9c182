package org.kaoping.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoreboard.City.mandatory;
import static org.kaoping.scoreboard.City.selfSelected;
import static org.kaoping.scoreboard.Refusals.refused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.WorkStage;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.demo.ZhangpingScheme;
import org.kaoping.organization.rules.NameIsGiven;
import org.kaoping.scoreboard.rules.ChangeIsInForce;
import org.kaoping.scoreboard.rules.PointsFitTheIndicator;
import org.kaoping.scoring.ImpactList;
import org.kaoping.scoring.SchemeAnswer;
import org.kaoping.security.ActContext;
import org.kaoping.security.Role;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.ReasonIsGiven;

/** Two units; the bureau also has a self-selected indicator, which follows the series average. */
class ScoreChangeServiceTest {
  private City city;
  private ActContext office;
  private long cycleId;
  private long bureau;
  private long education;

  @BeforeEach
  void openCycle() {
    city = new City();
    office = city.act.by(Role.PERFORMANCE_OFFICE);
    long scheme = city.schemes.draft(office, ZhangpingScheme.asPrinted());
    List.of("BAND_EDGE:60=一般", "BAND_GAP:80:85=一般", "ROUNDING:2=HALF_UP")
        .forEach(
            answer ->
                city.schemes.answer(
                    office,
                    scheme,
                    SchemeAnswer.provisionally(
                        answer.split("=")[0], answer.split("=")[1], "漳绩效办〔2019〕1号")));
    cycleId = city.cycle(scheme);
    city.schemes.issue(office, cycleId);
    bureau = city.appraisal(cycleId, city.bureauId, WorkStage.CONFIRMED);
    education = city.appraisal(cycleId, city.officeId, WorkStage.CONFIRMED);
    city.facts.add(
        city.unit(bureau, city.bureauId, true, mandatory(1, "100"), selfSelected(3, "50", "100")));
    city.facts.add(city.unit(education, city.officeId, true, mandatory(11, "100")));
  }

  @AfterEach
  void close() {
    city.close();
  }

  private NewChange to(String points) {
    return new NewChange(education, 11, new BigDecimal(points), "会审小组");
  }

  private ActContext decided() {
    return city.act.with(office.byDocument("会审纪要〔2020〕3号").because("佐证材料不足"));
  }

  @Test
  void theImpactNamesWhoMovesAndWhyBeforeAnythingIsStored() {
    ReadingImpact impact = city.changes.impact(cycleId, to("15"));

    assertThat(impact.scores())
        .extracting(shift -> shift.indicatorId() + " " + shift.cause())
        .containsExactlyInAnyOrder(
            "11 " + ImpactList.Cause.FACTS, "3 " + ImpactList.Cause.SERIES_AVERAGE);
    assertThat(impact.scores())
        .filteredOn(shift -> shift.indicatorId() == 3)
        .singleElement()
        .satisfies(
            shift -> {
              assertThat(shift.before()).as("50 × 1 × 1").isEqualByComparingTo("50");
              assertThat(shift.after()).as("50 × (22.5 ÷ 30) × 1").isEqualByComparingTo("37.50");
            });
    city.afresh();
    assertThat(city.changes.changes(cycleId)).isEmpty();
  }

  @Test
  void aChangedScoreCountsAndKeepsTheComputedOneBesideIt() {
    city.changes.change(decided(), cycleId, to("15"));
    city.afresh();

    IndicatorScoreView line = city.scores.of(education).lines().get(0);
    assertThat(line.score()).isEqualByComparingTo("15");
    assertThat(line.sentence(Locale.CHINA)).contains("佐证材料不足", "30");
    assertThat(line.sources(Locale.CHINA).toString()).contains("会审纪要〔2020〕3号");
  }

  @Test
  void aWithdrawnChangeGivesTheComputedScoreBack() {
    long change = city.changes.change(decided(), cycleId, to("15"));
    refused(ReasonIsGiven.class, () -> city.changes.withdraw(office, change));
    ActContext withdrawing = city.act.with(office.because("材料已补齐"));
    city.changes.withdraw(withdrawing, change);
    city.afresh();
    assertThat(city.scores.of(education).total()).isEqualByComparingTo("30");
    refused(ChangeIsInForce.class, () -> city.changes.withdraw(withdrawing, change));
    assertThat(city.changes.changes(cycleId)).singleElement().matches(ScoreChange::isWithdrawn);
  }

  @Test
  void aChangeHasPointsReasonDocumentAndAuthor() {
    refused(PointsFitTheIndicator.class, () -> city.changes.impact(cycleId, to("30.01")));
    refused(PointsFitTheIndicator.class, () -> city.changes.impact(cycleId, to("-1")));
    refused(PointsFitTheIndicator.class, () -> city.changes.impact(cycleId, to("15.001")));
    refused(ReasonIsGiven.class, () -> city.changes.change(office, cycleId, to("15")));
    refused(
        DocumentNumberIsGiven.class,
        () -> city.changes.change(office.because("理由"), cycleId, to("15")));
    NewChange nobodys = new NewChange(education, 11, BigDecimal.TEN, " ");
    refused(NameIsGiven.class, () -> city.changes.change(decided(), cycleId, nobodys));
    NewChange foreign = new NewChange(bureau, 11, BigDecimal.TEN, "会审小组");
    refused(KnownAndOwn.class, () -> city.changes.change(decided(), cycleId, foreign));
    city.stand(cycleId, CycleState.SCORES_DETERMINED);
    refused(ActFitsStage.class, () -> city.changes.change(decided(), cycleId, to("15")));
  }
}
