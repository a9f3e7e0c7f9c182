package org.kaoping.web.it.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.evaluation.FindingOrigin;
import org.kaoping.evaluation.VerificationLine;
import org.kaoping.evaluation.VerificationService;
import org.kaoping.security.ActContext;
import org.kaoping.verification.Colleague;
import org.kaoping.verification.NewAssignment;
import org.kaoping.verification.NewPanel;
import org.kaoping.verification.NewSample;
import org.kaoping.verification.NewVisit;
import org.kaoping.verification.PanelMeasure;
import org.kaoping.verification.PanelService;
import org.kaoping.verification.PanelState;
import org.kaoping.verification.QueueView;
import org.kaoping.verification.QueueWanted;
import org.kaoping.verification.SampleService;
import org.kaoping.verification.SampleView;
import org.kaoping.verification.VerificationQueueService;
import org.kaoping.verification.VerifierService;
import org.kaoping.verification.VisitService;
import org.kaoping.verification.VisitView;
import org.kaoping.web.it.acts.Refusals.Attempt;
import org.kaoping.web.it.support.ContainerTest;

/** Verification at scale on the real database: worksheet, sample, panel, visit. */
class VerificationScaleIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();
  private static final ActContext WHY = PLAIN.because("抽查结果与自评不一致");

  @Inject private Scene scene;
  @Inject private City city;
  @Inject private Refusals refusals;
  @Inject private VerifierService verifiers;
  @Inject private VerificationQueueService queues;
  @Inject private VerificationService verification;
  @Inject private SampleService samples;
  @Inject private PanelService panels;
  @Inject private VisitService visits;
  @Inject private BusinessClock clock;

  private long person(String post) {
    return city.see(City.OFFICE, verifiers::people).stream()
        .filter(one -> one.home().contains(post))
        .mapToLong(Colleague::person)
        .findFirst()
        .orElseThrow();
  }

  private QueueView queue(String login, House house) {
    return city.see(
        login,
        () ->
            queues.queue(
                new QueueWanted(house.cycleId(), null, house.appraisalId(), null, null, null)));
  }

  private List<VerificationLine> lines(House house) {
    return city.see(City.OFFICE, () -> verification.byUnit(house.appraisalId())).lines();
  }

  private Attempt attempt(String login, Runnable act, String rule) {
    return new Attempt(rule, login, act::run, rule);
  }

  private void verify(House house, VerificationLine line, String rate, int seen) {
    verification.verifySeen(
        WHY, house.appraisalId(), line.indicatorId(), new BigDecimal(rate), seen);
  }

  @Test
  void theWorksheetGoesOnAndWhoComesSecondIsTold() {
    House house = scene.fresh(Point.VERIFYING);
    VerificationLine first = lines(house).get(0);
    String key =
        city.see(City.OFFICE, () -> verifiers.table(house.cycleId(), null, 0)).lines().stream()
            .filter(line -> line.level2().equals(first.level2()))
            .findFirst()
            .orElseThrow()
            .key();
    long office = person("经办岗");
    city.by(
        City.OFFICE,
        () ->
            verifiers.assign(
                PLAIN, house.cycleId(), List.of(new NewAssignment(key, office, null))));
    assertThat(queue(City.OFFICE, house).left()).isEqualTo(3);
    assertThat(queue(City.OFFICE_SECOND, house).left()).isEqualTo(2);
    assertThat(
            refusals.problems(
                List.of(
                    attempt(
                        City.OFFICE_SECOND,
                        () -> verify(house, first, "80", 0),
                        "IndicatorIsTheVerifiers"))))
        .isEmpty();

    city.by(City.OFFICE, () -> verify(house, first, "80", 0));
    QueueView next = queue(City.OFFICE, house);
    assertThat(next.left()).isEqualTo(2);
    assertThat(next.current().item().seq()).isEqualTo(2);
    assertThat(
            refusals.problems(
                List.of(
                    attempt(
                        City.OFFICE,
                        () -> verify(house, first, "85", 0),
                        "NobodyVerifiedMeanwhile"))))
        .isEmpty();
  }

  @Test
  void aSampleIsTakenOverByAnActAndItsAuthorDoesNotApprove() {
    House house = scene.fresh(Point.VERIFYING);
    long id =
        city.id(
            City.OFFICE,
            () ->
                samples.draw(
                    WHY,
                    new NewSample(
                        house.cycleId(), null, house.appraisalId(), 0, 1, BigDecimal.ONE, "2090")));
    SampleView drawn = city.see(City.OFFICE, () -> samples.sample(id));
    assertThat(drawn.repeatable()).isTrue();
    assertThat(drawn.chosen() + drawn.notDrawn()).isEqualTo(3);
    drawn
        .drawn()
        .forEach(
            line ->
                city.by(
                    City.OFFICE,
                    () ->
                        verification.verifySeen(
                            WHY,
                            house.appraisalId(),
                            line.item().indicatorId(),
                            new BigDecimal("70"),
                            0)));
    assertThat(city.see(City.OFFICE, () -> samples.sample(id)).beyond()).isEqualTo(drawn.chosen());
    city.by(City.OFFICE_SECOND, () -> samples.takeOver(WHY, id));
    assertThat(lines(house))
        .filteredOn(line -> line.mark().origin() == FindingOrigin.SAMPLE_NOT_DRAWN)
        .hasSize((int) drawn.notDrawn())
        .allSatisfy(line -> assertThat(line.verifiedRate()).isEqualByComparingTo("90"));

    city.by(City.OFFICE, () -> verification.finish(PLAIN, house.appraisalId()));
    if (drawn.notDrawn() > 0) {
      assertThat(
              refusals.problems(
                  List.of(
                      attempt(
                          City.OFFICE_SECOND,
                          () -> verification.approve(PLAIN, house.appraisalId(), true),
                          "NotDecidedByItsSubmitter"))))
          .isEmpty();
    }
  }

  @Test
  void aPanelDecidesInPointsBesideTheVerifiedRate() {
    House house = scene.fresh(Point.VERIFYING);
    VerificationLine first = lines(house).get(0);
    city.by(City.OFFICE, () -> verify(house, first, "80", 0));
    long office = person("经办岗");
    long second = person("复核岗");
    long leader =
        city.see(City.OFFICE, verifiers::people).stream()
            .filter(one -> one.role() == org.kaoping.security.Role.CITY_LEADER)
            .mapToLong(Colleague::person)
            .findFirst()
            .orElseThrow();
    List<Long> members = List.of(office, second, leader);
    long id =
        city.id(
            City.OFFICE,
            () ->
                panels.raise(
                    WHY, new NewPanel(house.appraisalId(), first.indicatorId(), members, leader)));
    ActContext decision = WHY.byDocument("检会〔2090〕1号");
    assertThat(
            refusals.problems(
                List.of(
                    attempt(
                        City.OFFICE, () -> verify(house, first, "85", 1), "ItemIsNotBeforeAPanel"),
                    attempt(
                        City.LEADER,
                        () -> panels.decide(decision, id, PanelMeasure.POINTS, BigDecimal.TEN),
                        "EveryMemberHasSaid"))))
        .isEmpty();
    members.forEach(
        member -> city.by(City.OFFICE_SECOND, () -> panels.say(PLAIN, id, member, "同意")));
    city.by(City.LEADER, () -> panels.decide(decision, id, PanelMeasure.POINTS, BigDecimal.TEN));

    assertThat(city.see(City.OFFICE, () -> panels.panel(id)).panel().getState())
        .isEqualTo(PanelState.DECIDED);
    VerificationLine now = lines(house).get(0);
    assertThat(now.verifiedRate()).isEqualByComparingTo("80");
    assertThat(now.mark().origin()).isEqualTo(FindingOrigin.PANEL);
    assertThat(now.mark().documentNumber()).isEqualTo("检会〔2090〕1号");
    assertThat(
            refusals.problems(
                List.of(
                    attempt(
                        City.OFFICE, () -> verify(house, first, "85", 2), "PanelDecisionIsFinal"))))
        .isEmpty();
  }

  @Test
  void aVisitProposesAScoreAndItsFindingEntersTheLedger() {
    House house = scene.fresh(Point.VERIFYING);
    List<Long> visitors = List.of(person("经办岗"), person("复核岗"));
    long id =
        city.id(
            City.OFFICE,
            () ->
                visits.record(
                    PLAIN,
                    new NewVisit(
                        house.appraisalId(),
                        clock.today(),
                        "办证大厅",
                        visitors,
                        null,
                        null,
                        List.of(new NewVisit.Item(null, "窗口服务", "一个窗口无人")),
                        List.of(new NewVisit.Finding("窗口无人值守", "补齐人员", new BigDecimal("-4"))))));
    VisitView view = city.see(City.OFFICE, () -> visits.visit(id));
    assertThat(view.proposed()).isEqualByComparingTo("96");
    city.id(
        City.OFFICE,
        () -> visits.openFinding(PLAIN, id, view.visit().getFindings().get(0).getId()));
    city.by(
        City.OFFICE, () -> visits.adopt(PLAIN.byDocument("检访〔2090〕1号"), id, new BigDecimal("96")));
    assertThat(city.see(City.OFFICE, () -> visits.visit(id)).visit().getAdoptedPoints())
        .isEqualByComparingTo("96");
  }
}
