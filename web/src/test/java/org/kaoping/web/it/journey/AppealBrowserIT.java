package org.kaoping.web.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kaoping.web.it.support.BrowserTest;

/**
 * Scores under public notice in a browser: a unit appeals, somebody without a part in it reviews, a
 * city leader decides after seeing who moves, both lists stay side by side, the results go out.
 */
class AppealBrowserIT extends BrowserTest {
  private static final String OFFICE = "jxb1";
  private static final String OFFICE_SECOND = "jxb2";
  private static final String CITY_LEADER = "sld";

  private Desk desk;
  private Place place;
  private long appeal;

  @Test
  void aUnitAppealsAndItsScoreIsReviewed() {
    Path pictures = Path.of(System.getProperty("kaoping.test.folder"), "logs");
    desk = new Desk(page(), this::logIn, pictures).as(OFFICE);
    place = Place.build(desk, "determined");
    openNotice();
    submit();
    returnAndComplete();
    assign();
    find();
    decide();
    concludeAndRelease();
  }

  private Desk unit() {
    return desk.as(place.code() + ".office", Place.PASSWORD);
  }

  private Desk file(String login) {
    return desk.as(login).open("appeal.xhtml?id=" + appeal);
  }

  private void openNotice() {
    desk.open(place.at("publicnotice")).fill("notice-open:number", "检公〔2090〕1号");
    desk.refused("notice-open:go", "请填写公示内容");
    desk.fill("notice-open:days", "5").fill("notice-open:text", "现将考评结果予以公示。");
    desk.done("notice-open:go").says("公示剩余");
    desk.as(CITY_LEADER).open(place.at("board")).fill("scores-release:number", "检发〔2090〕1号");
    desk.refused("scores-release:yes", "其间成绩冻结");
  }

  private void submit() {
    unit().open(place.at("publicnotice")).says("检验单位" + place.code());
    desk.choose("appeal-submit:indicator", 1).refused("appeal-submit:go", "理由");
    desk.choose("appeal-submit:indicator", 1).fill("appeal-submit:grounds", "重点项目已全部完工，验收报告附后。");
    desk.done("appeal-submit:go").open(place.at("publicnotice")).picture("7-appealed");
    appeal = desk.number(desk.find("main td.head.long a").first());
  }

  /** What is incomplete goes back once and comes again with more. */
  private void returnAndComplete() {
    file(OFFICE).fill("appeal-return:days", "3").fill("appeal-return:reason", "请补充验收报告文号。");
    desk.done("appeal-return:go");
    unit().open("appeal.xhtml?id=" + appeal).says("请补充验收报告文号");
    desk.fill("appeal-complete:text", "重点项目已全部完工，验收报告：检验〔2090〕8号。").done("appeal-complete:go");
  }

  /** Whoever verified is not offered. */
  private void assign() {
    file(OFFICE);
    assertThat(desk.at("appeal-assign:reviewer")).not().containsText("经办岗");
    desk.choose("appeal-assign:reviewer", 1).done("appeal-assign:go");
  }

  /** The proposal and who would move by it. */
  private void find() {
    file(OFFICE_SECOND);
    desk.find("input[name='appeal-find:outcome'][value='CHANGED']").check();
    desk.fill("appeal-find:points", "480").fill("appeal-find:text", "少算一项，应予调整。");
    desk.at("appeal-find:show").click();
    desk.says("480").picture("7-finding").done("appeal-find:go");
  }

  private void decide() {
    file(CITY_LEADER).says("少算一项，应予调整。");
    desk.find("input[name='appeal-decide:outcome'][value='CHANGED']").check();
    desk.fill("appeal-decide:points", "480").fill("appeal-decide:number", "检复〔2090〕1号");
    desk.fill("appeal-decide:reason", "验收报告属实。").done("appeal-decide:go");
    unit().open("appeal.xhtml?id=" + appeal).says("验收报告属实。").picture("7-decided");
    Files.pdf(desk.download("papers:pdf"));
    desk.as(OFFICE).open(place.at("publicnotice")).says("有变动").picture("7-lists");
  }

  private void concludeAndRelease() {
    desk.askScene("noticeOver&id=" + place.cycle());
    desk.open(place.at("publicnotice")).done("notice-conclude:go");
    desk.as(CITY_LEADER).open(place.at("board")).fill("scores-release:number", "检发〔2090〕1号");
    desk.done("scores-release:yes");
    unit().open("scores.xhtml?id=" + place.appraisal()).says("480");
  }
}
