package org.kaoping.scoring;

/**
 * JSON text of a scheme document, format {@value #FORMAT}; described in {@code docs/formats}. The
 * same document always gives the same text, so its hash identifies it. Texts of version 1, which
 * had no framework, are read as well.
 */
public final class SchemeDocumentCodec {
  static final String FORMAT = "kaoping-scheme-2";

  private SchemeDocumentCodec() {}

  /** Reads either version; a refusal says where by a JSON pointer. */
  public static SchemeDocument read(String text) {
    JsonPart root = JsonPart.root(text);
    if (root.get("format").text().equals(SchemeCodec.FORMAT)) {
      return SchemeDocument.of(SchemeCodec.readFirst(text));
    }
    return SchemeReader.document(root);
  }

  /** Writes every field, also empty ones. */
  public static String write(SchemeDocument document) {
    return Json.write(SchemeWriter.document(Checks.required("document", document)));
  }
}
