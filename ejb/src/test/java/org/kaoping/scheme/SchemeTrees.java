package org.kaoping.scheme;

import org.kaoping.scoring.SchemeDocument;

/** Makes trees for tests of other packages. */
public final class SchemeTrees {
  private SchemeTrees() {}

  public static SchemeTree of(SchemeDocument document) {
    return SchemeTree.of(document);
  }
}
