package org.kaoping.evidence;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the names in a zip's central directory without unpacking anything, so that a crafted
 * archive costs nothing.
 */
final class ZipNames {
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int MOST = 10_000;

  private ZipNames() {}

  /** The names of all entries; empty when the bytes are no intact zip of at most 10,000 entries. */
  static Optional<Set<String>> of(byte[] content) {
    ByteBuffer zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = content.length - END_LENGTH;
        at >= Math.max(0, content.length - END_LENGTH - LONGEST_COMMENT);
        at--) {
      if (zip.getInt(at) == END) {
        return directory(zip, at);
      }
    }
    return Optional.empty();
  }

  private static Optional<Set<String>> directory(ByteBuffer zip, int end) {
    int count = Short.toUnsignedInt(zip.getShort(end + 10));
    long start = Integer.toUnsignedLong(zip.getInt(end + 16));
    if (count > MOST || start > end) {
      return Optional.empty();
    }
    try {
      zip.position((int) start);
      Set<String> names = new HashSet<>();
      for (int i = 0; i < count; i++) {
        names.add(name(zip));
      }
      return Optional.of(names);
    } catch (BufferUnderflowException | IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  private static String name(ByteBuffer zip) {
    if (zip.getInt() != ENTRY) {
      throw new IllegalArgumentException("Not a directory entry");
    }
    zip.position(zip.position() + 24);
    int length = Short.toUnsignedInt(zip.getShort());
    int extra = Short.toUnsignedInt(zip.getShort());
    int comment = Short.toUnsignedInt(zip.getShort());
    zip.position(zip.position() + 12);
    byte[] name = new byte[length];
    zip.get(name);
    zip.position(zip.position() + extra + comment);
    return new String(name, StandardCharsets.UTF_8);
  }
}
