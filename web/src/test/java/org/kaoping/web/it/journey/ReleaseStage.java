package org.kaoping.web.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Scores determined, returned once, released; commendation nominated, decided and published. */
final class ReleaseStage {
  private static final String PAGE = "commendation";
  private static final String TITLE = "关于表扬2031年度绩效管理工作先进单位的通报";

  private final Trip trip;
  private final Desk desk;

  ReleaseStage(Trip trip) {
    this.trip = trip;
    this.desk = trip.desk;
  }

  void play() {
    trip.cycle(Trip.OFFICE, "board").done("scores-determine:go");
    trip.cycle(Trip.CITY_LEADER, "board").fill("scores-release:reason", "请再核对认定文件");
    desk.done("scores-release:no");
    trip.cycle(Trip.OFFICE, "board").done("scores-determine:go");
    trip.office("scores");
    assertThat(desk.at("files:pdf")).hasCount(0);
    trip.cycle(Trip.CITY_LEADER, "board").fill("scores-release:number", "旅程办〔2032〕1号");
    desk.done("scores-release:yes");
    readScores();
    nominate();
    decide();
    publish();
  }

  /** 600 points at 100 % and 400 points at 70 %, the only unit's average being 100 %. */
  private void readScores() {
    trip.office("scores").says("880.00");
    Files.pdf(desk.download("files:pdf"));
    Files.workbook(desk.download("files:xlsx"));
  }

  private void nominate() {
    trip.cycle(Trip.OFFICE, PAGE);
    desk.choose("commendation-unit:unit", JourneyUnit.name(trip.code));
    desk.fill("commendation-unit:merits", "系列排名第一").done("commendation-unit:go");
    desk.as(trip.code + ".office", JourneyUnit.PASSWORD);
    desk.open(PAGE + ".xhtml?id=" + trip.cycle).fill("commendation-person:post", "甲股负责人");
    desk.fill("commendation-person:merits", "成绩突出").done("commendation-person:go");
  }

  /** The unit is chosen, the person is not, which wants a reason. */
  private void decide() {
    trip.cycle(Trip.CITY_LEADER, PAGE);
    desk.find("input[name='commendation-decide:chosen']").first().check();
    desk.fill("commendation-decide:reason", "个人名额从严掌握");
    desk.fill("commendation-decide:number", "旅程委〔2032〕2号").done("commendation-decide:go");
  }

  private void publish() {
    trip.cycle(Trip.OFFICE, PAGE).fill("commendation-publish:title", TITLE);
    desk.fill("commendation-publish:text", "现对成绩突出的单位予以通报表扬。");
    desk.fill("commendation-publish:number", "旅程委〔2032〕3号").done("commendation-publish:go");
    desk.as(trip.code + ".office", JourneyUnit.PASSWORD);
    desk.open(PAGE + ".xhtml?id=" + trip.cycle).picture("6-notice");
    assertThat(desk.find("article.notice h2")).hasText(TITLE);
    assertThat(desk.find("article.notice")).containsText(JourneyUnit.name(trip.code));
    Files.pdf(desk.download("files:pdf"));
  }
}
