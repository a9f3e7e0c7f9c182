package org.kaoping.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.Calendars;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.rules.DateIsNotInTheFuture;
import org.kaoping.kernel.Messages;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnit;
import org.kaoping.organization.OrgUnits;
import org.kaoping.receipt.rules.ReceiptFollowsTheReturn;
import org.kaoping.receipt.rules.ReceiptIsComplete;
import org.kaoping.receipt.rules.ReceiptIsFromTheUnit;
import org.kaoping.receipt.rules.ReceiptIsNotVoid;
import org.kaoping.receipt.rules.ReceiptIsUsedOnce;
import org.kaoping.receipt.rules.ReceiptKindFits;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.rules.KnownAndOwn;

/** Writes the register, and lets its lines count as submissions. */
@ApplicationScoped
public class ReceiptBook {
  @Inject private Receipts receipts;
  @Inject private Calendars calendars;
  @Inject private OrgUnits units;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /** Registers what came; office hours decide the day as whose post paper counts. */
  Receipt register(NewReceipt given) {
    NewReceipt wanted = withSender(given);
    Rules.check(ReceiptIsComplete.of(wanted));
    Rules.check(new DateIsNotInTheFuture(dayOf(wanted.receivedAt()), clock.today()));
    long jurisdiction = act.actor().jurisdictionId();
    LocalDate countsOn =
        wanted.channel() == ReceiptChannel.PAPER
            ? calendars.countsOn(jurisdiction, wanted.receivedAt())
            : wanted.receivedAt().toLocalDate();
    return enter(wanted, countsOn);
  }

  /** A time later than now counts as tomorrow, which has not come. */
  private LocalDate dayOf(LocalDateTime receivedAt) {
    boolean ahead = ShanghaiDates.at(receivedAt).isAfter(clock.now());
    return ahead && receivedAt.toLocalDate().equals(clock.today())
        ? clock.today().plusDays(1)
        : receivedAt.toLocalDate();
  }

  private Receipt enter(NewReceipt wanted, LocalDate countsOn) {
    long jurisdiction = act.actor().jurisdictionId();
    int year = clock.today().getYear();
    return new Receipt(
            jurisdiction, year, receipts.nextNumber(jurisdiction, year), wanted, countsOn)
        .registered(act.actor(), clock.now(), clock.wallTime());
  }

  private NewReceipt withSender(NewReceipt given) {
    if (given.senderUnitId() == null) {
      return given;
    }
    OrgUnit unit = units.get(given.senderUnitId());
    Rules.check(new KnownAndOwn(unit.getRootId() == act.actor().jurisdictionId()));
    return new NewReceipt(
        given.channel(),
        given.kind(),
        given.receivedAt(),
        given.senderUnitId(),
        unit.getName(),
        given.title(),
        given.documentNumber(),
        given.note());
  }

  /**
   * Lets a line of the register count as a step of a unit appraisal.
   *
   * @return the day as whose post it counts, which decides whether the step is in time
   */
  public LocalDate use(long receiptId, UnitAppraisal appraisal, ReceiptUse use) {
    Receipt receipt = receipts.readable(receiptId);
    act.about(appraisal.ref());
    Rules.check(
        new ReceiptIsNotVoid(receipt.isVoid(), receipt.getNumber()),
        new ReceiptIsFromTheUnit(
            receipt.getNumber(),
            receipt.getSenderName(),
            receipt.getSenderUnitId() != null
                && receipt.getSenderUnitId() == appraisal.getUnitId()),
        new ReceiptKindFits(receipt.getNumber(), receipt.getKind(), use.kind()),
        new ReceiptIsUsedOnce(receipt.getNumber(), receipt.isUsed()));
    LocalDate returnedOn = returnedOn(appraisal, use);
    if (returnedOn != null) {
      Rules.check(
          new ReceiptFollowsTheReturn(receipt.getNumber(), receipt.getCountsOn(), returnedOn));
    }
    receipt.use(appraisal.getId(), use);
    return receipt.getCountsOn();
  }

  private static LocalDate returnedOn(UnitAppraisal appraisal, ReceiptUse use) {
    return switch (use) {
      case PLAN_RESUBMISSION -> appraisal.getPlan().getReturnedOn();
      case REPORT_RESUBMISSION -> appraisal.getWork().getReportReturnedOn();
      default -> null;
    };
  }

  /**
   * Registers a plan of which only the day of receipt is known, and lets it count as submitted on
   * that day.
   */
  public void planReceivedOn(UnitAppraisal appraisal, LocalDate day, String documentNumber) {
    NewReceipt wanted =
        withSender(
            new NewReceipt(
                ReceiptChannel.PAPER,
                ReceiptKind.PLAN,
                day.atStartOfDay(),
                appraisal.getUnitId(),
                null,
                Messages.term(ReceiptKind.PLAN, Locale.CHINA),
                documentNumber,
                null));
    Receipt receipt = enter(wanted, day).onTheDay();
    receipt.use(appraisal.getId(), ReceiptUse.PLAN_SUBMISSION);
    receipts.add(receipt);
  }
}
