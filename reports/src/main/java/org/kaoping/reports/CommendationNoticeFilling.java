package org.kaoping.reports;

/** Turns a {@link CommendationNotice} into paragraphs, in the order of its template. */
final class CommendationNoticeFilling {
  private CommendationNoticeFilling() {}

  static Filling of(CommendationNotice notice, ReportTexts texts, PrintableText printable) {
    OfficialPage page =
        new OfficialPage(texts, printable)
            .head(notice.documentNumber(), notice.title(), notice.addressees())
            .issued(notice.issuer(), notice.dateText());
    page.paragraphs(notice.bodyParagraphs());
    if (!notice.unitNames().isEmpty()) {
      page.heading(texts.text("notice.units", notice.unitNames().size()));
      page.paragraphs(notice.unitNames());
    }
    if (!notice.persons().isEmpty()) {
      page.heading(texts.text("notice.persons", notice.persons().size()));
      notice.persons().forEach(p -> page.add("person", p.unitName(), p.post()));
    }
    return new Filling(
        OfficialPage.TEMPLATE,
        notice.title(),
        texts.text("sheet.notice"),
        page.parameters(),
        page.rows());
  }
}
