package org.kaoping.web.it.bench;

import java.util.List;
import java.util.Locale;

/**
 * What one kind of due things came to.
 *
 * @param what its name
 * @param count how many fell due
 * @param ours seconds of each round, ours
 * @param bare seconds of each round, the comparison
 * @param idle what the person at the desk waited before, in milliseconds
 * @param busy what he waited meanwhile
 * @param statements of our last round
 */
record DueResult(
    String what,
    int count,
    List<Double> ours,
    List<Double> bare,
    List<Double> idle,
    List<Double> busy,
    long statements) {
  static final String HEAD =
      """
      | due | count | ours per s | bare per s | ours ÷ bare | statements each | p95 idle ms | p95 meanwhile ms | ÷ idle |
      |---|---:|---:|---:|---:|---:|---:|---:|---:|
      """;

  String row() {
    double our = count / Median.of(ours);
    double their = count / Median.of(bare);
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,.0f | %,.0f | %.2f | %.2f | %.1f (%d) | %.1f (%d) | %.1f |%n",
        what,
        count,
        our,
        their,
        our / their,
        (double) statements / count,
        Probe.p95(idle),
        idle.size(),
        Probe.p95(busy),
        busy.size(),
        Probe.p95(busy) / Probe.p95(idle));
  }
}
