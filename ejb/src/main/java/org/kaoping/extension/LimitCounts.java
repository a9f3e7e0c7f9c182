package org.kaoping.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** Counts extensions and, apart from them, lateness. */
@ApplicationScoped
public class LimitCounts {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  List<LimitStatistics> of(long cycleId, List<ExtensionRequest> requests) {
    return Arrays.stream(ExtendableLimit.values())
        .map(
            limit ->
                figures(
                    limit,
                    requests.stream().filter(request -> request.getLimit() == limit).toList(),
                    late(limit).setParameter("cycle", cycleId).getSingleResult()))
        .toList();
  }

  private static LimitStatistics figures(
      ExtendableLimit limit, List<ExtensionRequest> requests, long late) {
    return new LimitStatistics(
        limit,
        requests.size(),
        count(requests, ExtensionState.GRANTED),
        count(requests, ExtensionState.REFUSED),
        requests.stream()
            .filter(request -> request.getGrantedOn() != null)
            .mapToLong(
                request -> ChronoUnit.DAYS.between(request.getDueOn(), request.getGrantedOn()))
            .sum(),
        late);
  }

  private static long count(List<ExtensionRequest> requests, ExtensionState state) {
    return requests.stream().filter(request -> request.getState() == state).count();
  }

  private TypedQuery<Long> late(ExtendableLimit limit) {
    return switch (limit) {
      case PLAN ->
          em.createQuery(
              "select count(a) from UnitAppraisal a where a.cycleId = :cycle and a.plan.late ="
                  + " true",
              Long.class);
      case PLAN_RESUBMISSION ->
          em.createQuery(
              "select count(a) from UnitAppraisal a where a.cycleId = :cycle"
                  + " and a.plan.resubmissionLate = true",
              Long.class);
      case COLLECTION ->
          em.createQuery(
              "select count(a) from UnitAppraisal a where a.cycleId = :cycle"
                  + " and a.work.selfAssessmentsLate = true",
              Long.class);
      case REPORT ->
          em.createQuery(
              "select count(a) from UnitAppraisal a where a.cycleId = :cycle"
                  + " and a.work.reportLate = true",
              Long.class);
      case REPORT_RESUBMISSION ->
          em.createQuery(
              "select count(a) from UnitAppraisal a where a.cycleId = :cycle"
                  + " and a.work.resubmissionLate = true",
              Long.class);
      default -> lateRows(limit);
    };
  }

  private TypedQuery<Long> lateRows(ExtendableLimit limit) {
    return switch (limit) {
      case SELF_ASSESSMENT ->
          em.createQuery(
              "select count(t) from DutyTask t, UnitAppraisal a where a.id = t.appraisalId"
                  + " and a.cycleId = :cycle and t.late = true",
              Long.class);
      case DELIVERED_RESULT ->
          em.createQuery(
              "select count(r) from DeliveredResult r, UnitAppraisal a where a.id = r.appraisalId"
                  + " and a.cycleId = :cycle and r.late = true",
              Long.class);
      default ->
          em.createQuery(
              "select count(o) from RectificationOrder o, UnitAppraisal a where a.id ="
                  + " o.appraisalId and a.cycleId = :cycle and o.overdue = true",
              Long.class);
    };
  }
}
