package org.kaoping.web.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;

/**
 * The accounts of the demo, as the domain module lists them: one line each, {@code login=who that
 * is}.
 */
final class DemoAccounts {
  private static final String LIST = "org/kaoping/demo/accounts.properties";

  private DemoAccounts() {}

  /** The lines in the list's order; none if the archive carries no demo. */
  static List<String> in(Path archive) {
    try (JarFile war = new JarFile(archive.toFile())) {
      List<JarEntry> jars =
          war.stream().filter(e -> e.getName().matches("WEB-INF/lib/kaoping-[^/]*\\.jar")).toList();
      for (JarEntry entry : jars) {
        List<String> lines = linesIn(war, entry);
        if (!lines.isEmpty()) {
          return lines;
        }
      }
      return List.of();
    } catch (IOException unreadable) {
      // The list is a help for the reader; the server tells about a broken archive.
      return List.of();
    }
  }

  private static List<String> linesIn(JarFile war, JarEntry jar) throws IOException {
    try (InputStream in = war.getInputStream(jar);
        JarInputStream inner = new JarInputStream(in)) {
      for (JarEntry e = inner.getNextJarEntry(); e != null; e = inner.getNextJarEntry()) {
        if (e.getName().equals(LIST)) {
          return lines(inner);
        }
      }
      return List.of();
    }
  }

  private static List<String> lines(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> line.replaceFirst("\\s*=\\s*", "  "))
        .toList();
  }
}
