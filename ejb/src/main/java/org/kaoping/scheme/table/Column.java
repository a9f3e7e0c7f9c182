package org.kaoping.scheme.table;

/**
 * A column of a sheet, or a line of the sheet 方案.
 *
 * @param path fields of the JSON object that a row becomes, joined by dots
 * @param heading printed over the column
 * @param prompt shown when a cell of it is chosen
 * @param kind what its cells hold
 * @param words list of choices for {@link Kind#WORD} and {@link Kind#WORDS}, field names joined by
 *     bars for {@link Kind#RECORDS}; else empty
 * @param width in digits of the standard font; a Chinese character takes two
 */
record Column(String path, String heading, String prompt, Kind kind, String words, int width) {
  /** What cells of a column hold. */
  enum Kind {
    /** Free text, kept letter by letter. */
    TEXT,
    /** A code or short name, without outer blanks. */
    CODE,
    /** A decimal number. */
    DECIMAL,
    /** A decimal number, a percentage or a fraction. */
    RATIO,
    /** One of a list of words. */
    WORD,
    /** 是 or 否. */
    TRUTH,
    /** Several codes in one cell. */
    CODES,
    /** Several words of a list in one cell. */
    WORDS,
    /** Several texts in one cell, one a line. */
    LINES,
    /** Several records in one cell, one a line, fields separated by bars. */
    RECORDS
  }

  static Column of(String key, String path, Kind kind, int width) {
    return of(key, path, kind, "", width);
  }

  static Column of(String key, String path, Kind kind, String words, int width) {
    return new Column(
        path,
        SchemeWords.text("column." + key),
        SchemeWords.text("prompt." + key),
        kind,
        words,
        width);
  }
}
