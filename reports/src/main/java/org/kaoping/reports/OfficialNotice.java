package org.kaoping.reports;

import java.util.List;

/**
 * A notice (整改通知书, 约谈通知书, 销号通知…) with the look of an official document after GB/T 9704: red head,
 * document number, title, addressee, text in numbered sections, issuer and date.
 *
 * @param documentNumber such as 漳绩整〔2026〕3号
 * @param title the document's title
 * @param addressee to whom it goes, without the colon
 * @param opening paragraphs before the sections; may be empty
 * @param sections numbered 一、二、三 in order; may be empty
 * @param closing paragraphs after the sections; may be empty
 * @param issuer the issuing body, named in the red head and above the date
 * @param dateText the date of the document as it is printed, such as 2026年9月15日
 */
public record OfficialNotice(
    String documentNumber,
    String title,
    String addressee,
    List<String> opening,
    List<Section> sections,
    List<String> closing,
    String issuer,
    String dateText) {

  /** Validates and copies. */
  public OfficialNotice {
    documentNumber = Require.text(documentNumber, "documentNumber");
    title = Require.text(title, "title");
    addressee = Require.text(addressee, "addressee");
    opening = Require.texts(opening, "opening paragraph");
    sections = List.copyOf(sections);
    closing = Require.texts(closing, "closing paragraph");
    issuer = Require.text(issuer, "issuer");
    dateText = Require.text(dateText, "dateText");
  }

  /**
   * A part of the text.
   *
   * @param heading without its number
   * @param paragraphs one each, without indentation
   */
  public record Section(String heading, List<String> paragraphs) {
    /** Validates and copies. */
    public Section {
      heading = Require.text(heading, "heading");
      paragraphs = Require.texts(paragraphs, "paragraph");
    }
  }
}
