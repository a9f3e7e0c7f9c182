package org.kaoping.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Keeps the content of evidence under its SHA-256. */
public interface EvidenceStore {
  /**
   * Stores a content durably before its record is written; the same content is stored once.
   *
   * @param now wall clock time, by which the sweep tells new files from orphans
   * @return its SHA-256, 64 lower-case hexadecimal digits
   */
  String put(byte[] content, Instant now);

  /** The content; empty when the file is missing or no longer has this hash. */
  Optional<byte[]> read(String sha256);

  /** Hashes of contents last stored before a time. */
  Collection<String> storedBefore(Instant limit);

  /** Removes a content if it has not been stored again since a time. */
  void remove(String sha256, Instant limit);
}
