package org.kaoping.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Repository of assignments of verifiers. */
@ApplicationScoped
class VerifierAssignments {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  void add(VerifierAssignment assignment) {
    em.persist(assignment);
  }

  void remove(VerifierAssignment assignment) {
    em.remove(assignment);
  }

  Optional<VerifierAssignment> of(long cycleId, String key) {
    return Optional.ofNullable(of(cycleId, Set.of(key)).get(key));
  }

  /** Assignments of some indicators, by indicator. */
  Map<String, VerifierAssignment> of(long cycleId, Collection<String> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery(
            "select w from VerifierAssignment w where w.cycleId = :cycleId and w.textKey in :keys",
            VerifierAssignment.class)
        .setParameter("cycleId", cycleId)
        .setParameter("keys", keys)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(VerifierAssignment::getTextKey, Function.identity()));
  }

  /** People in whose place one of some people verifies units. */
  List<Long> replacedBy(long cycleId, Collection<Long> others) {
    return em.createQuery(
            "select distinct w.verifierId from VerifierAssignment w where w.cycleId = :cycleId"
                + " and w.otherId in :others",
            Long.class)
        .setParameter("cycleId", cycleId)
        .setParameter("others", others)
        .getResultList();
  }
}
