package org.kaoping.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The schemes of the five source documents and facts for each, as JSON in the formats of {@code
 * docs/formats}. Where a document gives no actual values the facts are generated and say so.
 */
public final class SampleSchemes {
  /** Codes of the schemes. */
  public static final List<String> CODES =
      List.of("zhangping-2019", "zaozhuang-2022", "shanting-2019", "qiaokou-2020", "shuozhou-2020");

  /** Shuozhou's facts with the nine judged scores that lead to its printed total. */
  public static final String SHUOZHOU_JUDGED = "shuozhou-2020-judged";

  private static final String FOLDER = "schemes/";

  private SampleSchemes() {}

  /** Text of a scheme, format {@code kaoping-scheme-2}. */
  public static String scheme(String code) {
    return text(code + ".scheme.json");
  }

  /** Text of facts, format {@code kaoping-facts-1}; by the code of the scheme or a name above. */
  public static String facts(String name) {
    return text(name + ".facts.json");
  }

  private static String text(String file) {
    try (InputStream in = SampleSchemes.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalArgumentException(file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
