package org.kaoping.scoreboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaoping.scoring.JudgedChange;

/** Repository of scores set by people. */
@ApplicationScoped
public class ScoreChanges {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  long add(ScoreChange change) {
    em.persist(change);
    em.flush();
    return change.getId();
  }

  Optional<ScoreChange> find(long id) {
    return Optional.ofNullable(em.find(ScoreChange.class, id));
  }

  /** Everything recorded in a cycle, withdrawn ones too, the first first. */
  List<ScoreChange> ofCycle(long cycleId) {
    return em.createQuery(
            "select c from ScoreChange c where c.cycleId = :cycle order by c.id", ScoreChange.class)
        .setParameter("cycle", cycleId)
        .getResultList();
  }

  /** What counts, by indicator; the latest where there are several. */
  Map<Long, JudgedChange> inForce(long cycleId) {
    Map<Long, JudgedChange> latest = new HashMap<>();
    ofCycle(cycleId).stream()
        .filter(change -> !change.isWithdrawn())
        .forEach(change -> latest.put(change.getIndicatorId(), change.toJudged()));
    return latest;
  }
}
