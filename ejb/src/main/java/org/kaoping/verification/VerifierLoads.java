package org.kaoping.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaoping.cycle.WorkStage;
import org.kaoping.plan.IndicatorRevision;

/** Counts by indicator and by verifier, made by the database. */
@ApplicationScoped
class VerifierLoads {
  private static final String DONE =
      " and (" + VerificationItems.FOUND + " or " + VerificationItems.DELIVERED + ")";
  private static final String GIVEN =
      VerificationItems.ITEMS.replace(" where ", ", VerifierAssignment g where ")
          + " and g.cycleId = a.cycleId and g.textKey = i.textKey";

  private static final String OPEN_BY_KEY =
      "select i.textKey, count(i)"
          + VerificationItems.ITEMS
          + " and i.textKey in :keys"
          + VerificationItems.OPEN
          + " group by i.textKey";
  private static final String DONE_BY_KEY =
      "select i.textKey, count(i)"
          + VerificationItems.ITEMS
          + " and i.textKey in :keys"
          + DONE
          + " group by i.textKey";
  private static final String OPEN_BY_PERSON =
      "select g.verifierId, count(i)" + GIVEN + VerificationItems.OPEN + " group by g.verifierId";
  private static final String DONE_BY_PERSON =
      "select g.verifierId, count(i)" + GIVEN + DONE + " group by g.verifierId";
  private static final String SEARCHED =
      VerificationItems.ITEMS + " and (:search = '' or locate(:search, i.textKey) > 0)";
  private static final String UNITS =
      "select distinct u.name" + VerificationItems.ITEMS.replace(" where ", ", OrgUnit u where ");

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  /** How many different indicators a cycle has whose text contains something. */
  long indicators(long cycleId, String search) {
    return em.createQuery("select count(distinct i.textKey)" + SEARCHED, Long.class)
        .setParameter("cycleId", cycleId)
        .setParameter("search", plain(search))
        .getSingleResult();
  }

  /** A page of them, those in most units first: key, level 1, level 2, units. */
  List<Object[]> indicators(long cycleId, String search, int first, int most) {
    return em.createQuery(
            "select i.textKey, min(i.level1), min(i.level2), count(i)"
                + SEARCHED
                + " group by i.textKey order by count(i) desc, i.textKey",
            Object[].class)
        .setParameter("cycleId", cycleId)
        .setParameter("search", plain(search))
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  private static String plain(String search) {
    return search == null ? "" : IndicatorRevision.keyOf(search);
  }

  /** How many items of some indicators are done. */
  Map<String, Long> done(long cycleId, Collection<String> keys) {
    return byKey(cycleId, keys, false);
  }

  /** How many items of some indicators wait for a verifier. */
  Map<String, Long> open(long cycleId, Collection<String> keys) {
    return byKey(cycleId, keys, true);
  }

  private Map<String, Long> byKey(long cycleId, Collection<String> keys, boolean open) {
    Map<String, Long> counts = new HashMap<>();
    if (!keys.isEmpty()) {
      TypedQuery<Object[]> query =
          em.createQuery(open ? OPEN_BY_KEY : DONE_BY_KEY, Object[].class)
              .setParameter("cycleId", cycleId)
              .setParameter("keys", keys);
      staged(query, open)
          .getResultList()
          .forEach(row -> counts.put((String) row[0], (Long) row[1]));
    }
    return counts;
  }

  private static TypedQuery<Object[]> staged(TypedQuery<Object[]> query, boolean open) {
    return open ? query.setParameter("verifying", WorkStage.VERIFYING) : query;
  }

  /** What lies with each verifier of a cycle. */
  List<VerifierLoad> byVerifier(long cycleId) {
    Map<Long, Long> done = byPerson(cycleId, false);
    Map<Long, Long> open = byPerson(cycleId, true);
    return em
        .createQuery(
            "select g.verifierId, min(g.verifierName), count(distinct g.textKey), count(i)"
                + GIVEN
                + " group by g.verifierId order by g.verifierId",
            Object[].class)
        .setParameter("cycleId", cycleId)
        .getResultList()
        .stream()
        .map(
            row ->
                new VerifierLoad(
                    (Long) row[0],
                    (String) row[1],
                    (Long) row[2],
                    (Long) row[3],
                    done.getOrDefault((Long) row[0], 0L),
                    open.getOrDefault((Long) row[0], 0L)))
        .toList();
  }

  private Map<Long, Long> byPerson(long cycleId, boolean open) {
    Map<Long, Long> counts = new HashMap<>();
    staged(
            em.createQuery(open ? OPEN_BY_PERSON : DONE_BY_PERSON, Object[].class)
                .setParameter("cycleId", cycleId),
            open)
        .getResultList()
        .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
    return counts;
  }

  /** Names of the units of a cycle among some that have an indicator. */
  List<String> unitsWith(long cycleId, String key, Collection<Long> unitIds) {
    if (unitIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            UNITS + " and u.id = a.unitId and i.textKey = :textKey and a.unitId in :units",
            String.class)
        .setParameter("cycleId", cycleId)
        .setParameter("textKey", key)
        .setParameter("units", unitIds)
        .getResultList();
  }
}
