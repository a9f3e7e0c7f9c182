package org.kaoping.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a {@link CommendationNotice} into paragraphs, in the order of its template. */
final class CommendationNoticeFilling {
  /** Width of the text area of GB/T 9704 (156 mm) in points. */
  private static final int TEXT_WIDTH = 442;

  /** Full-width characters of size 2 (22 points) in a line. */
  private static final int TITLE_CAPACITY = TEXT_WIDTH / 22 - 1;

  private static final int LARGEST_HEAD = 46;
  private static final int SMALLEST_HEAD = 22;

  private final CommendationNotice notice;
  private final ReportTexts texts;
  private final PrintableText printable;
  private final List<Map<String, Object>> rows = new ArrayList<>();
  private int headings;

  private CommendationNoticeFilling(
      CommendationNotice notice, ReportTexts texts, PrintableText printable) {
    this.notice = notice;
    this.texts = texts;
    this.printable = printable;
  }

  static Filling of(CommendationNotice notice, ReportTexts texts, PrintableText printable) {
    return new CommendationNoticeFilling(notice, texts, printable).filling();
  }

  private Filling filling() {
    String indent = texts.text("notice.indent");
    notice.bodyParagraphs().forEach(paragraph -> add("body", indent + paragraph, null));
    if (!notice.unitNames().isEmpty()) {
      addHeading("notice.units", notice.unitNames().size());
      notice.unitNames().forEach(unit -> add("body", indent + unit, null));
    }
    if (!notice.persons().isEmpty()) {
      addHeading("notice.persons", notice.persons().size());
      notice.persons().forEach(p -> add("person", indent + p.unitName(), p.post()));
    }
    return new Filling(
        "commendation-notice", notice.title(), texts.text("sheet.notice"), parameters(), rows);
  }

  private Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("head", head());
    parameters.put("documentNumber", printable.styled(notice.documentNumber()));
    parameters.put("title", printable.styled(BalancedLines.of(notice.title(), TITLE_CAPACITY)));
    if (!notice.addressees().isEmpty()) {
      parameters.put(
          "addressees", printable.styled(texts.text("notice.addressees", notice.addressees())));
    }
    parameters.put("issuer", printable.styled(notice.issuer()));
    parameters.put("date", printable.styled(notice.dateText()));
    return parameters;
  }

  /** The red head on one line, as large as the issuer's name allows. */
  private String head() {
    String head = texts.text("notice.head", notice.issuer());
    int[] characters = head.codePoints().toArray();
    int halfWidths = BalancedLines.width(characters, 0, characters.length);
    int size = Math.max(SMALLEST_HEAD, Math.min(LARGEST_HEAD, 2 * TEXT_WIDTH / (halfWidths + 1)));
    return "<style size=\"" + size + "\">" + printable.styled(head) + "</style>";
  }

  private void addHeading(String key, int count) {
    String ordinal = texts.text("notice.ordinals").split(",")[headings++];
    String heading = texts.text("notice.heading", ordinal, texts.text(key, count));
    add("heading", texts.text("notice.indent") + heading, null);
  }

  private void add(String kind, String text, String post) {
    Map<String, Object> values = new HashMap<>();
    values.put("kind", kind);
    values.put("text", printable.styled(text));
    values.put("post", post == null ? null : printable.styled(post));
    rows.add(values);
  }
}
