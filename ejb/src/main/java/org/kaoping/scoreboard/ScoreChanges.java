package org.kaoping.scoreboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
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

  /**
   * Records a score that a panel has decided, for code that has checked the decision.
   *
   * @param reason why
   * @param document the document that decides
   * @param by post that enters it
   */
  public long decided(
      long cycleId, NewChange wanted, String reason, String document, String by, Instant at) {
    return add(new ScoreChange(cycleId, wanted).because(reason, document).recordedBy(by, at));
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
