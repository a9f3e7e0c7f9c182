package org.kaoping.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.kaoping.kernel.Rules;
import org.kaoping.organization.OrgUnits;
import org.kaoping.security.Actor;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.SeenVersionIsCurrent;

/** Repository of unit appraisals. */
@ApplicationScoped
public class Appraisals {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private CurrentAct act;
  @Inject private OrgUnits units;

  void add(UnitAppraisal appraisal) {
    em.persist(appraisal);
    em.flush();
  }

  /** An appraisal by its id, for timers and other code that acts for nobody. */
  public UnitAppraisal get(long id) {
    UnitAppraisal appraisal = em.find(UnitAppraisal.class, id);
    Rules.check(new KnownAndOwn(appraisal != null));
    return appraisal;
  }

  /**
   * An appraisal in the actor's scope, at the version that he saw; the running act is about it.
   *
   * @throws org.kaoping.kernel.Refused {@code KnownAndOwn} or {@code SeenVersionIsCurrent}
   */
  public UnitAppraisal own(long id) {
    UnitAppraisal appraisal = readable(id);
    Rules.check(new SeenVersionIsCurrent(act.context().expectedVersion(), appraisal.getVersion()));
    return appraisal;
  }

  /** An appraisal in the actor's scope, to read. */
  public UnitAppraisal readable(long id) {
    UnitAppraisal appraisal = em.find(UnitAppraisal.class, id);
    Rules.check(new KnownAndOwn(appraisal != null && isVisible(appraisal)));
    act.about(appraisal.ref());
    return appraisal;
  }

  private boolean isVisible(UnitAppraisal appraisal) {
    Actor actor = act.actor();
    return actor.seesUnit(appraisal.getUnitId())
        && units.get(appraisal.getUnitId()).getRootId() == actor.jurisdictionId();
  }

  /** All appraisals of a cycle, by series and unit. */
  public List<UnitAppraisal> ofCycle(long cycleId) {
    return em.createQuery(
            "select a from UnitAppraisal a where a.cycleId = :cycle order by a.seriesId, a.unitId",
            UnitAppraisal.class)
        .setParameter("cycle", cycleId)
        .getResultList();
  }

  Set<Long> unitsOpened(long cycleId) {
    return Set.copyOf(
        em.createQuery("select a.unitId from UnitAppraisal a where a.cycleId = :cycle", Long.class)
            .setParameter("cycle", cycleId)
            .getResultList());
  }

  /** Units of a cycle whose result is not confirmed. */
  List<Long> unitsUnderWay(long cycleId) {
    return em.createQuery(
            "select a.unitId from UnitAppraisal a where a.cycleId = :cycle"
                + " and a.work.stage <> :confirmed",
            Long.class)
        .setParameter("cycle", cycleId)
        .setParameter("confirmed", WorkStage.CONFIRMED)
        .getResultList();
  }

  /** Appraisals of one unit, the latest cycle first. */
  public List<UnitAppraisal> ofUnit(long unitId) {
    return em.createQuery(
            "select a from UnitAppraisal a where a.unitId = :unit order by a.cycleId desc",
            UnitAppraisal.class)
        .setParameter("unit", unitId)
        .getResultList();
  }
}
