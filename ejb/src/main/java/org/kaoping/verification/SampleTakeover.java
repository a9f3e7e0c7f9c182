package org.kaoping.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaoping.audit.AuditTrail;
import org.kaoping.evaluation.FindingOrigin;
import org.kaoping.evaluation.Verifying;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.ActContext;

/** Takes over what a sample did not draw, but for what the actor may not verify. */
@ApplicationScoped
class SampleTakeover {
  @Inject private SampleReviews samples;
  @Inject private VerificationItems items;
  @Inject private QueueLines lines;
  @Inject private VerifierDesk desks;
  @Inject private Verifying verifying;
  @Inject private AuditTrail audit;

  /**
   * @return how many items were taken over
   */
  int take(SampleReview sample, ActContext context) {
    Set<ItemRef> wanted = Set.copyOf(samples.untouched(sample.getId()));
    Desk desk = desks.of(sample.getCycleId());
    Set<Long> submitted = new HashSet<>();
    desk.people()
        .forEach(
            person ->
                submitted.addAll(
                    audit.subjectsDone(person, SubjectType.UNIT_APPRAISAL, Verifying.SUBMITTING)));
    List<QueueItem> open =
        items
            .untouched(
                new ItemScope(sample.getCycleId(), sample.getTextKey(), sample.getAppraisalId()))
            .stream()
            .filter(item -> wanted.contains(item.ref()))
            .filter(item -> !desk.barred().contains(item.unitId()))
            .filter(item -> !submitted.contains(item.appraisalId()))
            .toList();
    verifying.takeOver(
        untouched(open),
        new Verifying.Entry(
            FindingOrigin.SAMPLE_NOT_DRAWN,
            sample.getId(),
            context.documentNumber(),
            context.reason()));
    return open.size();
  }

  private List<Verifying.Untouched> untouched(List<QueueItem> open) {
    if (open.isEmpty()) {
      return List.of();
    }
    Map<Long, BigDecimal> claims =
        lines.claims(
            open.stream().map(QueueItem::appraisalId).collect(Collectors.toSet()),
            open.stream().map(QueueItem::indicatorId).collect(Collectors.toSet()));
    return open.stream()
        .map(
            item ->
                new Verifying.Untouched(
                    item.appraisalId(),
                    item.indicatorId(),
                    item.indicatorRevisionId(),
                    item.round(),
                    claims.get(item.indicatorId())))
        .toList();
  }
}
