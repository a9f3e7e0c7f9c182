package org.kaoping.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts that documents after GB/T 9704 share, for the template {@value #TEMPLATE}. */
final class OfficialPage {
  static final String TEMPLATE = "commendation-notice";

  /** Width of the text area of GB/T 9704 (156 mm) in points. */
  private static final int TEXT_WIDTH = 442;

  /** Full-width characters of size 2 (22 points) in a line. */
  private static final int TITLE_CAPACITY = TEXT_WIDTH / 22 - 1;

  private static final int LARGEST_HEAD = 46;
  private static final int SMALLEST_HEAD = 22;

  private final ReportTexts texts;
  private final PrintableText printable;
  private final List<Map<String, Object>> rows = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private int headings;

  OfficialPage(ReportTexts texts, PrintableText printable) {
    this.texts = texts;
    this.printable = printable;
  }

  List<Map<String, Object>> rows() {
    return rows;
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /** Number, title and addressees; the last may be empty. */
  OfficialPage head(String documentNumber, String title, String addressees) {
    parameters.put("documentNumber", printable.styled(documentNumber));
    parameters.put("title", printable.styled(BalancedLines.of(title, TITLE_CAPACITY)));
    if (!addressees.isEmpty()) {
      parameters.put("addressees", printable.styled(texts.text("notice.addressees", addressees)));
    }
    return this;
  }

  /** Who issues it, in the red head and above the date. */
  OfficialPage issued(String issuer, String date) {
    parameters.put("head", redHead(issuer));
    parameters.put("issuer", printable.styled(issuer));
    parameters.put("date", printable.styled(date));
    return this;
  }

  /** The red head on one line, as large as the issuer's name allows. */
  private String redHead(String issuer) {
    String head = texts.text("notice.head", issuer);
    int[] characters = head.codePoints().toArray();
    int halfWidths = BalancedLines.width(characters, 0, characters.length);
    int size = Math.max(SMALLEST_HEAD, Math.min(LARGEST_HEAD, 2 * TEXT_WIDTH / (halfWidths + 1)));
    return "<style size=\"" + size + "\">" + printable.styled(head) + "</style>";
  }

  /** A heading with the next number. */
  void heading(String text) {
    String ordinal = texts.text("notice.ordinals").split(",")[headings++];
    add("heading", texts.text("notice.heading", ordinal, text), null);
  }

  void paragraphs(List<String> paragraphs) {
    paragraphs.forEach(paragraph -> add("body", paragraph, null));
  }

  /** A row with its text indented. */
  void add(String kind, String text, String post) {
    Map<String, Object> values = new HashMap<>();
    values.put("part", headings);
    values.put("kind", kind);
    values.put("text", printable.styled(texts.text("notice.indent") + text));
    values.put("post", post == null ? null : printable.styled(post));
    rows.add(values);
  }
}
