package org.kaoping.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoreboard.Refusals.refused;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.WorkStage;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.rating.rules.ComponentIsBesideDuty;
import org.kaoping.rating.rules.MarksFit;
import org.kaoping.rating.rules.WeightsAddToOne;
import org.kaoping.scoreboard.City;
import org.kaoping.security.ActContext;
import org.kaoping.security.Role;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.ReasonIsGiven;

class ComponentServiceTest {
  private City city;
  private ActContext office;
  private long cycleId;
  private long bureau;

  @BeforeEach
  void runningCycle() {
    city = new City();
    cycleId = city.cycle(1);
    bureau = city.appraisal(cycleId, city.bureauId, WorkStage.VERIFYING);
    city.stand(cycleId, CycleState.OPEN);
    office = city.act.by(Role.PERFORMANCE_OFFICE);
  }

  @AfterEach
  void close() {
    city.close();
  }

  private ActContext by(String document) {
    return city.act.with(office.byDocument(document));
  }

  private static Map<ComponentKind, BigDecimal> weights(String duty, String leaders) {
    return Map.of(
        ComponentKind.DUTY, new BigDecimal(duty),
        ComponentKind.LEADERS_RATING, new BigDecimal(leaders));
  }

  @Test
  void untilTheOwnerSetsWeightsTheDutyScoreIsAll() {
    assertThat(city.components.board(cycleId).weights()).isEqualTo(ComponentWeights.DUTY_ONLY);
    city.components.setWeights(by("漳绩〔2019〕8号"), cycleId, weights("0.8", "0.2"));
    city.afresh();

    ComponentBoard board = city.components.board(cycleId);
    assertThat(board.weights().of(ComponentKind.DUTY)).isEqualByComparingTo("0.8");
    assertThat(board.weights().of(ComponentKind.EXCELLENCE)).isEqualByComparingTo("0");
    assertThat(board.weightDocument()).isEqualTo("漳绩〔2019〕8号");
  }

  @Test
  void weightsAddToOneUnderADocument() {
    refused(
        WeightsAddToOne.class,
        () -> city.components.setWeights(by("号"), cycleId, weights("0.8", "0.3")));
    refused(
        WeightsAddToOne.class,
        () -> city.components.setWeights(by("号"), cycleId, weights("1.2", "-0.2")));
    refused(
        DocumentNumberIsGiven.class,
        () -> city.components.setWeights(office, cycleId, weights("1", "0")));
    city.stand(cycleId, CycleState.SCORES_DETERMINED);
    refused(
        ActFitsStage.class, () -> city.components.setWeights(by("号"), cycleId, weights("1", "0")));
  }

  private void record(ActContext context, ComponentKind kind, String points) {
    city.components.record(context, cycleId, bureau, kind, new BigDecimal(points));
  }

  @Test
  void aSecondResultReplacesTheFirstWithAReason() {
    record(by("察核〔2020〕1号"), ComponentKind.VERIFICATION_VISIT, "88.5");
    refused(
        ReasonIsGiven.class,
        () -> record(by("察核〔2020〕2号"), ComponentKind.VERIFICATION_VISIT, "90"));
    ActContext corrected = city.act.with(by("察核〔2020〕2号").because("复查更正"));
    record(corrected, ComponentKind.VERIFICATION_VISIT, "90");
    city.afresh();

    ComponentResult counts =
        city.components
            .board(cycleId)
            .units()
            .get(0)
            .results()
            .get(ComponentKind.VERIFICATION_VISIT);
    assertThat(counts.getPoints()).isEqualByComparingTo("90");
    assertThat(counts.getReason()).isEqualTo("复查更正");
  }

  @Test
  void onlyWhatStandsBesideTheDutyScoreIsRecorded() {
    refused(ComponentIsBesideDuty.class, () -> record(by("号"), ComponentKind.DUTY, "90"));
    refused(MarksFit.class, () -> record(by("号"), ComponentKind.EXCELLENCE, "101"));
    refused(DocumentNumberIsGiven.class, () -> record(office, ComponentKind.EXCELLENCE, "90"));
  }
}
