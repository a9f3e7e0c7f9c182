package org.kaoping.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoreboard.Refusals.refused;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.commendation.rules.AtMostThreePersons;
import org.kaoping.commendation.rules.ChosenAreNominated;
import org.kaoping.commendation.rules.MeritsAreGiven;
import org.kaoping.commendation.rules.NotNominatedTwice;
import org.kaoping.commendation.rules.NoticeIsPublished;
import org.kaoping.commendation.rules.NoticeIsWritten;
import org.kaoping.commendation.rules.UnitTookPart;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.WorkStage;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.organization.rules.NameIsGiven;
import org.kaoping.plan.rules.LeaderIsNamed;
import org.kaoping.scoreboard.City;
import org.kaoping.security.ActContext;
import org.kaoping.security.Role;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.NotDecidedByItsSubmitter;
import org.kaoping.security.rules.ReasonIsGiven;

class CommendationServiceTest {
  private City city;
  private ActContext office;
  private long cycleId;

  @BeforeEach
  void releasedCycle() {
    city = new City();
    cycleId = city.cycle(1);
    city.appraisal(cycleId, city.bureauId, WorkStage.CONFIRMED);
    city.appraisal(cycleId, city.officeId, WorkStage.CONFIRMED);
    city.stand(cycleId, CycleState.RELEASED);
    office = city.act.by(Role.PERFORMANCE_OFFICE);
  }

  @AfterEach
  void close() {
    city.close();
  }

  private long nominatedPerson(String post) {
    ActContext unit = city.act.by(Role.UNIT_OFFICE, city.bureauId);
    return city.commendations.nominatePerson(unit, cycleId, post, "疫情防控");
  }

  @Test
  void fromNominationToNotice() {
    long unit = city.commendations.nominateUnit(office, cycleId, city.bureauId, "连续三年第一");
    long passedOver = city.commendations.nominateUnit(office, cycleId, city.officeId, "进步明显");
    long person = nominatedPerson("基卫股经办岗");

    ActContext leader = city.act.by(Role.CITY_LEADER);
    assertThat(city.commendations.nominations(cycleId))
        .extracting(NominationView::id)
        .containsExactly(unit, passedOver, person);
    city.commendations.decide(leader, cycleId, Set.of(unit, person));
    assertThat(city.cycleAt(cycleId).getState()).isEqualTo(CycleState.COMMENDED);

    city.act.by(Role.UNIT_OFFICE, city.bureauId);
    assertThat(city.commendations.nominations(cycleId))
        .as("own nominations, without the decision before it is published")
        .extracting(NominationView::state)
        .containsExactly(NominationState.NOMINATED, NominationState.NOMINATED);
    refused(NoticeIsPublished.class, () -> city.commendations.notice(cycleId));

    city.act.by(Role.PERFORMANCE_OFFICE);
    city.commendations.publish(
        office.byDocument("漳委〔2020〕30号"), cycleId, "关于表扬2019年度先进单位的通报", "各单位：……");
    city.afresh();

    city.act.by(Role.DIVISION, city.outsiderId);
    NoticeView notice = city.commendations.notice(cycleId);
    assertThat(notice.documentNumber()).isEqualTo("漳委〔2020〕30号");
    assertThat(notice.publishedOn()).hasToString("2020-06-30");
    assertThat(notice.units()).extracting(NominationView::unitName).containsExactly("卫健局");
    assertThat(notice.persons()).extracting(NominationView::post).containsExactly("基卫股经办岗");
    city.act.by(Role.UNIT_OFFICE, city.officeId);
    assertThat(city.commendations.nominations(cycleId))
        .extracting(NominationView::state)
        .containsExactly(NominationState.NOT_COMMENDED);
    assertThat(city.steps.completed())
        .containsExactly("Task_DecideCommendation", "Task_PublishCommendation");
  }

