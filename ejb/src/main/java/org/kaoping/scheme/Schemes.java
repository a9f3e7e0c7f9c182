package org.kaoping.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.kernel.Rules;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.security.rules.SeenVersionIsCurrent;

/** Repository of schemes. */
@ApplicationScoped
public class Schemes {
  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private CurrentAct act;

  void add(Scheme scheme) {
    em.persist(scheme);
    em.flush();
  }

  /** A scheme of the actor's jurisdiction, at the version that he saw. */
  public Scheme own(long id) {
    Scheme scheme = readable(id);
    Rules.check(new SeenVersionIsCurrent(act.context().expectedVersion(), scheme.getVersion()));
    return scheme;
  }

  /** A scheme of the actor's jurisdiction, to read; drafts only by the offices. */
  public Scheme readable(long id) {
    Scheme scheme = em.find(Scheme.class, id);
    Rules.check(new KnownAndOwn(scheme != null && isVisible(scheme)));
    return scheme;
  }

  /** The scheme of a cycle that the actor may see, whoever he is; empty while it has none. */
  public Optional<Scheme> of(AppraisalCycle cycle) {
    return Optional.ofNullable(em.find(Scheme.class, cycle.getSchemeId()));
  }

  /** Schemes that the actor may see, the latest first. */
  List<Scheme> readable() {
    return em
        .createQuery(
            "select s from Scheme s where s.jurisdictionId = :id order by s.id desc", Scheme.class)
        .setParameter("id", act.actor().jurisdictionId())
        .getResultList()
        .stream()
        .filter(this::isVisible)
        .toList();
  }

  private boolean isVisible(Scheme scheme) {
    return scheme.getJurisdictionId() == act.actor().jurisdictionId()
        && (scheme.getState() == SchemeState.ISSUED
            || act.actor().role() == Role.PERFORMANCE_OFFICE);
  }

  int versionsOf(long jurisdictionId, String code) {
    return em.createQuery(
            "select count(s) from Scheme s where s.jurisdictionId = :id and s.code = :code",
            Long.class)
        .setParameter("id", jurisdictionId)
        .setParameter("code", code)
        .getSingleResult()
        .intValue();
  }

  /** Names of the cycles by a scheme whose results have been released. */
  public List<String> releasedCycles(long schemeId) {
    return em.createQuery(
            "select c.name from AppraisalCycle c where c.schemeId = :scheme"
                + " and c.releasedOn is not null order by c.id",
            String.class)
        .setParameter("scheme", schemeId)
        .getResultList();
  }
}
