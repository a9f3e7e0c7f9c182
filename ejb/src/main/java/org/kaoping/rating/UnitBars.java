package org.kaoping.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaoping.scoring.BarEvent;

/** Repository of events by which units fall under bars. */
@ApplicationScoped
public class UnitBars {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  long add(UnitBar bar) {
    em.persist(bar);
    em.flush();
    return bar.getId();
  }

  Optional<UnitBar> find(long id) {
    return Optional.ofNullable(em.find(UnitBar.class, id));
  }

  /** Everything recorded in a cycle, withdrawn ones too. */
  List<UnitBar> ofCycle(long cycleId) {
    return em.createQuery(
            "select b from UnitBar b where b.cycleId = :cycle order by b.id", UnitBar.class)
        .setParameter("cycle", cycleId)
        .getResultList();
  }

  /** The events that count, by unit appraisal. */
  public Map<Long, List<BarEvent>> inForce(long cycleId) {
    return ofCycle(cycleId).stream()
        .filter(bar -> !bar.isWithdrawn())
        .collect(
            Collectors.groupingBy(
                UnitBar::getAppraisalId,
                Collectors.mapping(UnitBar::toEvent, Collectors.toList())));
  }
}
