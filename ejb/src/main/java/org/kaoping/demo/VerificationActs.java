package org.kaoping.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kaoping.evaluation.DeliveredResultService;
import org.kaoping.evaluation.DeliveredView;
import org.kaoping.evaluation.VerificationLine;
import org.kaoping.evaluation.VerificationService;
import org.kaoping.security.ActContext;

/**
 * June of the next year: verification with one lowered rate, delivered results of which one comes
 * late, a verification sent back, an objection, confirmation.
 */
@ApplicationScoped
public class VerificationActs {
  private static final ActContext PLAIN = ActContext.plain();

  @Inject private VerificationService verification;
  @Inject private DeliveredResultService delivered;
  @Inject private ScaleActs scale;

  void play(Play play) {
    YearPlan dates = play.dates();
    play.stage().on(dates.after(Month.JUNE, 5));
    scale.prepare(play, dates.after(Month.JUNE, 5));
    for (DemoUnit unit : Cast.units()) {
      verified(play, unit);
    }
    deliver(play, dates.after(Month.JUNE, 12), false);
    approve(play);
    deliver(play, dates.after(Month.JUNE, 24), true);
    play.stage().on(dates.after(Month.JUNE, 25));
    approved(play, Cast.HEALTH, true);
    confirm(play);
  }

  private void verified(Play play, DemoUnit unit) {
    long appraisal = play.appraisal(unit);
    AtomicBoolean settled = new AtomicBoolean();
    for (VerificationLine line : lines(play, unit)) {
      if (line.delivered() == null) {
        BigDecimal rate = Figures.verifiedRate(unit, line.seq(), line.claimedRate());
        String reason = Figures.isLowered(unit, line.seq()) ? "抽查3家医院，按病种付费占比为29%，未达35%的目标" : null;
        if (unit == Cast.GENERATED.get(1) && settled.compareAndSet(false, true)) {
          scale.settle(play, unit, line, rate);
        } else {
          verify(play, appraisal, line, rate, reason);
        }
      }
    }
    play.stage().by(Cast.OFFICE, () -> verification.finish(PLAIN, appraisal));
  }

  private void verify(
      Play play, long appraisal, VerificationLine line, BigDecimal rate, String reason) {
    play.stage()
        .by(
            Cast.OFFICE,
            () -> verification.verify(PLAIN.because(reason), appraisal, line.indicatorId(), rate));
  }

  private List<VerificationLine> lines(Play play, DemoUnit unit) {
    return play.stage().byFor(Cast.OFFICE, () -> verification.byUnit(play.appraisal(unit)).lines());
  }

  /** The department delivers all results, but leaves one of the bureau's for later. */
  private void deliver(Play play, LocalDate day, boolean theLateOne) {
    play.stage().on(day);
    List<DeliveredView> expected =
        play.stage().byFor(Cast.DEPARTMENT, delivered::mine).stream()
            .filter(result -> result.cycleId() == play.cycleId() && !result.isDelivered())
            .toList();
    for (DeliveredView result : expected) {
      DemoUnit unit = unitOf(play, result.appraisalId());
      boolean late = unit == Cast.HEALTH && result.seq() == 2;
      if (late == theLateOne) {
        play.stage()
            .by(
                Cast.DEPARTMENT,
                () ->
                    delivered.deliver(
                        PLAIN
                            .byDocument("漳发改〔" + day.getYear() + "〕" + (40 + result.seq()) + "号")
                            .because(late ? "上级通报6月22日才印发" : null),
                        result.id(),
                        Figures.deliveredScore(unit, result.seq(), result.fullPoints())));
      }
    }
  }

  private static DemoUnit unitOf(Play play, long appraisalId) {
    return Cast.units().stream()
        .filter(unit -> play.appraisal(unit) == appraisalId)
        .findFirst()
        .orElseThrow();
  }

  private void approve(Play play) {
    YearPlan dates = play.dates();
    play.stage().on(dates.after(Month.JUNE, 16));
    for (DemoUnit unit : Cast.GENERATED) {
      boolean first = !"jyj".equals(unit.code());
      approved(play, unit, first);
    }
    play.stage().on(dates.after(Month.JUNE, 18));
    DemoUnit again = Cast.GENERATED.get(0);
    play.stage().by(Cast.OFFICE, () -> verification.finish(PLAIN, play.appraisal(again)));
    approved(play, again, true);
  }

  private void approved(Play play, DemoUnit unit, boolean yes) {
    play.stage()
        .by(
            Cast.OFFICE_SECOND,
            () ->
                verification.approve(
                    PLAIN.because(yes ? null : "第5项核验依据不足，请复核"), play.appraisal(unit), yes));
  }

  private void confirm(Play play) {
    YearPlan dates = play.dates();
    play.stage().on(dates.after(Month.JUNE, 26));
    for (DemoUnit unit : Cast.GENERATED) {
      confirmed(play, unit, true);
    }
    confirmed(play, Cast.HEALTH, false);
    play.stage().on(dates.after(Month.JUNE, 28));
    play.stage().by(Cast.OFFICE, () -> verification.finish(PLAIN, play.appraisal(Cast.HEALTH)));
    approved(play, Cast.HEALTH, true);
    confirmed(play, Cast.HEALTH, true);
  }

  private void confirmed(Play play, DemoUnit unit, boolean yes) {
    play.stage()
        .by(
            unit.leader(0),
            () ->
                verification.confirmResult(
                    PLAIN.because(yes ? null : "第24项抽查口径与方案不一致，请复核"), play.appraisal(unit), yes));
  }
}
