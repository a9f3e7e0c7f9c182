package org.kaoping.scheme;

import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.ScoringScheme;

/** Brings documents into the form in which they are stored. */
final class SchemeTexts {
  private SchemeTexts() {}

  /** The same document under the version that counts here. */
  static SchemeDocument numbered(SchemeDocument document, int version) {
    ScoringScheme scoring = document.scoring();
    String number = String.valueOf(version);
    return new SchemeDocument(
        document.code(),
        number,
        document.name(),
        document.sourceDocument(),
        document.sourceText(),
        document.totalPoints(),
        new ScoringScheme(
            scoring.code(),
            number,
            scoring.tables(),
            scoring.rules(),
            scoring.rounding(),
            scoring.gradeScale(),
            scoring.gradeRules(),
            scoring.components()),
        document.groups());
  }

  /** A text of version 1 had neither title nor source: they stand beside it. */
  static SchemeDocument completed(SchemeDocument document, Scheme beside) {
    return new SchemeDocument(
        document.code(),
        document.version(),
        beside.getName(),
        beside.getSourceDocument(),
        beside.getSourceText(),
        document.totalPoints(),
        document.scoring(),
        document.groups());
  }
}
