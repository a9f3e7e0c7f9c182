package org.kaoping.survey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Secrets of new links, 160 random bits each. They are handed to whoever asked for them once and
 * never stored: the database has their SHA-256 only, so that nobody who reads it can answer in
 * somebody's place.
 *
 * @param secrets the last part of each link's address
 */
public record SurveyLinks(List<String> secrets) {
  private static final int BYTES = 20;
  private static final SecureRandom RANDOM = new SecureRandom();

  public SurveyLinks {
    secrets = List.copyOf(secrets);
  }

  /** New secrets. */
  public static SurveyLinks fresh(int count) {
    return new SurveyLinks(IntStream.range(0, count).mapToObj(at -> secret()).toList());
  }

  private static String secret() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What is stored, in an order of its own, so that it does not follow the list of links. */
  Stream<String> hashes() {
    return secrets.stream().map(SurveyLinks::hash).sorted();
  }

  /** The SHA-256 of a secret in 64 hexadecimal digits. */
  static String hash(String secret) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Never the secrets: a record of a call must not contain them. */
  @Override
  public String toString() {
    return "SurveyLinks[" + secrets.size() + "]";
  }
}
