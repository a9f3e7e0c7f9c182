package org.kaoping.reporting;

/** Names of files made from titles. */
public final class FileNames {
  /** Titles may be long; file systems stop at 255 bytes, and a Chinese character takes three. */
  private static final int LONGEST = 70;

  private FileNames() {}

  /** A title as a file name: no separators, no control characters, not too long. */
  public static String of(String title, String extension) {
    String safe = title.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s\\u3000]+", "_");
    int length = Math.min(safe.codePointCount(0, safe.length()), LONGEST);
    return safe.substring(0, safe.offsetByCodePoints(0, length)) + "." + extension;
  }
}
