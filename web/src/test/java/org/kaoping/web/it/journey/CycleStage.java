package org.kaoping.web.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The performance office enters the scheme, prepares the cycle and issues both. */
final class CycleStage {
  private static final String[][] BANDS = {
    {"好", "100", "100", "1.00"},
    {"良好", "85", "100", "0.85"},
    {"一般", "60", "80", "0.70"},
    {"差", "0", "60", "0"}
  };

  /** First and last days of the eight stages, counted from today. */
  private static final int[][] DAYS = {
    {0, 20}, {1, 40}, {1, 60}, {300, 330}, {331, 360}, {331, 380}, {361, 400}, {401, 430}
  };

  private final Trip trip;
  private final Desk desk;

  CycleStage(Trip trip) {
    this.trip = trip;
    this.desk = trip.desk;
  }

  void play() {
    enterScheme();
    answerQuestions();
    prepare();
    issue();
  }

  private void enterScheme() {
    desk.as(Trip.OFFICE).open("newscheme.xhtml");
    desk.fill("scheme:name", "旅程评分细则" + trip.code).fill("scheme:code", trip.code);
    desk.fill("scheme:source", "旅程〔2030〕1号").fill("scheme:text", "完成任务好（完成100%）……");
    for (int i = 0; i < BANDS.length; i++) {
      String row = "scheme:bands:" + i + ":";
      desk.fill(row + "label", BANDS[i][0]).fill(row + "lower", BANDS[i][1]);
      desk.fill(row + "factor", BANDS[i][3]);
      desk.fill(row + "upper", BANDS[i][2]);
      desk.at(row + "upperIncluded").setChecked(i != 1);
    }
    desk.done("scheme:go");
    trip.scheme = desk.number(null);
  }

  /** What print leaves open has to be decided before the cycle opens. */
  private void answerQuestions() {
    int questions = desk.find("[id='answer'] .question").count();
    if (questions == 0) {
      throw new AssertionError("Bands with a gap raise no question");
    }
    for (int i = 0; i < questions; i++) {
      desk.open("scheme.xhtml?id=" + trip.scheme);
      String form = "answer:questions:" + i + ":";
      desk.find("[id^='" + form + "option']").locator("input").first().check();
      desk.fill(form + "number", "旅程〔2030〕2号").done(form + "save");
    }
    assertThat(desk.find("[id='answer'] .question .quiet")).hasCount(questions);
  }

  private void prepare() {
    desk.open("newcycle.xhtml");
    desk.fill("cycle:principal", "旅程" + trip.code).fill("cycle:year", String.valueOf(Trip.YEAR));
    desk.fill("cycle:name", "旅程考核" + trip.code);
    Locator scheme = desk.find("[id='cycle:scheme'] option[value='" + trip.scheme + "']");
    desk.at("cycle:scheme").selectOption(scheme.getAttribute("value"));
    for (Locator series : desk.find("input[name='cycle:series']").all()) {
      series.uncheck();
    }
    desk.find("label:text-is('" + JourneyUnit.series(trip.code) + "')").click();
    for (int i = 0; i < DAYS.length; i++) {
      desk.fill("cycle:stages:" + i + ":opens", Trip.day(DAYS[i][0]));
      desk.fill("cycle:stages:" + i + ":due", Trip.day(DAYS[i][1]));
    }
    desk.done("cycle:go");
    trip.cycle = desk.number(null);
  }

  private void issue() {
    desk.open("cycle.xhtml?id=" + trip.cycle).done("cycle-issue:go");
    desk.open("cycle.xhtml?id=" + trip.cycle).picture("1-cycle");
    String name = JourneyUnit.name(trip.code);
    trip.appraisal = desk.number(desk.find("td.head a:text-is('" + name + "')").first());
  }
}
