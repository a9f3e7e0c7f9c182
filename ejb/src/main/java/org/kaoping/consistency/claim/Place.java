package org.kaoping.consistency.claim;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a figure stands.
 *
 * @param document the document or annex; may be empty
 * @param chapter chapter, table or page; may be empty
 * @param row row, column or sentence; may be empty
 */
public record Place(String document, String chapter, String row) {
  private static final String BETWEEN = " · ";

  /** Nowhere said. */
  public static final Place UNKNOWN = new Place("", "", "");

  /** The place in one line; empty when nothing is said. */
  public String text() {
    return Stream.of(document, chapter, row)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(BETWEEN));
  }

  /**
   * The place in one line, for readers who know the document.
   *
   * @param known a document that need not be named
   */
  public String textIn(String known) {
    return document.equals(known) ? new Place("", chapter, row).text() : text();
  }

  /** Both places as one, the common document told once. */
  public Place and(Place other) {
    String further =
        Stream.of(
                other.document().equals(document) ? "" : other.document(),
                other.chapter(),
                other.row())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(BETWEEN));
    String here =
        Stream.of(chapter, row)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(BETWEEN));
    return new Place(document, here + "；" + further, "");
  }
}
