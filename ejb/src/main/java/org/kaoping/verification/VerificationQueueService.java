package org.kaoping.verification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.evaluation.FindingOrigin;
import org.kaoping.evaluation.VerificationLine;
import org.kaoping.evaluation.Verifications;
import org.kaoping.evaluation.VerifiedIndicator;
import org.kaoping.evaluation.Verifying;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnits;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.verification.QueueCase.Hindrance;
import org.kaoping.verification.rules.SampleHasOneScope;

/**
 * 核验工作单: one indicator over all units, or one unit with all its indicators, item by item without
 * going back. Rates are entered by {@code VerificationService.verifySeen}.
 */
@Stateless
public class VerificationQueueService {
  private static final int PAGE = 40;

  @Inject private VerificationItems items;
  @Inject private QueueLines lines;
  @Inject private Spreads spreads;
  @Inject private VerifierDesk desks;
  @Inject private VerifierAssignments assignments;
  @Inject private PanelReviews panels;
  @Inject private Verifying verifying;
  @Inject private Verifications verifications;
  @Inject private Appraisals appraisals;
  @Inject private Cycles cycles;
  @Inject private OrgUnits units;

  /** A worksheet with the wanted item, or the next one that waits for the reader. */
  @Reads(by = {Role.PERFORMANCE_OFFICE, Role.CITY_LEADER})
  public QueueView queue(QueueWanted wanted) {
    cycles.own(wanted.cycleId());
    Rules.check(new SampleHasOneScope(wanted.key() != null, wanted.appraisalId() != null));
    ItemScope scope = wanted.scope();
    Desk desk = desks.of(wanted.cycleId());
    long total = items.total(scope);
    Rules.check(new KnownAndOwn(total > 0));
    QueueItem shown = shown(wanted, desk);
    int pages = (int) ((total + PAGE - 1) / PAGE);
    int page = wanted.page() == null ? pageOf(scope, shown) : wanted.page();
    int inside = Math.min(Math.max(page, 0), pages - 1);
    List<QueueItem> listed = items.page(scope, inside * PAGE, PAGE);
    VerifierAssignment given =
        wanted.key() == null ? null : assignments.of(wanted.cycleId(), wanted.key()).orElse(null);
    return new QueueView(
        wanted.cycleId(),
        wanted.key(),
        wanted.appraisalId(),
        title(wanted, listed),
        given == null ? null : given.getVerifierName(),
        given == null ? null : given.getOtherName(),
        total,
        items.done(scope),
        items.open(scope, desk),
        items.barred(scope, desk),
        shown == null ? null : onSheet(wanted.cycleId(), shown, desk),
        lines.of(listed, desk),
        inside,
        pages);
  }

  private QueueItem shown(QueueWanted wanted, Desk desk) {
    if (wanted.item() != null) {
      Optional<QueueItem> found = items.find(wanted.cycleId(), wanted.item());
      Rules.check(new KnownAndOwn(found.isPresent()));
      return found.orElseThrow();
    }
    QueueItem after =
        wanted.after() == null ? null : items.find(wanted.cycleId(), wanted.after()).orElse(null);
    return items.next(wanted.scope(), desk, after).orElse(null);
  }

  private int pageOf(ItemScope scope, QueueItem shown) {
    return shown == null ? 0 : (int) (items.before(scope, shown) / PAGE);
  }

  private String title(QueueWanted wanted, List<QueueItem> listed) {
    return wanted.key() != null
        ? listed.get(0).level2()
        : units.get(appraisals.get(wanted.appraisalId()).getUnitId()).getName();
  }

  private QueueCase onSheet(long cycleId, QueueItem item, Desk desk) {
    UnitAppraisal appraisal = appraisals.readable(item.appraisalId());
    VerificationLine line = verifying.line(appraisal, item.indicatorId());
    boolean open = verifying.isOpen(appraisal) && line.delivered() == null;
    Hindrance hindrance = open ? hindrance(cycleId, item, line, desk) : null;
    return new QueueCase(
        item,
        appraisal.getWork().getStage(),
        line,
        appraisal.getVersion(),
        open && hindrance == null,
        hindrance,
        spreads.claimed(cycleId, item),
        spreads.verified(cycleId, item),
        verifications.history(item.appraisalId(), item.indicatorId()).stream()
            .map(VerificationQueueService::found)
            .toList(),
        panels.on(item.indicatorId()).stream().map(PanelReview::getId).toList());
  }

  private Hindrance hindrance(long cycleId, QueueItem item, VerificationLine line, Desk desk) {
    if (desk.barred().contains(item.unitId())) {
      return Hindrance.OWN_UNIT;
    }
    if (!desk.has(assignments.of(cycleId, item.key()).orElse(null), item.unitId())) {
      return Hindrance.GIVEN_TO_OTHER;
    }
    if (panels.openOn(item.indicatorId()).isPresent()) {
      return Hindrance.BEFORE_PANEL;
    }
    return line.mark() != null && line.mark().origin() == FindingOrigin.PANEL
        ? Hindrance.DECIDED_BY_PANEL
        : null;
  }

  private static QueueCase.Found found(VerifiedIndicator one) {
    return new QueueCase.Found(
        one.getNumber(),
        one.getRound(),
        one.getOrigin(),
        one.getVerifiedRate(),
        one.getReason(),
        one.getVerifierPost(),
        one.getVerifiedAt(),
        one.getDocumentNumber());
  }
}
