package org.kaoping.web.it.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Machine and settings that figures depend on. */
@ApplicationScoped
public class Surroundings {
  private static final List<String> SETTINGS =
      List.of(
          "version",
          "innodb_buffer_pool_size",
          "innodb_flush_log_at_trx_commit",
          "innodb_doublewrite",
          "innodb_flush_method",
          "innodb_log_file_size",
          "log_bin");

  @Inject private Sql sql;

  /** As a Markdown list. */
  public String text() {
    return "- date: %s%n- machine: %s, %d processors, %s; load %.1f%n- Java: %s, %s%n- database: %s%n"
        .formatted(
            Instant.now().truncatedTo(ChronoUnit.MINUTES),
            first("/proc/cpuinfo", "model name", System.getProperty("os.arch")),
            Runtime.getRuntime().availableProcessors(),
            first("/proc/meminfo", "MemTotal", "memory unknown"),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
            System.getProperty("java.version"),
            ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-X"))
                .collect(Collectors.joining(" ")),
            SETTINGS.stream().map(this::setting).collect(Collectors.joining(", ")));
  }

  private String setting(String name) {
    List<String> found = sql.column(2, "SHOW VARIABLES LIKE '" + name + "'");
    return String.format(Locale.ROOT, "%s=%s", name, found.isEmpty() ? "-" : found.get(0));
  }

  private static String first(String file, String key, String otherwise) {
    try (var lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(otherwise);
    } catch (IOException unknown) {
      return otherwise;
    }
  }
}
