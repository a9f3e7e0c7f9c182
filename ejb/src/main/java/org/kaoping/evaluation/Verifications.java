package org.kaoping.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.kernel.Refused;
import org.kaoping.security.rules.DecidedMeanwhile;

/** Repository of verified indicators. */
@ApplicationScoped
public class Verifications {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  /**
   * Stores findings.
   *
   * @throws Refused {@code DecidedMeanwhile} when somebody else has just verified one of the same
   *     indicators
   */
  void add(List<VerifiedIndicator> findings) {
    try {
      findings.forEach(em::persist);
      em.flush();
    } catch (PersistenceException taken) {
      throw new Refused(new DecidedMeanwhile());
    }
  }

  /**
   * Takes the appraisal's next version now, so that of two acts that depend on each other's rows
   * (the end of a verification, a delivery) one wins and the other is told.
   */
  void claim(UnitAppraisal appraisal) {
    em.lock(appraisal, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  /** Makes the running act fail if the appraisal moves on before it is stored. */
  void expectUnmoved(UnitAppraisal appraisal) {
    em.lock(appraisal, LockModeType.OPTIMISTIC);
  }

  /** The finding that counts, by indicator. */
  public Map<Long, VerifiedIndicator> of(long appraisalId) {
    return latest(
        em.createQuery(
                "select v from VerifiedIndicator v where v.appraisalId = :appraisal"
                    + " order by v.number",
                VerifiedIndicator.class)
            .setParameter("appraisal", appraisalId)
            .getResultList());
  }

  /**
   * Whether a person verified an indicator of an appraisal, at any time.
   *
   * @param indicatorId null for any of its indicators
   */
  public boolean hasVerified(long personId, long appraisalId, Long indicatorId) {
    return em.createQuery(
                "select count(v) from VerifiedIndicator v where v.appraisalId = :appraisal"
                    + " and v.verifierId = :person and (:any = true or v.indicatorId = :indicator)",
                Long.class)
            .setParameter("appraisal", appraisalId)
            .setParameter("person", personId)
            .setParameter("any", indicatorId == null)
            .setParameter("indicator", indicatorId == null ? 0L : indicatorId)
            .getSingleResult()
        > 0;
  }

  /** The findings that count in a whole cycle, by appraisal and indicator. */
  public Map<Long, Map<Long, VerifiedIndicator>> ofCycle(long cycleId) {
    Map<Long, Map<Long, VerifiedIndicator>> found = new HashMap<>();
    em.createQuery(
            "select v from VerifiedIndicator v, UnitAppraisal a where a.id = v.appraisalId"
                + " and a.cycleId = :cycle order by v.number",
            VerifiedIndicator.class)
        .setParameter("cycle", cycleId)
        .getResultList()
        .forEach(
            finding ->
                found
                    .computeIfAbsent(finding.getAppraisalId(), id -> new LinkedHashMap<>())
                    .put(finding.getIndicatorId(), finding));
    return found;
  }

  /** Everything found about one indicator of a unit, the first first. */
  public List<VerifiedIndicator> history(long appraisalId, long indicatorId) {
    return em.createQuery(
            "select v from VerifiedIndicator v where v.appraisalId = :appraisal"
                + " and v.indicatorId = :indicator order by v.number",
            VerifiedIndicator.class)
        .setParameter("appraisal", appraisalId)
        .setParameter("indicator", indicatorId)
        .getResultList();
  }

  /** Whether a person entered, took over or decided one of a unit's rates. */
  boolean isVerifier(long appraisalId, long personId) {
    return em.createQuery(
                "select count(v) from VerifiedIndicator v where v.appraisalId = :appraisal"
                    + " and v.verifierId = :person",
                Long.class)
            .setParameter("appraisal", appraisalId)
            .setParameter("person", personId)
            .getSingleResult()
        > 0;
  }

  private static Map<Long, VerifiedIndicator> latest(List<VerifiedIndicator> byNumber) {
    Map<Long, VerifiedIndicator> found = new LinkedHashMap<>();
    byNumber.forEach(finding -> found.put(finding.getIndicatorId(), finding));
    return found;
  }
}
