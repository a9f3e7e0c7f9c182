package org.kaoping.web.it.journey;

/** Names of the unit that goes through the year. Known inside the server and to the browser. */
final class JourneyUnit {
  static final String LEADER = "分管副局长";
  static final String FIRST = "甲股";
  static final String SECOND = "乙股";
  static final String PASSWORD = "only-for-tests";

  private JourneyUnit() {}

  static String name(String code) {
    return "市旅程局" + code;
  }

  static String series(String code) {
    return "旅程系列" + code;
  }
}
