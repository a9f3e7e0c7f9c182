package org.kaoping.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaoping.evaluation.VerifiedIndicator;
import org.kaoping.plan.OwnerDuty;

/** Fills a page of items with what is claimed and found, by one query for each kind. */
@ApplicationScoped
class QueueLines {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private PanelReviews panels;

  List<QueueLine> of(List<QueueItem> items, Desk desk) {
    if (items.isEmpty()) {
      return List.of();
    }
    Set<Long> units = new HashSet<>();
    Set<Long> indicators = new HashSet<>();
    items.forEach(
        item -> {
          units.add(item.appraisalId());
          indicators.add(item.indicatorId());
        });
    Map<Long, BigDecimal> claims = claims(units, indicators);
    Map<Long, VerifiedIndicator> findings = findings(units, indicators);
    Set<Long> delivered = delivered(units, indicators);
    Set<Long> before = panels.openAmong(indicators);
    return items.stream()
        .map(
            item -> {
              VerifiedIndicator found = findings.get(item.indicatorId());
              return new QueueLine(
                  item,
                  claims.get(item.indicatorId()),
                  found == null ? null : found.getVerifiedRate(),
                  found == null ? null : found.getOrigin(),
                  delivered.contains(item.indicatorId()),
                  desk.barred().contains(item.unitId()),
                  before.contains(item.indicatorId()));
            })
        .toList();
  }

  /** What the first lead of each indicator claims; an indicator belongs to one unit. */
  Map<Long, BigDecimal> claims(Set<Long> units, Set<Long> indicators) {
    Map<Long, BigDecimal> claims = new HashMap<>();
    em.createQuery(
            "select t.indicatorId, t.completionRate from DutyTask t where t.appraisalId in :units"
                + " and t.indicatorId in :indicators and t.duty = :lead and t.completionRate is not"
                + " null order by t.id",
            Object[].class)
        .setParameter("units", units)
        .setParameter("indicators", indicators)
        .setParameter("lead", OwnerDuty.LEAD)
        .getResultList()
        .forEach(row -> claims.putIfAbsent((Long) row[0], (BigDecimal) row[1]));
    return claims;
  }

  /** The finding that counts, by indicator. */
  Map<Long, VerifiedIndicator> findings(Set<Long> units, Set<Long> indicators) {
    Map<Long, VerifiedIndicator> latest = new HashMap<>();
    em.createQuery(
            "select v from VerifiedIndicator v where v.appraisalId in :units and v.indicatorId in"
                + " :indicators order by v.number",
            VerifiedIndicator.class)
        .setParameter("units", units)
        .setParameter("indicators", indicators)
        .getResultList()
        .forEach(finding -> latest.put(finding.getIndicatorId(), finding));
    return latest;
  }

  private Set<Long> delivered(Set<Long> units, Set<Long> indicators) {
    return new HashSet<>(
        em.createQuery(
                "select d.indicatorId from DeliveredResult d where d.appraisalId in :units and"
                    + " d.indicatorId in :indicators",
                Long.class)
            .setParameter("units", units)
            .setParameter("indicators", indicators)
            .getResultList());
  }
}
