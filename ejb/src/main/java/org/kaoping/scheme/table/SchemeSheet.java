package org.kaoping.scheme.table;

/** Sheets of the scheme workbook, in their order behind the explanations. */
enum SchemeSheet {
  SCHEME,
  INDICATORS,
  RULES,
  ITEMS,
  BANDS,
  GRADES,
  BARS,
  COMPONENTS;

  /** Name on the sheet's tab. */
  String title() {
    return SchemeWords.text("sheet." + name());
  }

  /** What stands over the table. */
  String heading() {
    return SchemeWords.text("title." + name());
  }
}
