package org.kaoping.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kaoping.consistency.check.ConsistencyChecks;
import org.kaoping.consistency.check.ConsistencyFinding;
import org.kaoping.consistency.check.FindingCode;
import org.kaoping.consistency.check.RuleScores;
import org.kaoping.consistency.claim.ClaimSheet;
import org.kaoping.consistency.input.ClaimReading;
import org.kaoping.consistency.input.ClaimsJson;

/** Claims for tests, written as JSON with single quotes. */
public final class Claimed {
  private static final String HEAD =
      "{'format':'kaoping-claims-1','unit':'某局','year':'2020','document':'报告',";

  private Claimed() {}

  /** What is read from the lists of a document. */
  public static ClaimReading reading(String lists) {
    return ClaimsJson.read(
        (HEAD + lists + "}").replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  /** A sheet without faults. */
  public static ClaimSheet sheet(String lists) {
    ClaimReading reading = reading(lists);
    assertThat(reading.faults()).isEmpty();
    return reading.sheet().orElseThrow();
  }

  /** The claims of one of the sample documents. */
  public static ClaimSheet sample(String name) {
    try (InputStream file =
        Claimed.class.getResourceAsStream("/org/kaoping/demo/claims/" + name + ".json")) {
      ClaimReading reading = ClaimsJson.read(file.readAllBytes());
      assertThat(reading.faults()).isEmpty();
      return reading.sheet().orElseThrow();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  public static List<ConsistencyFinding> findings(String lists) {
    return ConsistencyChecks.run(sheet(lists), RuleScores.NONE);
  }

  /** The codes of what is found. */
  public static List<FindingCode> codes(String lists) {
    return findings(lists).stream().map(ConsistencyFinding::code).toList();
  }

  /** A figure of 万元 by key and value, as an element of the list. */
  public static String money(String key, String value) {
    return "{'key':'" + key + "','name':'" + key + "','unit':'万元','value':'" + value + "'}";
  }

  /** A figure with any unit. */
  public static String figure(String key, String value, String unit) {
    return "{'key':'"
        + key
        + "','name':'"
        + key
        + "','unit':'"
        + unit
        + "','value':'"
        + value
        + "'}";
  }
}
