package org.kaoping.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Repository of budget figures. */
@ApplicationScoped
public class BudgetFigures {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  void add(BudgetFigure figure) {
    em.persist(figure);
  }

  /** The latest figures of a cycle by unit appraisal: the unit's own first, then those of tasks. */
  Map<Long, Collection<BudgetFigure>> latest(long cycleId) {
    List<BudgetFigure> all =
        em.createQuery(
                "select f from BudgetFigure f, UnitAppraisal a where a.id = f.appraisalId"
                    + " and a.cycleId = :cycleId order by f.asOf, f.id",
                BudgetFigure.class)
            .setParameter("cycleId", cycleId)
            .getResultList();
    return all.stream()
        .collect(
            Collectors.groupingBy(
                BudgetFigure::getAppraisalId,
                Collectors.collectingAndThen(Collectors.toList(), BudgetFigures::lastOfEach)));
  }

  private static Collection<BudgetFigure> lastOfEach(List<BudgetFigure> ofUnit) {
    Map<Long, BudgetFigure> last = new LinkedHashMap<>();
    ofUnit.forEach(figure -> last.put(figure.getDutyTaskId(), figure));
    return last.values().stream()
        .sorted(
            Comparator.comparing(
                figure -> figure.getDutyTaskId() == null ? 0L : figure.getDutyTaskId()))
        .toList();
  }
}
