package org.kaoping.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The rates of the other units that have the same indicator: least, median, most. */
@ApplicationScoped
class Spreads {
  private static final int DECIMALS = 6;
  private static final String CLAIMS =
      VerificationItems.ITEMS.replace(" where ", ", DutyTask t where ")
          + " and i.textKey = :textKey and a.id <> :but and t.appraisalId = a.id"
          + " and t.indicatorId = i.indicatorId and t.duty = org.kaoping.plan.OwnerDuty.LEAD"
          + " and t.completionRate is not null";
  private static final String FINDINGS =
      VerificationItems.ITEMS.replace(" where ", ", VerifiedIndicator v where ")
          + " and i.textKey = :textKey and a.id <> :but and v.appraisalId = a.id"
          + " and v.indicatorId = i.indicatorId and v.number = (select max(x.number)"
          + " from VerifiedIndicator x where x.appraisalId = a.id"
          + " and x.indicatorId = i.indicatorId)";
  private static final String CLAIMS_RANGE =
      "select count(t.completionRate), min(t.completionRate), max(t.completionRate)" + CLAIMS;
  private static final String FINDINGS_RANGE =
      "select count(v.verifiedRate), min(v.verifiedRate), max(v.verifiedRate)" + FINDINGS;
  private static final String CLAIMS_SORTED =
      "select t.completionRate" + CLAIMS + " order by t.completionRate";
  private static final String FINDINGS_SORTED =
      "select v.verifiedRate" + FINDINGS + " order by v.verifiedRate";

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  /** What the other units claim. */
  Spread claimed(long cycleId, QueueItem item) {
    return spread(true, cycleId, item);
  }

  /** What was found in the other units. */
  Spread verified(long cycleId, QueueItem item) {
    return spread(false, cycleId, item);
  }

  private Spread spread(boolean claims, long cycleId, QueueItem item) {
    Object[] row =
        bind(em.createQuery(claims ? CLAIMS_RANGE : FINDINGS_RANGE, Object[].class), cycleId, item)
            .getSingleResult();
    long units = (Long) row[0];
    if (units == 0) {
      return new Spread(0, null, null, null);
    }
    List<BigDecimal> middle =
        bind(
                em.createQuery(claims ? CLAIMS_SORTED : FINDINGS_SORTED, BigDecimal.class),
                cycleId,
                item)
            .setFirstResult((int) ((units - 1) / 2))
            .setMaxResults(units % 2 == 0 ? 2 : 1)
            .getResultList();
    return new Spread(units, (BigDecimal) row[1], mean(middle), (BigDecimal) row[2]);
  }

  private static BigDecimal mean(List<BigDecimal> middle) {
    return middle.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(middle.size()), DECIMALS, RoundingMode.HALF_UP);
  }

  private static <T> TypedQuery<T> bind(TypedQuery<T> query, long cycleId, QueueItem item) {
    return query
        .setParameter("cycleId", cycleId)
        .setParameter("textKey", item.key())
        .setParameter("but", item.appraisalId());
  }
}
