package org.kaoping.consistency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.kaoping.kernel.Rules;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.rules.KnownAndOwn;

/** Repository of consistency reports. */
@ApplicationScoped
public class ConsistencyReports {
  private static final int MOST = 200;

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private CurrentAct act;

  long add(ConsistencyReport report) {
    em.persist(report);
    em.flush();
    return report.getId();
  }

  /** A report that the actor may see. */
  ConsistencyReport readable(long id) {
    ConsistencyReport report = em.find(ConsistencyReport.class, id);
    Rules.check(new KnownAndOwn(report != null && report.isSeenBy(act.actor())));
    return report;
  }

  /** The latest reports of the actor's jurisdiction, without claims and findings. */
  List<ReportLine> latestOfJurisdiction() {
    return em.createQuery(
            "select new org.kaoping.consistency.ReportLine(r.id, r.subjectUnit, r.subjectYear,"
                + " r.subjectDocument, r.fileName, r.figures, r.contradictions, r.remarks,"
                + " r.checkedAt, r.checkedByPost) from ConsistencyReport r"
                + " where r.jurisdictionId = :jurisdiction order by r.id desc",
            ReportLine.class)
        .setParameter("jurisdiction", act.actor().jurisdictionId())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** The latest reports of the actor's unit, without claims and findings. */
  List<ReportLine> latestOfUnit() {
    return em.createQuery(
            "select new org.kaoping.consistency.ReportLine(r.id, r.subjectUnit, r.subjectYear,"
                + " r.subjectDocument, r.fileName, r.figures, r.contradictions, r.remarks,"
                + " r.checkedAt, r.checkedByPost) from ConsistencyReport r"
                + " where r.jurisdictionId = :jurisdiction and r.unitId = :unit order by r.id desc",
            ReportLine.class)
        .setParameter("jurisdiction", act.actor().jurisdictionId())
        .setParameter("unit", act.actor().unitId())
        .setMaxResults(MOST)
        .getResultList();
  }
}
