package org.kaoping.web.it.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the database was asked to do, by the server's own counters.
 *
 * @param counts how often each kind
 */
public record Load(Map<Kind, Long> counts) {
  /** Counters of the server. */
  public enum Kind {
    SELECT("Com_select"),
    INSERT("Com_insert"),
    UPDATE("Com_update"),
    DELETE("Com_delete"),
    COMMIT("Com_commit"),
    ROLLBACK("Com_rollback"),
    /** Everything that clients sent, with settings of the connection, without pings. */
    QUESTION("Questions");

    private final String variable;

    Kind(String variable) {
      this.variable = variable;
    }

    String variable() {
      return variable;
    }
  }

  public Load {
    counts = Map.copyOf(counts);
  }

  /** How often a kind. */
  public long of(Kind kind) {
    return counts.get(kind);
  }

  /** Reading and writing statements. */
  public long statements() {
    return of(Kind.SELECT) + of(Kind.INSERT) + of(Kind.UPDATE) + of(Kind.DELETE);
  }

  /** What was added since an earlier reading. */
  Load since(Load earlier) {
    Map<Kind, Long> added = new EnumMap<>(Kind.class);
    counts.forEach((kind, count) -> added.put(kind, count - earlier.of(kind)));
    return new Load(added);
  }

  /** Of every kind the median. */
  static Load typical(List<Load> loads) {
    Map<Kind, Long> typical = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      typical.put(kind, Math.round(Median.of(loads.stream().map(load -> load.of(kind)).toList())));
    }
    return new Load(typical);
  }
}
