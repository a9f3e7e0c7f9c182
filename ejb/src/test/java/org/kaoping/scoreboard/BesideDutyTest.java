package org.kaoping.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoreboard.City.mandatory;
import static org.kaoping.scoreboard.Refusals.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.cycle.WorkStage;
import org.kaoping.demo.ZhangpingScheme;
import org.kaoping.rating.ComponentKind;
import org.kaoping.rating.NewBar;
import org.kaoping.rating.rules.BarIsOfTheScheme;
import org.kaoping.scoring.SchemeAnswer;
import org.kaoping.security.ActContext;
import org.kaoping.security.Role;

/** Weights of components reach places; two units, one better in duty, one better with leaders. */
class BesideDutyTest {
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
    city.facts.add(city.unit(bureau, city.bureauId, true, mandatory(1, "100")));
    city.facts.add(city.unit(education, city.officeId, true, mandatory(11, "90")));
  }

  @AfterEach
  void close() {
    city.close();
  }

  private ActContext by(String document) {
    return city.act.with(office.byDocument(document));
  }

  private void weigh(String duty, String leaders) {
    city.components.setWeights(
        by("漳绩〔2019〕8号"),
        cycleId,
        Map.of(
            ComponentKind.DUTY, new BigDecimal(duty),
            ComponentKind.LEADERS_RATING, new BigDecimal(leaders)));
  }

  private void rate(long unit, String points) {
    city.components.record(
        by("绩评〔2020〕1号"), cycleId, unit, ComponentKind.LEADERS_RATING, new BigDecimal(points));
  }

  private List<Long> places() {
    return city.scores.board(cycleId).series().get(0).units().stream()
        .map(UnitScores::appraisalId)
        .toList();
  }

  @Test
  void whatIsRecordedWeighsNothingUntilItHasAWeight() {
    rate(bureau, "60");
    rate(education, "100");
    assertThat(places()).containsExactly(bureau, education);
    assertThat(city.scores.of(bureau).overall()).isNull();
  }

  @Test
  void aWeightMovesPlacesAndIsKeptWithTheScores() {
    rate(bureau, "60");
    rate(education, "100");
    weigh("0.6", "0.4");
    BigDecimal duty = city.scores.of(education).total();
    assertThat(duty).as("90 % is in the band of 1.0 or 0.9").isGreaterThan(new BigDecimal("20"));

    assertThat(places()).containsExactly(education, bureau);
    assertThat(city.scores.of(bureau).overall())
        .as("0.6 × 100 + 0.4 × 60")
        .isEqualByComparingTo("84");

    city.act.by(Role.PERFORMANCE_OFFICE);
    city.scores.determine(office, cycleId);
    city.afresh();
    assertThat(city.scores.of(bureau).overall()).isEqualByComparingTo("84");
    assertThat(city.scores.of(bureau).rank()).isEqualTo(2);
  }

  @Test
  void aMissingResultLeavesTheScoresProvisional() {
    weigh("0.6", "0.4");
    rate(bureau, "60");
    assertThat(city.scores.of(education).provisional()).isTrue();
    assertThat(city.scores.of(bureau).provisional()).isFalse();
  }

  @Test
  void aBarThatTheSchemeLacksIsNotRecorded() {
    NewBar unknown = new NewBar("safety", "发生安全事故", LocalDate.of(2020, 1, 5));
    refused(
        BarIsOfTheScheme.class, () -> city.bars.record(by("安委〔2020〕2号"), cycleId, bureau, unknown));
  }
}
