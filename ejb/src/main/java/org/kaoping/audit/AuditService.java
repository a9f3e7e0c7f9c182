package org.kaoping.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;

/** The auditor reads the trail and checks its seals. */
@Stateless
public class AuditService {
  /** Before the latest record: where the first page begins. */
  public static final long START = Long.MAX_VALUE;

  private static final int LARGEST_PAGE = 200;

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  @Inject private AuditSealing sealing;

  /**
   * The next records, the latest first.
   *
   * @param beforeId id of the last record of the page before, or {@link #START}
   * @param size records per page, 1–200
   */
  @Reads(by = Role.AUDITOR)
  public List<AuditRecord> records(AuditFilter filter, long beforeId, int size) {
    StringBuilder where = new StringBuilder("a.id < :before");
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("before", beforeId);
    if (filter.subject() != null) {
      where.append(" and a.subjectType = :type and a.subjectId = :id");
      values.put("type", filter.subject().type());
      values.put("id", filter.subject().id());
    }
    if (filter.act() != null && !filter.act().isBlank()) {
      where.append(" and a.act = :act");
      values.put("act", filter.act().strip());
    }
    if (filter.outcome() != null) {
      where.append(" and a.outcome = :outcome");
      values.put("outcome", filter.outcome());
    }
    TypedQuery<AuditRecord> query =
        em.createQuery(
            "select a from AuditRecord a where " + where + " order by a.id desc",
            AuditRecord.class);
    values.forEach(query::setParameter);
    return query.setMaxResults(Math.max(1, Math.min(LARGEST_PAGE, size))).getResultList();
  }

  /** Computes all seals anew: minutes on a trail of millions of records. */
  @Reads(by = Role.AUDITOR)
  public SealCheck verifySeals() {
    return sealing.verify();
  }
}
