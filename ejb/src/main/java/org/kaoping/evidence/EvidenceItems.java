package org.kaoping.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kaoping.kernel.SubjectRef;

/** Repository of records of evidence. */
@ApplicationScoped
public class EvidenceItems {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  void add(EvidenceItem item) {
    em.persist(item);
    em.flush();
  }

  EvidenceItem find(long id) {
    return em.find(EvidenceItem.class, id);
  }

  /** Everything ever attached to a case, oldest first. */
  List<EvidenceItem> of(SubjectRef subject) {
    return em.createQuery(
            "select e from EvidenceItem e where e.subjectType = :type and e.subjectId = :id"
                + " order by e.id",
            EvidenceItem.class)
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .getResultList();
  }

  /** Standing evidence with one of some contents. */
  List<EvidenceItem> standingWith(Collection<String> hashes) {
    if (hashes.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select e from EvidenceItem e where e.sha256 in :hashes and e.withdrawnAt is null"
                + " order by e.id",
            EvidenceItem.class)
        .setParameter("hashes", hashes)
        .getResultList();
  }

  /** Bytes that a unit's records count, withdrawn ones too since their files stay. */
  long bytesOf(long ownerId) {
    return em.createQuery(
            "select coalesce(sum(e.byteCount), 0) from EvidenceItem e where e.ownerId = :owner",
            Long.class)
        .setParameter("owner", ownerId)
        .getSingleResult();
  }

  /** Which of some contents no record points to. */
  Set<String> unreferenced(Collection<String> hashes) {
    Set<String> orphans = new HashSet<>(hashes);
    if (!orphans.isEmpty()) {
      em.createQuery(
              "select distinct e.sha256 from EvidenceItem e where e.sha256 in :hashes",
              String.class)
          .setParameter("hashes", hashes)
          .getResultList()
          .forEach(orphans::remove);
    }
    return orphans;
  }
}
