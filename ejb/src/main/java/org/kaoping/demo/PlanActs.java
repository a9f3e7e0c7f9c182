package org.kaoping.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.kaoping.cycle.CycleService;
import org.kaoping.cycle.NewCycle;
import org.kaoping.cycle.SignOff;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.plan.PlanContent;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.PlanWayService;
import org.kaoping.processes.Outcomes.PlanReview;
import org.kaoping.receipt.NewReceipt;
import org.kaoping.receipt.ReceiptChannel;
import org.kaoping.receipt.ReceiptKind;
import org.kaoping.receipt.ReceiptService;
import org.kaoping.security.ActContext;

/** December and January: every plan from the draft to the file, with a return at each loop. */
@ApplicationScoped
public class PlanActs {
  private static final String LEADER = "市政府分管领导";
  private static final ActContext PLAIN = ActContext.plain();

  @Inject private SchemeActs schemes;
  @Inject private CycleService cycles;
  @Inject private PlanDocumentService plans;
  @Inject private PlanWayService way;
  @Inject private ReceiptService receipts;

  void play(Play play) {
    open(play);
    draft(play);
    submit(play);
    review(play);
    signOff(play);
    file(play);
  }

  private void open(Play play) {
    YearPlan dates = play.dates();
    play.stage().on(dates.before(Month.DECEMBER, 3));
    long scheme = schemes.draft(play);
    NewCycle wanted =
        new NewCycle(
            "漳平市委、市政府",
            dates.year(),
            dates.year() + "年度市直机关单位绩效考核",
            dates.schedule(),
            List.of(play.ids().get("series")));
    play.cycle()[0] = play.stage().byFor(Cast.OFFICE, () -> cycles.prepare(PLAIN, wanted, scheme));
    play.stage().on(dates.before(Month.DECEMBER, 5));
    schemes.issue(play, scheme);
    for (DemoUnit unit : Cast.units()) {
      play.appraisals().put(unit.code(), appraisalOf(play, unit));
    }
  }

  private long appraisalOf(Play play, DemoUnit unit) {
    List<UnitAppraisal> seen =
        play.stage().byFor(unit.office(), () -> cycles.appraisals(play.cycleId()));
    return seen.get(0).getId();
  }

  /** Registered on the 24th, put on record on the 26th: the receipt decides that it was in time. */
  private void onPaper(long appraisalId, LocalDate received) {
    String number = "漳民〔" + received.getYear() + "〕86号";
    long receipt =
        receipts.register(
            PLAIN,
            new NewReceipt(
                ReceiptChannel.PAPER,
                ReceiptKind.PLAN,
                received.atTime(15, 20),
                cycles.appraisal(appraisalId).getUnitId(),
                null,
                "关于报送" + (received.getYear() + 1) + "年度绩效管理工作方案的函",
                number,
                null));
    way.recordReceivedPlan(PLAIN.byDocument(number), appraisalId, receipt);
  }

  private void draft(Play play) {
    YearPlan dates = play.dates();
    play.stage().on(dates.before(Month.DECEMBER, 10));
    for (DemoUnit unit : Cast.units()) {
      drafted(play, unit);
    }
    play.stage().on(dates.before(Month.DECEMBER, 12));
    for (DemoUnit unit : Cast.units()) {
      boolean first = unit != Cast.HEALTH;
      play.stage()
          .by(
              unit.leader(0),
              () ->
                  way.decideInside(
                      PLAIN.because(first ? null : "自选指标分值与年度重点工作不符，请综合股核对后再报"),
                      play.appraisal(unit),
                      first));
    }
    play.stage().on(dates.before(Month.DECEMBER, 14));
    long health = play.appraisal(Cast.HEALTH);
    play.stage().by(Cast.HEALTH.office(), () -> way.sendForApproval(PLAIN, health));
    play.stage().by(Cast.HEALTH.leader(0), () -> way.decideInside(PLAIN, health, true));
  }

  private void drafted(Play play, DemoUnit unit) {
    long appraisal = play.appraisal(unit);
    if (unit.generated()) {
      play.stage()
          .by(
              unit.office(),
              () ->
                  plans.saveDraft(PLAIN, appraisal, GeneratedPlans.of(unit, play.dates().year())));
    } else {
      draftedFromTable(play, unit, appraisal);
    }
    play.stage().by(unit.office(), () -> way.sendForApproval(PLAIN, appraisal));
  }

  /** The bureau enters the chapters and imports the annex's table. */
  private void draftedFromTable(Play play, DemoUnit unit, long appraisal) {
    int year = play.dates().year();
    PlanContent chapters = new PlanContent(SamplePlan.chapters(unit.name(), year), List.of());
    play.stage().by(unit.office(), () -> plans.saveDraft(PLAIN, appraisal, chapters));
    byte[] table = SamplePlan.workbook(year);
    long staged =
        play.stage()
            .byFor(unit.office(), () -> plans.stageImport(PLAIN, appraisal, "履职任务分解表.xlsx", table));
    play.stage().by(unit.office(), () -> plans.confirmImport(PLAIN, staged));
  }

