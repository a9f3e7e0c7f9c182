package org.kaoping.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kaoping.scoring.FactsDocument;
import org.kaoping.scoring.FactsDocumentCodec;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeDocumentCodec;

/** The five schemes that the application brings as sample data. */
public final class SampleSchemes {
  /** Their codes. */
  public static final List<String> CODES =
      List.of("zhangping-2019", "zaozhuang-2022", "shanting-2019", "qiaokou-2020", "shuozhou-2020");

  private SampleSchemes() {}

  /** The text as it is delivered. */
  public static String text(String code) {
    return new String(bytes(code), StandardCharsets.UTF_8);
  }

  /** The file as it is delivered. */
  public static byte[] bytes(String code) {
    return file(code + ".scheme.json");
  }

  /** Facts for a scheme. */
  public static FactsDocument facts(String code) {
    return FactsDocumentCodec.read(new String(file(code + ".facts.json"), StandardCharsets.UTF_8));
  }

  private static byte[] file(String name) {
    try (InputStream in =
        SampleSchemes.class.getResourceAsStream("/org/kaoping/demo/schemes/" + name)) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The document. */
  public static SchemeDocument document(String code) {
    return SchemeDocumentCodec.read(text(code));
  }

  /** The text in its canonical form. */
  public static String canonical(String code) {
    return SchemeDocumentCodec.write(document(code));
  }
}
