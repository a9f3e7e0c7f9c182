package org.kaoping.web.it.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.evidence.EvidenceService;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.plan.PlanWayService;
import org.kaoping.receipt.NewReceipt;
import org.kaoping.receipt.Receipt;
import org.kaoping.receipt.ReceiptChannel;
import org.kaoping.receipt.ReceiptFilter;
import org.kaoping.receipt.ReceiptKind;
import org.kaoping.receipt.ReceiptService;
import org.kaoping.security.ActContext;
import org.kaoping.web.it.acts.Racers.Racer;
import org.kaoping.web.it.acts.Refusals.Attempt;
import org.kaoping.web.it.support.ContainerTest;

/** The register of receipts: its numbers, what it decides, and that nothing in it disappears. */
class ReceiptIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();

  @Inject private Scene scene;
  @Inject private City city;
  @Inject private Ledger ledger;
  @Inject private Timers timers;
  @Inject private Refusals refusals;
  @Inject private Racers racers;
  @Inject private BusinessClock clock;
  @Inject private ReceiptService receipts;
  @Inject private PlanWayService way;
  @Inject private EvidenceService evidence;

  private NewReceipt plan(House house, LocalDate day) {
    return new NewReceipt(
        ReceiptChannel.PAPER,
        ReceiptKind.PLAN,
        LocalDateTime.of(day, java.time.LocalTime.MIDNIGHT),
        house.unitId(),
        null,
        "报送方案的函",
        "检函〔2090〕1号",
        null);
  }

  private long register(House house, LocalDate day) {
    return city.id(City.OFFICE, () -> receipts.register(PLAIN, plan(house, day)));
  }

  private boolean isLate(House house) {
    return ledger.number("select plan_late from unit_appraisal where id = ?", house.appraisalId())
        == 1;
  }

  @Test
  void theReceiptDecidesNotTheDayOfTheRecordNorTheTimer() {
    House house = scene.fresh(Point.TO_SUBMIT);
    long id = register(house, clock.today());
    timers.fire(house.appraisalId(), "Timer_PlanSubmissionDue");
    assertThat(isLate(house)).isTrue();
    city.by(City.OFFICE, () -> way.recordReceivedPlan(PLAIN, house.appraisalId(), id));
    assertThat(isLate(house)).isFalse();
    List<Receipt> used = city.see(house.office(), () -> receipts.usedIn(house.appraisalId()));
    assertThat(used).extracting(Receipt::getId).containsExactly(id);
    assertThat(timers.tasks(house.appraisalId(), "Task_ReviewPlan")).isEqualTo(1);
  }

  @Test
  void aPaperOfWhichOnlyTheDayIsKnownStandsInTheRegisterToo() {
    House house = scene.fresh(Point.TO_SUBMIT);
    city.by(
        City.OFFICE, () -> way.recordPaperSubmission(PLAIN, house.appraisalId(), clock.today()));
    List<Receipt> used = city.see(City.OFFICE, () -> receipts.usedIn(house.appraisalId()));
    assertThat(used).hasSize(1);
    assertThat(used.get(0).isDayOnly()).isTrue();
    assertThat(used.get(0).getCountsOn()).isEqualTo(clock.today());
  }

  @Test
  void aScanIsAttachedAndACorrectionKeepsTheOldLine() {
    House house = scene.fresh(Point.TO_SUBMIT);
    long wrong = register(house, clock.today());
    city.id(
        City.OFFICE,
        () ->
            evidence.attach(
                PLAIN,
                SubjectRef.receipt(wrong),
                "来文.txt",
                "text/plain",
                ("扫描件" + wrong).getBytes(StandardCharsets.UTF_8)));
    city.by(City.OFFICE, () -> way.recordReceivedPlan(PLAIN, house.appraisalId(), wrong));
    LocalDate earlier = clock.today().minusDays(1);
    long right =
        city.id(
            City.OFFICE,
            () -> receipts.correct(PLAIN.because("日期有误"), wrong, plan(house, earlier)));
    assertThat(city.see(City.OFFICE, () -> receipts.receipt(wrong)).isVoid()).isTrue();
    assertThat(city.see(City.OFFICE, () -> receipts.receipt(right)).getCorrectsId())
        .isEqualTo(wrong);
    assertThat(
            ledger.text(
                "select plan_submitted_on from unit_appraisal where id = ?", house.appraisalId()))
        .isEqualTo(earlier.toString());
    assertThat(city.see(City.OFFICE, () -> evidence.list(SubjectRef.receipt(wrong)))).hasSize(1);
  }

  @Test
  void strangersAndBadLinesAreRefusedByName() {
    House house = scene.at(Point.TO_SUBMIT);
    House other = scene.at(Point.DRAFTED);
    long foreign = register(other, clock.today());
    LocalDate tomorrow = clock.today().plusDays(1);
    assertThat(
            refusals.problems(
                List.of(
                    new Attempt(
                        "a unit registers",
                        house.office(),
                        () -> receipts.register(PLAIN, plan(house, clock.today())),
                        "ActsOnlyInOwnRole"),
                    new Attempt(
                        "tomorrow",
                        City.OFFICE,
                        () -> receipts.register(PLAIN, plan(house, tomorrow)),
                        "DateIsNotInTheFuture"),
                    new Attempt(
                        "another unit's paper",
                        City.OFFICE,
                        () -> way.recordReceivedPlan(PLAIN, house.appraisalId(), foreign),
                        "ReceiptIsFromTheUnit"),
                    new Attempt(
                        "another unit looks",
                        house.office(),
                        () -> receipts.receipt(foreign),
                        "KnownAndOwn"),
                    new Attempt(
                        "unknown",
                        City.OFFICE,
                        () -> receipts.annul(PLAIN.because("重复"), 999_999_999L),
                        "KnownAndOwn"),
                    new Attempt(
                        "no reason",
                        City.OFFICE,
                        () -> receipts.annul(PLAIN, foreign),
                        "ReasonIsGiven"))))
        .isEmpty();
    city.by(City.OFFICE, () -> receipts.annul(PLAIN.because("重复登记"), foreign));
    assertThat(
            city.see(
                City.OFFICE,
                () ->
                    receipts.register(new ReceiptFilter(null, other.unitId(), null, null)).stream()
                        .filter(Receipt::isVoid)
                        .map(Receipt::getId)
                        .toList()))
        .containsExactly(foreign);
  }

  @Test
  void twoWhoRegisterAtOnceGetTwoNumbers() {
    House house = scene.fresh(Point.EMPTY);
    Racer one = new Racer(City.OFFICE, () -> receipts.register(PLAIN, plan(house, clock.today())));
    Racer other =
        new Racer(City.OFFICE_SECOND, () -> receipts.register(PLAIN, plan(house, clock.today())));
    assertThat(racers.race(one, other)).isEmpty();
    assertThat(racers.overlap(one, other)).isEmpty();
    List<Integer> numbers =
        city.see(
            City.OFFICE,
            () ->
                receipts.register(new ReceiptFilter(null, house.unitId(), null, null)).stream()
                    .map(Receipt::getRegisterNumber)
                    .toList());
    assertThat(numbers).hasSize(4).doesNotHaveDuplicates();
  }
}
