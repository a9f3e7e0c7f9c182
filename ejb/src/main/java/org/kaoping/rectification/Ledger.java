package org.kaoping.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;

/** 整改台账: the findings of every source with their orders, as one list. */
@ApplicationScoped
class Ledger {
  private static final String FROM =
      " from Finding f left join RectificationOrder o on o.findingId = f.id where ";
  private static final char ESCAPE = '!';

  @PersistenceContext(unitName = "kaoping")
  private EntityManager em;

  /** A line before it is made readable; order is null for a finding without one. */
  record Entry(Finding finding, RectificationOrder order) {}

  /** What an entry has to fulfil, with the values that are bound. */
  private static final class Conditions {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    void add(String condition) {
      text.append(text.isEmpty() ? "" : " and ").append(condition);
    }

    void add(String condition, String name, Object value) {
      if (value != null) {
        add(condition);
        values.put(name, value);
      }
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
      values.forEach(query::setParameter);
      return query;
    }
  }

  /**
   * Entries below a place, the latest first.
   *
   * @param beforeId id of the last finding of the page before
   */
  List<Entry> page(
      List<Actor> actors, LedgerFilter filter, LocalDate today, long beforeId, int size) {
    Conditions where = conditions(actors, filter, today);
    where.add("f.id < :before", "before", beforeId);
    return where
        .bind(
            em.createQuery(
                "select f, o" + FROM + where.text + " order by f.id desc", Object[].class))
        .setMaxResults(size)
        .getResultList()
        .stream()
        .map(row -> new Entry((Finding) row[0], (RectificationOrder) row[1]))
        .toList();
  }

  /** How many entries stand where, by state; states without any are missing. */
  Map<LedgerState, Long> counts(List<Actor> actors, LedgerFilter filter, LocalDate today) {
    Conditions where = conditions(actors, filter, today);
    Map<LedgerState, Long> counts = new EnumMap<>(LedgerState.class);
    where
        .bind(
            em.createQuery(
                "select o.state, case when f.waivedOn is null then 0 else 1 end, count(f)"
                    + FROM
                    + where.text
                    + " group by o.state, case when f.waivedOn is null then 0 else 1 end",
                Object[].class))
        .getResultList()
        .forEach(
            row ->
                counts.merge(
                    LedgerState.of(((Number) row[1]).intValue() == 1, (RectificationState) row[0]),
                    (Long) row[2],
                    Long::sum));
    return counts;
  }

  /** Years and units that have entries: what can be chosen in the filters. */
  List<Object[]> choices(List<Actor> actors) {
    Conditions where = conditions(actors, LedgerFilter.ALL, LocalDate.EPOCH);
    return where
        .bind(
            em.createQuery(
                "select distinct f.year, f.unitId, f.divisionId" + FROM + where.text,
                Object[].class))
        .getResultList();
  }

  private static Conditions conditions(List<Actor> actors, LedgerFilter filter, LocalDate today) {
    Conditions where = new Conditions();
    where.add("(" + scope(actors, where) + ")");
    where.add("f.year = :year", "year", filter.year());
    where.add("f.unitId = :unit", "unit", filter.unitId());
    where.add("f.divisionId = :division", "division", filter.divisionId());
    where.add("f.source = :source", "source", filter.source());
    state(where, filter.state());
    if (filter.overdue()) {
      where.add("(o.overdue = true or o.state = :waiting and o.dueOn < :today)", "today", today);
      where.values.put("waiting", RectificationState.ORDERED);
    }
    if (filter.closedThisMonth()) {
      where.add("o.closedOn >= :first", "first", today.withDayOfMonth(1));
      where.add("o.closedOn < :next", "next", today.withDayOfMonth(1).plusMonths(1));
    }
    if (filter.text() != null && !filter.text().isBlank()) {
      where.add(
          "(f.facts like :text escape '!' or f.measure like :text escape '!'"
              + " or f.number like :text escape '!' or o.number like :text escape '!'"
              + " or o.requirement like :text escape '!')",
          "text",
          like(filter.text().strip()));
    }
    return where;
  }

  private static void state(Conditions where, LedgerState state) {
    if (state == LedgerState.TO_ORDER) {
      where.add("o.id is null and f.waivedOn is null");
    } else if (state == LedgerState.WAIVED) {
      where.add("o.id is null and f.waivedOn is not null");
    } else if (state != null) {
      where.add("o.state = :state", "state", state.ofOrder());
    }
  }

  /** Units see their own, divisions theirs, offices of the jurisdiction everything in it. */
  private static String scope(List<Actor> actors, Conditions where) {
    StringBuilder any = new StringBuilder("1 = 0");
    int number = 0;
    for (Actor actor : actors) {
      String name = "scope" + number++;
      any.append(" or ").append(column(actor.role())).append(" = :").append(name);
      where.values.put(name, actor.scopeId());
    }
    return any.toString();
  }

  private static String column(Role role) {
    return switch (role.reach()) {
      case DIVISION -> "f.divisionId";
      case UNIT -> "f.unitId";
      case JURISDICTION -> "f.jurisdictionId";
    };
  }

  private static String like(String text) {
    StringBuilder pattern = new StringBuilder("%");
    for (char c : text.toCharArray()) {
      if (c == '%' || c == '_' || c == ESCAPE) {
        pattern.append(ESCAPE);
      }
      pattern.append(c);
    }
    return pattern.append('%').toString();
  }
}
