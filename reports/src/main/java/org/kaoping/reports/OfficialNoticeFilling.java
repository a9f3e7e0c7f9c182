package org.kaoping.reports;

/** Turns an {@link OfficialNotice} into paragraphs, in the order of its template. */
final class OfficialNoticeFilling {
  private OfficialNoticeFilling() {}

  static Filling of(OfficialNotice notice, ReportTexts texts, PrintableText printable) {
    OfficialPage page =
        new OfficialPage(texts, printable)
            .head(notice.documentNumber(), notice.title(), notice.addressee())
            .issued(notice.issuer(), notice.dateText());
    page.paragraphs(notice.opening());
    for (OfficialNotice.Section section : notice.sections()) {
      page.heading(section.heading());
      page.paragraphs(section.paragraphs());
    }
    page.paragraphs(notice.closing());
    return new Filling(
        OfficialPage.TEMPLATE,
        notice.title(),
        texts.text("sheet.official"),
        page.parameters(),
        page.rows());
  }
}
