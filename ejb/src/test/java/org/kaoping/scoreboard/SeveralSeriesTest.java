package org.kaoping.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoreboard.City.mandatory;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.cycle.WorkStage;
import org.kaoping.demo.ZhangpingScheme;
import org.kaoping.scoreboard.ScoreBoard.SeriesBoard;
import org.kaoping.scoring.SchemeAnswer;
import org.kaoping.security.ActContext;
import org.kaoping.security.Role;

/** A unit of several series is scored once and has a place in each. */
class SeveralSeriesTest {
  private City city;
  private long cycleId;
  private long bureau;
  private long education;
  private long transport;

  @BeforeEach
  void openCycle() {
    city = new City();
    ActContext office = city.act.by(Role.PERFORMANCE_OFFICE);
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
    transport = city.appraisal(cycleId, city.outsiderId, WorkStage.CONFIRMED);
    city.facts.add(city.unit(bureau, city.bureauId, true, mandatory(1, "50")));
    city.facts.add(city.unit(education, city.officeId, true, mandatory(11, "100")));
    city.facts.add(city.unit(transport, city.outsiderId, true, mandatory(21, "100")));
  }

  @AfterEach
  void close() {
    city.close();
  }

  @Test
  void aUnitHasAPlaceInEachOfItsSeries() {
    long livelihood = city.seriesWith("民生部门", city.bureauId, city.officeId);
    city.ranksToo(cycleId, livelihood);

    List<SeriesBoard> boards = city.scores.board(cycleId).series();
    assertThat(boards).extracting(SeriesBoard::name).containsExactly("市直机关", "民生部门");
    assertThat(boards.get(0).units())
        .extracting(unit -> unit.appraisalId() + ":" + unit.rank())
        .containsExactly(education + ":1", transport + ":1", bureau + ":3");
    assertThat(boards.get(1).units())
        .extracting(unit -> unit.appraisalId() + ":" + unit.rank())
        .containsExactly(education + ":1", bureau + ":2");
  }

  @Test
  void aUnitSeesItsOwnPlacesOnly() {
    long livelihood = city.seriesWith("民生部门", city.bureauId, city.officeId);
    city.ranksToo(cycleId, livelihood);
    ActContext office = city.act.by(Role.PERFORMANCE_OFFICE);
    city.scores.determine(office, cycleId);
    city.scores.release(
        city.act.with(city.act.by(Role.CITY_LEADER).byDocument("漳委〔2020〕3号")), cycleId, true);

    city.act.by(Role.UNIT_OFFICE, city.bureauId);
    assertThat(city.scores.board(cycleId).series().get(1).units())
        .singleElement()
        .satisfies(unit -> assertThat(unit.rank()).isEqualTo(2));
  }

  @Test
  void withoutASecondSeriesThereIsOneRanking() {
    assertThat(city.scores.board(cycleId).series()).hasSize(1);
  }
}