  @Test
  void onlyUnitsOfTheCycleAreNominatedOnceAndForSomething() {
    refused(
        UnitTookPart.class,
        () -> city.commendations.nominateUnit(office, cycleId, city.outsiderId, "事迹"));
    refused(
        MeritsAreGiven.class,
        () -> city.commendations.nominateUnit(office, cycleId, city.bureauId, " "));
    refused(
        MeritsAreGiven.class,
        () -> city.commendations.nominateUnit(office, cycleId, city.bureauId, "事".repeat(2_001)));
    city.commendations.nominateUnit(office, cycleId, city.bureauId, "事迹");
    refused(
        NotNominatedTwice.class,
        () -> city.commendations.nominateUnit(office, cycleId, city.bureauId, "事迹"));
    refused(
        KnownAndOwn.class, () -> city.commendations.nominateUnit(office, cycleId, 10_000, "事迹"));
  }

  @Test
  void aUnitNominatesAtMostThreePersonsOfItsOwn() {
    nominatedPerson("甲岗");
    refused(NotNominatedTwice.class, () -> nominatedPerson(" 甲岗 "));
    refused(NameIsGiven.class, () -> nominatedPerson(""));
    nominatedPerson("乙岗");
    nominatedPerson("丙岗");
    assertThat(refused(AtMostThreePersons.class, () -> nominatedPerson("丁岗")).arguments())
        .containsExactly(3);
    ActContext other = city.act.by(Role.LEADING_GROUP, city.officeId);
    city.commendations.nominatePerson(other, cycleId, "甲岗", "事迹");
    ActContext outsider = city.act.by(Role.UNIT_OFFICE, city.outsiderId);
    refused(
        UnitTookPart.class, () -> city.commendations.nominatePerson(outsider, cycleId, "甲岗", "事迹"));
  }

  @Test
  void aDecisionIsOnTheNominatedByALeaderWhoDidNotNominate() {
    long unit = city.commendations.nominateUnit(office, cycleId, city.bureauId, "事迹");
    city.audit.accepted(
        "CommendationService.nominateUnit",
        city.act.actor(),
        office,
        SubjectRef.cycle(cycleId),
        null);
    ActContext onPaper = office.forLeader("分管副市长");
    refused(
        LeaderIsNamed.class,
        () -> city.commendations.recordDecision(office, cycleId, Set.of(unit)));
    refused(
        DocumentNumberIsGiven.class,
        () -> city.commendations.recordDecision(onPaper, cycleId, Set.of(unit)));
    refused(
        NotDecidedByItsSubmitter.class,
        () ->
            city.commendations.recordDecision(
                onPaper.byDocument("漳委〔2020〕29号"), cycleId, Set.of(unit)));
    ActContext leader = city.act.by(Role.CITY_LEADER);
    refused(
        ChosenAreNominated.class,
        () -> city.commendations.decide(leader, cycleId, Set.of(unit, unit + 500)));
    refused(ReasonIsGiven.class, () -> city.commendations.decide(leader, cycleId, Set.of()));
    city.commendations.decide(leader.because("本年度不表扬"), cycleId, Set.of());
    refused(ActFitsStage.class, () -> city.commendations.decide(leader, cycleId, Set.of(unit)));
  }

  @Test
  void nominationsAreOpenFromReleaseToDecision() {
    city.stand(cycleId, CycleState.SCORES_DETERMINED);
    refused(
        ActFitsStage.class,
        () -> city.commendations.nominateUnit(office, cycleId, city.bureauId, "事迹"));
    refused(ActFitsStage.class, () -> nominatedPerson("甲岗"));
    city.stand(cycleId, CycleState.COMMENDED);
    refused(ActFitsStage.class, () -> nominatedPerson("甲岗"));
  }

  @Test
  void aNoticeHasTitleTextAndDocumentNumber() {
    refused(
        ActFitsStage.class,
        () -> city.commendations.publish(office.byDocument("号"), cycleId, "题", "文"));
    city.stand(cycleId, CycleState.COMMENDED);
    refused(
        NoticeIsWritten.class,
        () -> city.commendations.publish(office.byDocument("号"), cycleId, "", "文"));
    refused(
        NoticeIsWritten.class,
        () -> city.commendations.publish(office.byDocument("号"), cycleId, "题", "文".repeat(20_001)));
    refused(
        DocumentNumberIsGiven.class, () -> city.commendations.publish(office, cycleId, "题", "文"));
  }
}
