package org.kaoping.web.it.journey;

import java.time.LocalDate;
import java.time.ZoneId;

/** The unit's year while it is under way: who acts, on what, and on which day. */
final class Trip {
  static final int YEAR = 2031;
  static final String OFFICE = "jxb1";
  static final String OFFICE_SECOND = "jxb2";
  static final String CITY_LEADER = "sld";

  final Desk desk;
  final String code;
  long scheme;
  long cycle;
  long appraisal;

  Trip(Desk desk, String code) {
    this.desk = desk;
    this.code = code;
  }

  /** The unit's office at a page of its appraisal. */
  Desk office(String page) {
    return person("office", page);
  }

  /** A member of the leading group at a page of the appraisal. */
  Desk leader(String page) {
    return person("leader", page);
  }

  /** Somebody of the unit at a page of the appraisal. */
  Desk person(String post, String page) {
    return desk.as(code + "." + post, JourneyUnit.PASSWORD).open(page + ".xhtml?id=" + appraisal);
  }

  /** Somebody of the city at a page of the appraisal. */
  Desk city(String login, String page) {
    return desk.as(login).open(page + ".xhtml?id=" + appraisal);
  }

  /** Somebody of the city at a page of the cycle. */
  Desk cycle(String login, String page) {
    return desk.as(login).open(page + ".xhtml?id=" + cycle);
  }

  static String day(int fromToday) {
    return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(fromToday).toString();
  }
}
