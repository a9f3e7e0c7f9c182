package org.kaoping.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoreboard.City.delivered;
import static org.kaoping.scoreboard.City.mandatory;
import static org.kaoping.scoreboard.City.selfSelected;
import static org.kaoping.scoreboard.Refusals.refused;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.WorkStage;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.demo.ZhangpingScheme;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.plan.rules.LeaderIsNamed;
import org.kaoping.scoreboard.rules.CycleHasUnits;
import org.kaoping.scoreboard.rules.EveryUnitHasConfirmed;
import org.kaoping.scoreboard.rules.NoResultIsOutstanding;
import org.kaoping.scoreboard.rules.ResultsAreReleased;
import org.kaoping.scoreboard.rules.ScoresAreUpToDate;
import org.kaoping.scoring.SchemeAnswer;
import org.kaoping.security.ActContext;
import org.kaoping.security.Role;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.NotDecidedByItsSubmitter;
import org.kaoping.security.rules.ReasonIsGiven;

class ScoreServiceTest {
  private static final String DOCUMENT = "漳委〔2020〕20号";

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
        .forEach(answer -> answer(scheme, answer.split("=")));
    cycleId = city.cycle(scheme);
    city.schemes.issue(office, cycleId);
    bureau = city.appraisal(cycleId, city.bureauId, WorkStage.CONFIRMED);
    education = city.appraisal(cycleId, city.officeId, WorkStage.CONFIRMED);
    facts("28");
  }

  private void answer(long scheme, String... questionAndOption) {
    city.schemes.answer(
        office,
        scheme,
        SchemeAnswer.provisionally(questionAndOption[0], questionAndOption[1], "漳绩效办〔2019〕1号"));
  }

  private void facts(String deliveredScore) {
    city.facts.clear();
    city.facts.add(
        city.unit(
            bureau,
            city.bureauId,
            true,
            mandatory(1, "100"),
            delivered(2, deliveredScore),
            selfSelected(3, "50", "83")));
    city.facts.add(city.unit(education, city.officeId, true, mandatory(11, "60")));
  }

  @AfterEach
  void close() {
    city.close();
  }

  private ActContext leader() {
    return city.act.with(city.act.by(Role.CITY_LEADER).byDocument(DOCUMENT));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"PERFORMANCE_OFFICE", "CITY_LEADER"})
  void nobodyElseSeesScoresUnderEmbargo(Role role) {
    city.act.by(role, city.bureauId);
    refused(ResultsAreReleased.class, () -> city.scores.board(cycleId));
    refused(ResultsAreReleased.class, () -> city.scores.provisional(cycleId));
    refused(ResultsAreReleased.class, () -> city.scores.of(bureau));
    city.act.by(Role.PERFORMANCE_OFFICE);
    city.scores.determine(office, cycleId);
    city.act.by(role, city.bureauId);
    assertThat(refused(ResultsAreReleased.class, () -> city.scores.board(cycleId)).arguments())
        .isEmpty();
    refused(ResultsAreReleased.class, () -> city.scores.of(bureau));
  }

  @Test
  void aForeignUnitStaysHiddenAfterRelease() {
    city.scores.determine(office, cycleId);
    city.scores.release(leader(), cycleId, true);
    city.act.by(Role.LEADING_GROUP, city.bureauId);
    refused(KnownAndOwn.class, () -> city.scores.of(education));
    assertThat(city.scores.of(bureau).rank()).isEqualTo(1);
    city.act.by(Role.UNIT_OFFICE, city.outsiderId);
    assertThat(city.scores.board(cycleId).series()).isEmpty();
    city.act.leaveJurisdiction(city.outsiderId);
    refused(KnownAndOwn.class, () -> city.scores.board(cycleId));
  }

  @Test
  void amongVeryManyUnitsTheFirstAreNamed() {
    List<String> units = IntStream.rangeClosed(1, 300).mapToObj(number -> "局" + number).toList();

    assertThat(new EveryUnitHasConfirmed(units).arguments()).first().isEqualTo(300);
    assertThat((String) new EveryUnitHasConfirmed(units).arguments().get(1))
        .endsWith("局20…")
        .doesNotContain("局21");
    assertThat(new EveryUnitHasConfirmed(List.of("甲局", "乙局")).arguments())
        .containsExactly(2, "甲局、乙局");
  }

  @Test
  void scoresWaitForEveryUnitsConfirmation() {
    city.appraisal(cycleId, city.outsiderId, WorkStage.TO_CONFIRM);
    assertThat(
            refused(EveryUnitHasConfirmed.class, () -> city.scores.determine(office, cycleId))
                .arguments())
        .containsExactly(1, "交通局");
  }

  @Test
  void aCycleWithoutUnitsHasNoScores() {
    city.facts.clear();
    refused(CycleHasUnits.class, () -> city.scores.determine(office, cycleId));
  }

  @Test
  void aDeterminedBoardIsKeptWhateverTheFactsBecome() {
    city.scores.determine(office, cycleId);
    city.afresh();
    ScoreBoard before = city.scores.board(cycleId);
    facts("10");
    assertThat(city.scores.board(cycleId)).isEqualTo(before);
    assertThat(city.scores.provisional(cycleId)).isNotEqualTo(before);
    assertThat(city.scores.runs(cycleId)).extracting(ScoreRun::getNumber).containsExactly(1);
  }

  @Test
  void factsThatOvertookTheScoresStopTheRelease() {
    city.scores.determine(office, cycleId);
    city.afresh();
    facts("10");
    ActContext leader = leader();
    refused(ScoresAreUpToDate.class, () -> city.scores.release(leader, cycleId, true));
    city.scores.release(leader.because("依据已变"), cycleId, false);
    city.act.by(Role.PERFORMANCE_OFFICE);
    city.scores.determine(office, cycleId);
    city.scores.release(leader(), cycleId, true);
    assertThat(city.cycleAt(cycleId).getReleaseDocument()).isEqualTo(DOCUMENT);
    assertThat(city.scores.runs(cycleId)).extracting(ScoreRun::getNumber).containsExactly(2, 1);
  }

  @Test
  void aResultThatIsStillOutstandingStopsTheRelease() {
    facts(null);
    city.scores.determine(office, cycleId);
    ActContext leader = leader();
    assertThat(
            refused(NoResultIsOutstanding.class, () -> city.scores.release(leader, cycleId, true))
                .arguments())
        .containsExactly(1, "卫健局 2 指标2");
  }

  @Test
  void aReleaseHasADocumentAndARefusalAReason() {
    city.scores.determine(office, cycleId);
    ActContext bare = city.act.by(Role.CITY_LEADER);
    refused(DocumentNumberIsGiven.class, () -> city.scores.release(bare, cycleId, true));
    refused(ReasonIsGiven.class, () -> city.scores.release(bare, cycleId, false));
    city.act.by(Role.PERFORMANCE_OFFICE);
    refused(LeaderIsNamed.class, () -> city.scores.recordRelease(bare, cycleId, true));
    refused(
        DocumentNumberIsGiven.class,
        () -> city.scores.recordRelease(bare.forLeader("分管副市长"), cycleId, true));
    city.scores.recordRelease(bare.forLeader("分管副市长").byDocument(DOCUMENT), cycleId, true);
    assertThat(city.cycleAt(cycleId).isReleased()).isTrue();
  }

  @Test
  void whoDeterminedDoesNotRelease() {
    city.scores.determine(office, cycleId);
    city.audit.accepted(
        "ScoreService.determine", city.act.actor(), office, SubjectRef.cycle(cycleId), null);
    refused(
        NotDecidedByItsSubmitter.class,
        () ->
            city.scores.recordRelease(
                office.forLeader("分管副市长").byDocument(DOCUMENT), cycleId, true));
  }

  @Test
  void actsBelongToTheirStage() {
    ActContext leader = leader();
    refused(ActFitsStage.class, () -> city.scores.release(leader, cycleId, true));
    city.act.by(Role.PERFORMANCE_OFFICE);
    city.scores.determine(office, cycleId);
    refused(ActFitsStage.class, () -> city.scores.determine(office, cycleId));
    city.stand(cycleId, CycleState.PREPARED);
    refused(ActFitsStage.class, () -> city.scores.board(cycleId));
  }

  @Test
  void paddedNumbersOfTheDatabaseGiveTheSameFingerprint() {
    String before = fingerprint();
    city.facts.set(1, city.unit(education, city.officeId, true, mandatory(11, "60.000000")));
    assertThat(fingerprint()).isEqualTo(before);
    city.facts.set(1, city.unit(education, city.officeId, true, mandatory(11, "60.000001")));
    assertThat(fingerprint()).isNotEqualTo(before);
  }

  private String fingerprint() {
    city.stand(cycleId, CycleState.OPEN);
    city.scores.determine(office, cycleId);
    return city.scores.runs(cycleId).get(0).getFingerprint();
  }
}
