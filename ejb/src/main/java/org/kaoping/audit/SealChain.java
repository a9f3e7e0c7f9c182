package org.kaoping.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes the hash of one seal: SHA-256 over the previous hash and the lines of its records. */
final class SealChain {
  /** Stands before the first seal. */
  static final String START = "0".repeat(64);

  private final MessageDigest digest;

  SealChain(String previousHash) {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
    line(previousHash);
  }

  /** Adds one line, with its length in front so that no two sequences of lines are alike. */
  void line(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  /** 64 lower-case hexadecimal digits. */
  String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
