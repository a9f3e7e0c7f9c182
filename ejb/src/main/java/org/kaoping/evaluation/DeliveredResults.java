package org.kaoping.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.Rules;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.rules.DecidedMeanwhile;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.SeenVersionIsCurrent;

/** Repository of results that departments in charge deliver. */
@ApplicationScoped
public class DeliveredResults {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private CurrentAct act;

  /**
   * Stores a new expectation.
   *
   * @throws Refused {@code DecidedMeanwhile} when the indicator's result is already expected
   */
  void add(DeliveredResult result) {
    try {
      em.persist(result);
      em.flush();
    } catch (PersistenceException taken) {
      throw new Refused(new DecidedMeanwhile());
    }
  }

  /** An expected or delivered result by its id. */
  Optional<DeliveredResult> find(long id) {
    return Optional.ofNullable(em.find(DeliveredResult.class, id));
  }

  /** Takes back an expectation; what was said about it stays in the audit trail. */
  void remove(DeliveredResult result) {
    em.remove(result);
  }

  /**
   * A result that the actor's department has to deliver, at the version that he saw; the running
   * act is about it.
   */
  DeliveredResult own(long id) {
    DeliveredResult result = em.find(DeliveredResult.class, id);
    Rules.check(
        new KnownAndOwn(result != null && result.getDepartmentUnitId() == act.actor().unitId()));
    return seen(result);
  }

  /** A result at the version that the actor saw; the running act is about it. */
  DeliveredResult seen(DeliveredResult result) {
    act.about(result.ref());
    Rules.check(new SeenVersionIsCurrent(act.context().expectedVersion(), result.getVersion()));
    return result;
  }

  /** Results of one appraisal by indicator. */
  public Map<Long, DeliveredResult> of(long appraisalId) {
    return em
        .createQuery(
            "select d from DeliveredResult d where d.appraisalId = :appraisal order by d.id",
            DeliveredResult.class)
        .setParameter("appraisal", appraisalId)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(DeliveredResult::getIndicatorId, Function.identity()));
  }

  /** Whether a department has still to deliver a result of an appraisal. */
  public boolean isAnyMissing(long appraisalId) {
    return of(appraisalId).values().stream().anyMatch(result -> !result.isDelivered());
  }

  /** Results of a whole cycle, by the appraisal they belong to. */
  public List<DeliveredResult> ofCycle(long cycleId) {
    return em.createQuery(
            "select d from DeliveredResult d, UnitAppraisal a where a.id = d.appraisalId"
                + " and a.cycleId = :cycle order by d.appraisalId, d.id",
            DeliveredResult.class)
        .setParameter("cycle", cycleId)
        .getResultList();
  }

  /** Results that a department has to deliver or has delivered, the latest cycle first. */
  public List<DeliveredResult> ofDepartment(long departmentUnitId) {
    return em.createQuery(
            "select d from DeliveredResult d, UnitAppraisal a where a.id = d.appraisalId"
                + " and d.departmentUnitId = :department order by a.cycleId desc, d.appraisalId, d.id",
            DeliveredResult.class)
        .setParameter("department", departmentUnitId)
        .getResultList();
  }
}
