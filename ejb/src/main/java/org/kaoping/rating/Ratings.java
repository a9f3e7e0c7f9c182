package org.kaoping.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Repository of weights, results and rounds of ballots. */
@ApplicationScoped
public class Ratings {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  void add(Object row) {
    em.persist(row);
    em.flush();
  }

  /** Whether a unit has a result in a component already. */
  public boolean hasResult(long cycleId, long appraisalId, ComponentKind kind) {
    return results(cycleId).getOrDefault(appraisalId, Map.of()).containsKey(kind);
  }

  /**
   * Enters what verification visits give a unit, for code that has checked the act.
   *
   * @param points on a scale of 100
   * @param paper document, reason, the entering post
   */
  public void visited(
      long cycleId, long appraisalId, BigDecimal points, VisitPaper paper, Instant at) {
    add(
        new ComponentResult(
                cycleId,
                appraisalId,
                ComponentKind.VERIFICATION_VISIT,
                points,
                paper.documentNumber())
            .because(paper.reason())
            .recordedBy(paper.by(), at));
  }

  /**
   * What stands behind a result taken from visits.
   *
   * @param by post that enters it
   */
  public record VisitPaper(String documentNumber, String reason, String by) {}

  Optional<RatingRound> round(long id) {
    return Optional.ofNullable(em.find(RatingRound.class, id));
  }

  /** Rounds of a cycle, the latest first. */
  List<RatingRound> rounds(long cycleId) {
    return em.createQuery(
            "select r from RatingRound r where r.cycleId = :cycle order by r.id desc",
            RatingRound.class)
        .setParameter("cycle", cycleId)
        .getResultList();
  }

  /** Everything set so far, the first first. */
  List<ComponentWeight> weightsSet(long cycleId) {
    return em.createQuery(
            "select w from ComponentWeight w where w.cycleId = :cycle order by w.id",
            ComponentWeight.class)
        .setParameter("cycle", cycleId)
        .getResultList();
  }

  /** Whether the scheme's owner has set weights for the cycle. */
  public boolean hasWeights(long cycleId) {
    return !weightsSet(cycleId).isEmpty();
  }

  /** The weights that count. */
  public ComponentWeights weights(long cycleId) {
    Map<ComponentKind, BigDecimal> latest = new EnumMap<>(ComponentKind.class);
    weightsSet(cycleId).forEach(row -> latest.put(row.getKind(), row.getWeight()));
    return latest.isEmpty() ? ComponentWeights.DUTY_ONLY : new ComponentWeights(latest);
  }

  /** The results that count, by unit appraisal and component. */
  public Map<Long, Map<ComponentKind, ComponentResult>> results(long cycleId) {
    Map<Long, Map<ComponentKind, ComponentResult>> latest = new HashMap<>();
    em.createQuery(
            "select r from ComponentResult r where r.cycleId = :cycle order by r.id",
            ComponentResult.class)
        .setParameter("cycle", cycleId)
        .getResultList()
        .forEach(
            row ->
                latest
                    .computeIfAbsent(
                        row.getAppraisalId(), unit -> new EnumMap<>(ComponentKind.class))
                    .put(row.getKind(), row));
    return latest;
  }
}
