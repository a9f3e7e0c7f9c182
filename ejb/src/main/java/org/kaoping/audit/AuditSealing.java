package org.kaoping.audit;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.persistence.LeaseName;
import org.kaoping.persistence.Leases;

/** Seals the audit trail every hour, on one node at a time, and checks the seals. */
@Singleton
public class AuditSealing {
  /** Longer than any transaction: a record with a lower number cannot turn up any more. */
  private static final Duration SETTLED = Duration.ofMinutes(15);

  private static final int RANGE = 10_000;
  private static final int PAGE = 1000;

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private Leases leases;
  @Inject private BusinessClock clock;

  @Schedule(hour = "*", minute = "7", persistent = false)
  void hourly() {
    if (leases.acquire(LeaseName.AUDIT_SEAL, Duration.ofMinutes(30))) {
      seal();
    }
  }

  /**
   * Seals what is older than a quarter of an hour.
   *
   * @return how many seals were added
   */
  public int seal() {
    return sealUntil(clock.wallTime().minus(SETTLED));
  }

  int sealUntil(Instant limit) {
    List<AuditSeal> last = seals("order by s.id desc", 1);
    long from = last.isEmpty() ? 1 : last.get(0).getLastRecord() + 1;
    String previous = last.isEmpty() ? SealChain.START : last.get(0).getHash();
    int added = 0;
    for (Long to = endOfRange(from, limit); to != null; to = endOfRange(from, limit)) {
      String hash = hash(from, to, previous);
      em.persist(new AuditSeal(from, to, clock.wallTime(), previous, hash));
      previous = hash;
      from = to + 1;
      added++;
    }
    return added;
  }

  /** The last id of the next range; null when nothing is left that may be sealed. */
  private Long endOfRange(long from, Instant limit) {
    Long young =
        em.createQuery(
                "select min(a.id) from AuditRecord a where a.id >= :from and a.wallTime >= :limit",
                Long.class)
            .setParameter("from", from)
            .setParameter("limit", limit)
            .getSingleResult();
    List<Long> ids =
        em.createQuery(
                "select a.id from AuditRecord a where a.id >= :from and a.id < :young order by a.id",
                Long.class)
            .setParameter("from", from)
            .setParameter("young", young == null ? Long.MAX_VALUE : young)
            .setMaxResults(RANGE)
            .getResultList();
    return ids.isEmpty() ? null : ids.get(ids.size() - 1);
  }

  private String hash(long from, long to, String previous) {
    SealChain chain = new SealChain(previous);
    chain.line(from + "-" + to);
    for (List<AuditRecord> page = page(from, to); !page.isEmpty(); page = page(from, to)) {
      page.forEach(record -> chain.line(record.sealedLine()));
      from = page.get(page.size() - 1).getId() + 1;
      page.forEach(em::detach);
    }
    return chain.hash();
  }

  private List<AuditRecord> page(long from, long to) {
    return em.createQuery(
            "select a from AuditRecord a where a.id >= :from and a.id <= :to order by a.id",
            AuditRecord.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .setMaxResults(PAGE)
        .getResultList();
  }

  private List<AuditSeal> seals(String order, int most) {
    return em.createQuery("select s from AuditSeal s " + order, AuditSeal.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** Computes every seal anew and finds the first that does not fit its records. */
  public SealCheck verify() {
    long next = 1;
    String previous = SealChain.START;
    int intact = 0;
    for (AuditSeal seal : seals("order by s.id", Integer.MAX_VALUE)) {
      if (seal.getFirstRecord() != next
          || !seal.getPreviousHash().equals(previous)
          || !seal.getHash().equals(hash(next, seal.getLastRecord(), previous))) {
        return new SealCheck(
            intact, seal.getId(), seal.getFirstRecord(), seal.getLastRecord(), unsealed(next));
      }
      next = seal.getLastRecord() + 1;
      previous = seal.getHash();
      intact++;
    }
    return new SealCheck(intact, null, null, null, unsealed(next));
  }

  private long unsealed(long from) {
    return em.createQuery("select count(a) from AuditRecord a where a.id >= :from", Long.class)
        .setParameter("from", from)
        .getSingleResult();
  }
}
