package org.kaoping.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Repository of how cycles ask for progress, and of requests outside the rhythm. */
@ApplicationScoped
public class ProgressSettings {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  /** How a cycle asks; by exception when nothing was set. */
  SettingValues of(long cycleId) {
    ProgressSetting own = em.find(ProgressSetting.class, cycleId);
    return own == null ? SettingValues.QUIET : own.values();
  }

  void set(long cycleId, SettingValues wanted) {
    ProgressSetting own = em.find(ProgressSetting.class, cycleId);
    if (own == null) {
      em.persist(new ProgressSetting(cycleId).set(wanted));
    } else {
      own.set(wanted);
    }
  }

  void add(ProgressRequest request) {
    em.persist(request);
    em.flush();
  }

  /** The latest request of each unit of a cycle, by unit appraisal; it replaces earlier ones. */
  Map<Long, ProgressRequest> requests(long cycleId) {
    return em
        .createQuery(
            "select r from ProgressRequest r, UnitAppraisal a where a.id = r.appraisalId"
                + " and a.cycleId = :cycleId order by r.id",
            ProgressRequest.class)
        .setParameter("cycleId", cycleId)
        .getResultList()
        .stream()
        .collect(
            Collectors.toMap(
                ProgressRequest::getAppraisalId, Function.identity(), (one, later) -> later));
  }
}
