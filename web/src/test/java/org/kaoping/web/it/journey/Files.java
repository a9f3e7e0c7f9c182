package org.kaoping.web.it.journey;

import java.nio.charset.StandardCharsets;

/** What kind of file came down. */
final class Files {
  private static final int HEAD = 4;

  private Files() {}

  static void pdf(byte[] file) {
    begins(file, "%PDF");
  }

  static void workbook(byte[] file) {
    begins(file, "PK\u0003\u0004");
  }

  private static void begins(byte[] file, String head) {
    String found = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
    if (!found.equals(head)) {
      throw new AssertionError("Not a file that begins with " + head + ": " + found);
    }
  }
}
