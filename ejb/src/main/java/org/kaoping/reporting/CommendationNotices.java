package org.kaoping.reporting;

import java.util.List;
import org.kaoping.commendation.NominationView;
import org.kaoping.commendation.NoticeView;
import org.kaoping.reports.CommendationNotice;

/** Makes the notice of commendation of a cycle. */
final class CommendationNotices {
  private CommendationNotices() {}

  /**
   * @param issuer the body in whose name the cycle is run
   */
  static CommendationNotice of(NoticeView notice, String issuer) {
    return new CommendationNotice(
        notice.documentNumber(),
        notice.title(),
        ReportWords.of("addressees"),
        notice.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
        notice.units().stream().map(NominationView::unitName).toList(),
        persons(notice.persons()),
        issuer,
        ReportWords.of(notice.publishedOn()));
  }

  private static List<CommendationNotice.Person> persons(List<NominationView> persons) {
    return persons.stream()
        .map(person -> new CommendationNotice.Person(person.unitName(), person.post()))
        .toList();
  }
}
