package org.kaoping.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret part of a feed's address, 256 random bits. It is shown once and never stored: the
 * database has its SHA-256 only, so that nobody who reads the database can read a feed.
 *
 * @param text last part of the address, without the ending
 */
public record FeedSecret(String text) {
  private static final int BYTES = 32;
  private static final int LENGTH = 43;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new secret. */
  public static FeedSecret fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Whether it can be one of ours at all; anything else is not looked up. */
  boolean isPlausible() {
    return text != null && text.length() == LENGTH;
  }

  /** The SHA-256 in 64 hexadecimal digits. */
  String hash() {
    return digest(text);
  }

  static String digest(String of) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Never the secret: a record of a call must not contain it. */
  @Override
  public String toString() {
    return "FeedSecret";
  }
}
