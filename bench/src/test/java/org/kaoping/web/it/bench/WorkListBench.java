package org.kaoping.web.it.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaoping.web.it.bench.WorkListPages.Line;
import org.kaoping.web.it.support.ContainerTest;

/**
 * A page of the work list at a million open items, 62,000 of them in one group, against the
 * engine's task query. It asserts that both show the same, never how fast.
 */
class WorkListBench extends ContainerTest {
  private static final int ROUNDS = 7;

  /** Of a thousand open items the group has so many. */
  private static final int SHARE = 62;

  @Inject private WorkListPages pages;
  @Inject private Surroundings surroundings;

  @Test
  void readsAPageAmongAMillion() throws SQLException {
    int size =
        Stream.of(System.getProperty("kaoping.bench.crowds").split(","))
            .mapToInt(Integer::parseInt)
            .max()
            .orElseThrow();
    int group = size / 1000 * SHARE;
    try {
      pages.prepare(size, group);
      List<Line> lines = pages.measure(ROUNDS);
      StringBuilder text = new StringBuilder(surroundings.text());
      text.append(
          """

          | open items | group | engine schema | page | work list ms | lowest–highest | statements | TaskQuery ms | lowest–highest | statements | ÷ TaskQuery |
          |---:|---:|---|---|---:|---:|---:|---:|---:|---:|---:|
          """);
      lines.forEach(line -> text.append(row(size, group, line)));
      Tables.write(text.toString());
      assertThat(lines).hasSize(2 * WorkListPages.Page.values().length);
    } finally {
      pages.tidy();
    }
  }

  private static String row(int size, int group, Line line) {
    double ours = Median.of(line.ours());
    double theirs = Median.of(line.theirs());
    return String.format(
        Locale.ROOT,
        "| %,d | %,d | %s | %s | %.2f | %s | %d | %.1f | %s | %d | %.4f |%n",
        size,
        group,
        line.indexed() ? "with our two indexes" : "stock",
        line.page(),
        ours,
        span(line.ours()),
        line.our().statements(),
        theirs,
        span(line.theirs()),
        line.their().statements(),
        ours / theirs);
  }

  private static String span(List<Double> rounds) {
    return String.format(
        Locale.ROOT, "%.2f–%.2f", Collections.min(rounds), Collections.max(rounds));
  }
}
