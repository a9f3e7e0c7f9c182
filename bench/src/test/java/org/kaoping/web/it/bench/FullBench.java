package org.kaoping.web.it.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaoping.web.it.support.ContainerTest;

/**
 * The whole measurement, run by {@code mvn -Pbench} only. It asserts that everything was measured,
 * never how fast it was.
 */
class FullBench extends ContainerTest {
  private static final int SUBJECTS = 12;
  private static final int WARM_UPS = 20;
  private static final int ROUNDS = 7;

  @Inject private Bench bench;
  @Inject private Surroundings surroundings;

  @Test
  void completesAnActAmongFewAndManyOpenTasks() throws SQLException {
    List<Integer> crowds =
        Stream.of(System.getProperty("kaoping.bench.crowds").split(","))
            .map(Integer::valueOf)
            .toList();
    BenchTable table = new BenchTable();
    String before = surroundings.text();
    bench.run(
        new BenchPlan(SUBJECTS, WARM_UPS, ROUNDS, crowds),
        cell -> {
          table.add(cell);
          write(before, table);
        });
    assertThat(table.cells()).hasSize(crowds.size() * 2 * Way.values().length);
  }

  /** After every result, so that a run that breaks off leaves what it found. */
  private void write(String before, BenchTable table) {
    String text =
        "Begun with:%n%n%s%nNow:%n%n%s%nMedian of %d rounds of %d acts.%n%n%s"
            .formatted(before, surroundings.text(), ROUNDS, SUBJECTS, table.text());
    try {
      Files.writeString(Path.of(System.getProperty("kaoping.bench.table")), text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
