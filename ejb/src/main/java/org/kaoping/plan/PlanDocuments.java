package org.kaoping.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Repository of plan documents. */
@ApplicationScoped
public class PlanDocuments {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  void requireComplete(long appraisalId) {}

  void freeze(long appraisalId) {}

  /** The indicators of a plan's latest revision, in their order; empty without a plan. */
  public List<IndicatorRevision> indicators(long appraisalId) {
    return em.createQuery(
            "select i from IndicatorRevision i where i.planRevisionId ="
                + " (select max(r.id) from PlanRevision r where r.appraisalId = :appraisal)"
                + " order by i.seq",
            IndicatorRevision.class)
        .setParameter("appraisal", appraisalId)
        .getResultList();
  }
}
