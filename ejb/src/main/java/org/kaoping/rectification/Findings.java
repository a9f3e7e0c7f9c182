package org.kaoping.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaoping.cycle.Cycles;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.SubjectAccess;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.SeenVersionIsCurrent;

/** Repository of findings; checks and reports enter theirs here. */
@ApplicationScoped
public class Findings {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private Cycles cycles;
  @Inject private SubjectAccess access;
  @Inject private CurrentAct act;

  /** Enters a finding into the ledger. */
  public Finding enter(NewFinding wanted) {
    Finding finding = new Finding(wanted, cycles.get(wanted.cycleId()));
    em.persist(finding);
    return finding;
  }

  /** A finding by its id, for code that has checked who asks. */
  public Finding get(long id) {
    Finding finding = em.find(Finding.class, id);
    Rules.check(new KnownAndOwn(finding != null));
    return finding;
  }

  /** A finding that the actor works on, at the version that he saw. */
  Finding own(long id) {
    access.requireOwn(SubjectRef.finding(id));
    Finding finding = get(id);
    Rules.check(new SeenVersionIsCurrent(act.context().expectedVersion(), finding.getVersion()));
    return finding;
  }

  /** A finding that the caller may see. */
  Finding readable(long id) {
    access.requireReadable(SubjectRef.finding(id));
    return get(id);
  }

  /**
   * Takes a finding for its order before the order is stored: of two who order at once, the second
   * is told.
   */
  void order(Finding finding) {
    finding.order();
    em.flush();
  }

  /** Findings of one appraisal, check or report, in the order in which they were entered. */
  public List<Finding> of(FindingSource source, long sourceId) {
    return em.createQuery(
            "select f from Finding f where f.source = :source and f.sourceId = :id order by f.id",
            Finding.class)
        .setParameter("source", source)
        .setParameter("id", sourceId)
        .getResultList();
  }

  /** Numbers that a source has used. */
  public Set<String> numbersOf(FindingSource source, long sourceId) {
    return Set.copyOf(
        em.createQuery(
                "select distinct f.number from Finding f where f.source = :source"
                    + " and f.sourceId = :id",
                String.class)
            .setParameter("source", source)
            .setParameter("id", sourceId)
            .getResultList());
  }

  /**
   * How many findings a unit has had since a day.
   *
   * @param divisionId one division; null for the whole unit
   */
  public int countSince(long unitId, Long divisionId, LocalDate since) {
    return em.createQuery(
            "select count(f) from Finding f where f.unitId = :unit and f.foundOn >= :since"
                + " and (:division = 0 or f.divisionId = :division)",
            Long.class)
        .setParameter("unit", unitId)
        .setParameter("since", since)
        .setParameter("division", divisionId == null ? 0L : divisionId)
        .getSingleResult()
        .intValue();
  }

  /** The order on a finding, if there is one. */
  Optional<RectificationOrder> orderOn(long findingId) {
    return em.createQuery(
            "select o from RectificationOrder o where o.findingId = :finding",
            RectificationOrder.class)
        .setParameter("finding", findingId)
        .getResultStream()
        .findFirst();
  }
}
