package org.kaoping.web.it.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where results go. */
final class Tables {
  private Tables() {}

  /** Writes a result to the file that the run names; nowhere when it names none. */
  static void write(String text) {
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
