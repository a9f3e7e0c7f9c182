package org.kaoping.web.it.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kaoping.web.it.bench.ManyUnits.Result;
import org.kaoping.web.it.support.ContainerTest;

/**
 * A schedule changed with 1,000 running unit appraisals, in one act. It asserts that everything
 * moved and that it takes less than 30 seconds, which is promised.
 */
class ScheduleChangeBench extends ContainerTest {
  private static final int UNITS = Integer.getInteger("kaoping.bench.units", 1000);
  private static final double MOST_MILLIS = 30_000;

  @Inject private ManyUnits units;
  @Inject private Surroundings surroundings;

  @Test
  void changesTheScheduleOfManyRunningAppraisals() throws SQLException {
    List<Result> results = units.run(UNITS);
    StringBuilder text = new StringBuilder(surroundings.text()).append("\n\n");
    text.append("| units | work items | timers | preview ms | change ms | statements |\n")
        .append("|---:|---:|---:|---:|---:|---:|\n");
    for (Result result : results) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %d | %d | %d | %.0f | %.0f | %d |%n",
              result.units(),
              result.items(),
              result.timers(),
              result.previewMillis(),
              result.changeMillis(),
              result.load().statements()));
    }
    write(text.toString());
    assertThat(results)
        .allSatisfy(
            result -> {
              assertThat(result.items()).isEqualTo(UNITS);
              assertThat(result.timers()).isEqualTo(UNITS);
              assertThat(result.changeMillis()).isLessThan(MOST_MILLIS);
            });
  }

  private static void write(String text) {
    String file = System.getProperty("kaoping.bench.table");
    if (file == null) {
      return;
    }
    try {
      Files.writeString(Path.of(file), text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
