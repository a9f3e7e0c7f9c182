package org.kaoping.supervision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * 抽样: draws from strata by risk with a recorded seed, so that anybody can repeat the draw by hand.
 *
 * <p>Algorithm {@value #ALGORITHM}: a candidate of weight w holds the tickets 1 to w. A ticket's
 * number is the SHA-256 of seed, stratum, key and ticket, each as UTF-8 text and joined by line
 * feeds ({@code printf 'SEED\nSTRATUM\nKEY\n1' | sha256sum}). A candidate's lot is the smallest of
 * its tickets, compared as hexadecimal text. Within a stratum the candidates with the smallest lots
 * are chosen: at least the wanted number, at least the wanted percentage (rounded up), at most all.
 *
 * <p>So the chance to come first is the candidate's share of all tickets; the order in which the
 * candidates are given has no influence, nor has a candidate on another one's lot.
 */
public final class SampleDraw {
  /** Name of the algorithm, recorded with each draw. */
  public static final String ALGORITHM = "SHA256-TICKETS-1";

  private static final int PERCENT = 100;
  private static final int SEED_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private SampleDraw() {}

  /**
   * Who may be drawn.
   *
   * @param key stable and unique name
   * @param stratum the group within which it is drawn
   * @param weight number of tickets, at least 1
   */
  public record Candidate(String key, String stratum, int weight) {
    public Candidate {
      if (weight < 1) {
        throw new IllegalArgumentException("weight " + weight);
      }
    }
  }

  /**
   * How many are drawn from each stratum.
   *
   * @param percent of the stratum, 0–100, rounded up
   * @param least at least so many
   */
  public record Quota(int percent, int least) {
    /** The number for a stratum of a size; never more than there are. */
    public int of(int size) {
      return Math.min(size, Math.max(least, (size * percent + PERCENT - 1) / PERCENT));
    }
  }

  /**
   * A candidate after the draw.
   *
   * @param lot its smallest ticket, 64 hexadecimal digits
   * @param place in its stratum, from 1
   * @param chosen whether it was drawn
   */
  public record Drawn(Candidate candidate, String lot, int place, boolean chosen) {}

  /**
   * Draws.
   *
   * @param seed recorded with the draw
   * @param candidates with different keys, in any order
   * @return every candidate, by stratum and place
   */
  public static List<Drawn> draw(String seed, List<Candidate> candidates, Quota quota) {
    Map<String, List<Drawn>> strata = new TreeMap<>();
    for (Candidate candidate : candidates) {
      strata
          .computeIfAbsent(candidate.stratum(), any -> new ArrayList<>())
          .add(new Drawn(candidate, lot(seed, candidate), 0, false));
    }
    List<Drawn> result = new ArrayList<>();
    strata.values().forEach(stratum -> result.addAll(ordered(stratum, quota)));
    return result;
  }

  private static List<Drawn> ordered(List<Drawn> stratum, Quota quota) {
    stratum.sort(Comparator.comparing(Drawn::lot).thenComparing(drawn -> drawn.candidate().key()));
    int wanted = quota.of(stratum.size());
    List<Drawn> placed = new ArrayList<>();
    for (int i = 0; i < stratum.size(); i++) {
      Drawn drawn = stratum.get(i);
      placed.add(new Drawn(drawn.candidate(), drawn.lot(), i + 1, i < wanted));
    }
    return placed;
  }

  /** A seed that nobody could foresee. */
  public static String madeSeed() {
    byte[] bytes = new byte[SEED_BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /**
   * What freezes the inputs: a line per candidate, sorted, so that their order has no influence.
   */
  public static String inputsHash(List<Candidate> candidates) {
    return sha256(
        candidates.stream()
            .map(one -> one.stratum() + " " + one.key() + " " + one.weight() + "\n")
            .sorted()
            .collect(Collectors.joining()));
  }

  /** The smallest ticket of a candidate. */
  static String lot(String seed, Candidate candidate) {
    String smallest = null;
    for (int ticket = 1; ticket <= candidate.weight(); ticket++) {
      String number =
          sha256(
              String.join(
                  "\n", seed, candidate.stratum(), candidate.key(), String.valueOf(ticket)));
      if (smallest == null || number.compareTo(smallest) < 0) {
        smallest = number;
      }
    }
    return smallest;
  }

  /** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
  public static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
