package org.kaoping.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.SubjectLocator;
import org.kaoping.security.SubjectPlace;
import org.kaoping.security.rules.KnownAndOwn;

/** Repository of evaluation reports and of uploaded tables of their problems. */
@ApplicationScoped
public class EvaluationReports implements SubjectLocator {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private CurrentAct act;

  void add(EvaluationReport report) {
    em.persist(report);
    em.flush();
  }

  void add(ProblemImport upload) {
    em.persist(upload);
    em.flush();
  }

  /** A report of the actor's jurisdiction; the running act is about it. */
  EvaluationReport own(long id) {
    EvaluationReport report = em.find(EvaluationReport.class, id);
    Rules.check(
        new KnownAndOwn(
            report != null && report.getJurisdictionId() == act.actor().jurisdictionId()));
    act.about(report.ref());
    return report;
  }

  /** An uploaded table for a report of the actor's jurisdiction. */
  ProblemImport ownImport(long id) {
    ProblemImport upload = em.find(ProblemImport.class, id);
    Rules.check(new KnownAndOwn(upload != null));
    own(upload.getReportId());
    return upload;
  }

  /** Reports of a cycle, the latest first. */
  List<EvaluationReport> of(long cycleId) {
    return em.createQuery(
            "select r from EvaluationReport r where r.cycleId = :cycle order by r.id desc",
            EvaluationReport.class)
        .setParameter("cycle", cycleId)
        .getResultList();
  }

  @Override
  public boolean knows(SubjectType type) {
    return type == SubjectType.EVALUATION_REPORT;
  }

  @Override
  public Optional<SubjectPlace> placeOf(SubjectType type, long id) {
    return Optional.ofNullable(em.find(EvaluationReport.class, id))
        .map(report -> new SubjectPlace(report.getJurisdictionId(), null, null, false));
  }
}
