package org.kaoping.scoring;

import java.util.Map;

/**
 * JSON text of facts, format {@value #FORMAT}; described in {@code docs/formats}. The same facts
 * always give the same text.
 */
public final class FactsDocumentCodec {
  static final String FORMAT = "kaoping-facts-1";

  private FactsDocumentCodec() {}

  /** A refusal says where by a JSON pointer. */
  public static FactsDocument read(String text) {
    return FactsReader.document(JsonPart.root(text));
  }

  /** Writes every field, also empty ones. */
  public static String write(FactsDocument document) {
    return Json.write(FactsWriter.document(Checks.required("document", document)));
  }

  /** A single fact, as it stands in the document under the code of its indicator. */
  public static Fact readFact(String text) {
    return FactReader.fact(JsonPart.root(text));
  }

  /** A single fact. */
  public static String writeFact(Fact fact) {
    Map<String, Object> json = FactWriter.fact(Checks.required("fact", fact));
    return Json.write(json);
  }
}
