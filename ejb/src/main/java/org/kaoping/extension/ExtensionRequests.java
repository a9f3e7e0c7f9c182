package org.kaoping.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.SubjectAccess;
import org.kaoping.security.rules.DecidedMeanwhile;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.SeenVersionIsCurrent;

/** Repository of requests for extensions. */
@ApplicationScoped
public class ExtensionRequests {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private SubjectAccess access;
  @Inject private CurrentAct act;

  /** Stores a request; of two at the same moment the second is told. */
  void add(ExtensionRequest request) {
    try {
      em.persist(request);
      em.flush();
    } catch (PersistenceException second) {
      throw new Refused(new DecidedMeanwhile());
    }
  }

  /** A request on a case that the actor may work on, at the version that he saw. */
  ExtensionRequest own(long id) {
    ExtensionRequest request = em.find(ExtensionRequest.class, id);
    Rules.check(new KnownAndOwn(request != null));
    access.requireOwn(request.getSubject());
    Rules.check(new SeenVersionIsCurrent(act.context().expectedVersion(), request.getVersion()));
    return request;
  }

  /** The open request for a limit of a case. */
  Optional<ExtensionRequest> open(SubjectRef subject, ExtendableLimit limit) {
    return of(subject).stream()
        .filter(request -> request.getLimit() == limit)
        .filter(request -> request.getState() == ExtensionState.OPEN)
        .findFirst();
  }

  /** All requests on a case, the latest first. */
  List<ExtensionRequest> of(SubjectRef subject) {
    return em.createQuery(
            "select r from ExtensionRequest r where r.subjectType = :type and r.subjectId = :id"
                + " order by r.id desc",
            ExtensionRequest.class)
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .getResultList();
  }

  /** All requests of a cycle, the latest first. */
  List<ExtensionRequest> ofCycle(long cycleId) {
    return em.createQuery(
            "select r from ExtensionRequest r where r.cycleId = :cycle order by r.id desc",
            ExtensionRequest.class)
        .setParameter("cycle", cycleId)
        .getResultList();
  }
}
