package org.kaoping.web.it.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.kaoping.web.it.bench.Load.Kind;

/** The results as a Markdown table. */
public final class BenchTable {
  private static final String HEAD =
      """
      | open tasks | engine schema | way | ms per act | lowest–highest round | ÷ bare | statements | select / insert / update / delete | commits | sent in all |
      |---:|---|---|---:|---:|---:|---:|---:|---:|---:|
      """;

  private final List<Cell> cells = new ArrayList<>();

  public void add(Cell cell) {
    cells.add(cell);
  }

  public List<Cell> cells() {
    return List.copyOf(cells);
  }

  /** Head and one row per result. */
  public String text() {
    StringBuilder text = new StringBuilder(HEAD);
    cells.forEach(cell -> text.append(row(cell)));
    return text.toString();
  }

  private String row(Cell cell) {
    Load load = cell.load();
    return String.format(
        Locale.ROOT,
        "| %,d | %s | %s | %.2f | %.2f–%.2f | %.1f | %d | %d / %d / %d / %d | %d | %d |%n",
        cell.openTasks(),
        cell.indexed() ? "with our two indexes" : "stock",
        cell.way().label(),
        cell.millis(),
        Collections.min(cell.roundMillis()),
        Collections.max(cell.roundMillis()),
        cell.millis() / bare(cell).millis(),
        load.statements(),
        load.of(Kind.SELECT),
        load.of(Kind.INSERT),
        load.of(Kind.UPDATE),
        load.of(Kind.DELETE),
        load.of(Kind.COMMIT),
        load.of(Kind.QUESTION));
  }

  private Cell bare(Cell like) {
    return cells.stream()
        .filter(cell -> cell.way() == Way.BARE)
        .filter(cell -> cell.indexed() == like.indexed() && cell.openTasks() == like.openTasks())
        .findFirst()
        .orElseThrow();
  }
}