  private void submit(Play play) {
    YearPlan dates = play.dates();
    play.stage().on(dates.before(Month.DECEMBER, 20));
    for (DemoUnit unit : Cast.units()) {
      if (!isLate(unit) && !onPaper(unit)) {
        play.stage().by(unit.office(), () -> way.submitPlan(PLAIN, play.appraisal(unit)));
      }
    }
    play.stage().on(dates.before(Month.DECEMBER, 26));
    LocalDate received = dates.before(Month.DECEMBER, 24);
    for (DemoUnit unit : Cast.units()) {
      if (onPaper(unit)) {
        play.stage().by(Cast.OFFICE, () -> onPaper(play.appraisal(unit), received));
      }
    }
    play.stage().on(dates.before(Month.DECEMBER, 28));
    for (DemoUnit unit : Cast.units()) {
      if (isLate(unit)) {
        play.stage().by(unit.office(), () -> way.submitPlan(PLAIN, play.appraisal(unit)));
      }
    }
  }

  private static boolean onPaper(DemoUnit unit) {
    return "mzj".equals(unit.code());
  }

  private static boolean isLate(DemoUnit unit) {
    return "wtj".equals(unit.code());
  }

  private void review(Play play) {
    YearPlan dates = play.dates();
    play.stage().on(dates.before(Month.DECEMBER, 29));
    for (DemoUnit unit : Cast.units()) {
      if (unit == Cast.HEALTH) {
        reviewed(play, unit, PlanReview.RETURNED, "第四章未写明察访核验的安排，请补充后于限期内重新报送");
      } else if (!(play.lags(unit) && isLate(unit))) {
        reviewed(play, unit, PlanReview.PASSED, null);
      }
    }
    play.stage().on(dates.during(Month.JANUARY, 4));
    play.stage()
        .by(Cast.HEALTH.office(), () -> way.resubmitPlan(PLAIN, play.appraisal(Cast.HEALTH)));
    play.stage().on(dates.during(Month.JANUARY, 8));
    reviewed(play, Cast.HEALTH, PlanReview.PASSED, null);
  }

  private void reviewed(Play play, DemoUnit unit, PlanReview outcome, String opinion) {
    play.stage()
        .by(
            Cast.OFFICE,
            () -> way.reviewPlan(PLAIN.because(opinion), play.appraisal(unit), outcome));
  }

  private void signOff(Play play) {
    YearPlan dates = play.dates();
    LocalDate day = dates.during(Month.JANUARY, 15);
    play.stage().on(day);
    for (DemoUnit unit : Cast.GENERATED) {
      boolean yes = !"nyj".equals(unit.code());
      if (!play.lags(unit)) {
        play.stage()
            .by(
                Cast.CITY_LEADER,
                () ->
                    way.signOff(
                        PLAIN,
                        play.appraisal(unit),
                        new SignOff(yes, day, yes ? "同意" : "请补充粮食安全有关任务", null)));
      }
    }
    DemoUnit farming = Cast.GENERATED.get(2);
    play.stage().on(dates.during(Month.JANUARY, 17));
    play.stage().by(farming.office(), () -> way.resubmitPlan(PLAIN, play.appraisal(farming)));
    reviewed(play, farming, PlanReview.PASSED, null);
    play.stage().on(dates.during(Month.JANUARY, 19));
    recorded(play, farming, dates.during(Month.JANUARY, 18), "呈〔" + dates.year() + "〕7号");
    recorded(play, Cast.HEALTH, dates.during(Month.JANUARY, 18), "呈〔" + dates.year() + "〕6号");
  }

  private void recorded(Play play, DemoUnit unit, LocalDate decided, String slip) {
    play.stage()
        .by(
            Cast.OFFICE,
            () ->
                way.recordSignOff(
                    PLAIN.forLeader(LEADER).byDocument("漳政办批〔" + decided.getYear() + "〕15号"),
                    play.appraisal(unit),
                    new SignOff(true, decided, "同意，请抓好落实", slip)));
  }

  private void file(Play play) {
    YearPlan dates = play.dates();
    play.stage().on(dates.during(Month.JANUARY, 22));
    play.stage().by(Cast.OFFICE, () -> way.allowEarlyDispatch(PLAIN, play.appraisal(Cast.HEALTH)));
    play.stage().by(Cast.HEALTH.office(), () -> way.dispatch(PLAIN, play.appraisal(Cast.HEALTH)));
    play.stage().on(dates.during(Month.JANUARY, 25));
    for (DemoUnit unit : Cast.units()) {
      if (!play.lags(unit)) {
        play.stage().by(unit.office(), () -> way.finishFinalRevision(PLAIN, play.appraisal(unit)));
      }
    }
    play.stage().on(dates.during(Month.JANUARY, 28));
    int number = 0;
    for (DemoUnit unit : Cast.units()) {
      number++;
      if (!play.lags(unit)) {
        filed(play, unit, "漳效能办备〔" + dates.year() + "〕" + number + "号");
      }
    }
  }

  private void filed(Play play, DemoUnit unit, String documentNumber) {
    long appraisal = play.appraisal(unit);
    play.stage().by(Cast.OFFICE, () -> way.filePlan(PLAIN.byDocument(documentNumber), appraisal));
    if (unit != Cast.HEALTH) {
      play.stage().by(unit.office(), () -> way.dispatch(PLAIN, appraisal));
    }
  }
}
