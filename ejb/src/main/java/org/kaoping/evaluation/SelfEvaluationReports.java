package org.kaoping.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.kaoping.kernel.Refused;
import org.kaoping.security.rules.DecidedMeanwhile;

/** Repository of self-evaluation reports. */
@ApplicationScoped
public class SelfEvaluationReports {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  /**
   * Stores a new revision.
   *
   * @throws Refused {@code DecidedMeanwhile} when somebody else has just saved the same revision
   */
  void add(SelfEvaluationReport report) {
    try {
      em.persist(report);
      em.flush();
    } catch (PersistenceException taken) {
      throw new Refused(new DecidedMeanwhile());
    }
  }

  /** The latest revision, if the unit has begun its report. */
  public Optional<SelfEvaluationReport> latest(long appraisalId) {
    return revisions(appraisalId).stream().findFirst();
  }

  /** All revisions, the latest first. */
  public List<SelfEvaluationReport> revisions(long appraisalId) {
    return em.createQuery(
            "select r from SelfEvaluationReport r where r.appraisalId = :appraisal"
                + " order by r.number desc",
            SelfEvaluationReport.class)
        .setParameter("appraisal", appraisalId)
        .getResultList();
  }
}
