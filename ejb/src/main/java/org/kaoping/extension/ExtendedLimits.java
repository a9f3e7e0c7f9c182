package org.kaoping.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.kaoping.cycle.StageCode;
import org.kaoping.kernel.SubjectRef;

/** Repository of the limits that lie after the schedule's. */
@ApplicationScoped
public class ExtendedLimits {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  /**
   * The last day of a stage for a case: the schedule's, or the granted one where that is later. A
   * schedule that is moved beyond an extension wins.
   */
  public LocalDate later(SubjectRef subject, StageCode stage, LocalDate scheduled) {
    return find(subject, stage)
        .map(ExtendedLimit::getDueOn)
        .filter(granted -> granted.isAfter(scheduled))
        .orElse(scheduled);
  }

  /** Grants a case a later last day. */
  public void extend(SubjectRef subject, StageCode stage, LocalDate to) {
    Optional<ExtendedLimit> known = find(subject, stage);
    if (known.isPresent()) {
      known.get().move(to);
    } else {
      em.persist(new ExtendedLimit(subject, stage, to));
    }
  }

  private Optional<ExtendedLimit> find(SubjectRef subject, StageCode stage) {
    return em
        .createQuery(
            "select l from ExtendedLimit l where l.subjectType = :type and l.subjectId = :id"
                + " and l.stage = :stage",
            ExtendedLimit.class)
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .setParameter("stage", stage)
        .getResultList()
        .stream()
        .findFirst();
  }
}
