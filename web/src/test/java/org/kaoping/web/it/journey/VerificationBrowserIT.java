package org.kaoping.web.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kaoping.web.it.support.BrowserTest;

/**
 * Verification at scale in a browser: a verifier for an indicator, a sample by a recorded seed and
 * the rest taken over, a panel with its decision on record, a visit whose result is adopted.
 */
class VerificationBrowserIT extends BrowserTest {
  private static final String OFFICE = "jxb1";
  private static final String CITY_LEADER = "sld";
  private static final String FIRST = "经办岗";
  private static final String SECOND = "复核岗";
  private static final String LEADER = "市政府分管领导";

  private Desk desk;
  private Place place;
  private long sample;

  @Test
  void theOfficeVerifiesBySampleByPanelAndOnTheSpot() {
    Path pictures = Path.of(System.getProperty("kaoping.test.folder"), "logs");
    desk = new Desk(page(), this::logIn, pictures).as(OFFICE);
    place = Place.build(desk, "verifying");
    assign();
    sample();
    panel();
    visit();
  }

  private Desk queue() {
    return desk.open(place.at("verifyqueue") + "&unit=" + place.appraisal());
  }

  /** The first indicator of the list becomes the first officer's. */
  private void assign() {
    desk.open(place.at("verifiers")).choose("assign:rows:0:verifier", 1).done("assign:save");
    desk.open(place.at("verifiers")).picture("8-verifiers");
    assertThat(desk.at("assign:rows:0:verifier")).not().hasValue("");
  }

  /** One item of each stratum; both fall short, which the page says; the rest is taken over. */
  private void sample() {
    queue().unfold("改为抽样核验").fill("draw:percent", "0").fill("draw:least", "1");
    desk.fill("draw:tolerance", "5").fill("draw:seed", "2090").fill("draw:reason", "人手不足");
    desk.done("draw:go").says("2090");
    sample = desk.number(null);
    for (int item = 0; item < 2; item++) {
      desk.open("sample.xhtml?id=" + sample).find("main td.head a").nth(item).click();
      desk.fill("sheet:rate", "70").fill("sheet:why", "抽查未达目标").done("sheet:save");
    }
    desk.open("sample.xhtml?id=" + sample).says("建议扩大抽样范围").picture("8-sample");
    desk.fill("takeover:reason", "按抽样方案办理").done("takeover:go").says("按抽样方案办理");
  }

  /** On an item that was drawn: three people from elsewhere; whoever raised it does not preside. */
  private void panel() {
    desk.open("sample.xhtml?id=" + sample).find("main td.head a").first().click();
    desk.unfold("提交会审").fill("raise:question", "自评与抽查相差较大");
    desk.chooseLike("raise:members", FIRST, SECOND).chooseLike("raise:chair", SECOND);
    desk.refused("raise:go", "会审至少三人");
    desk.unfold("提交会审").fill("raise:question", "自评与抽查相差较大");
    desk.chooseLike("raise:members", FIRST, SECOND, LEADER).chooseLike("raise:chair", LEADER);
    desk.done("raise:go");
    long panel = desk.number(null);
    for (String member : new String[] {FIRST, SECOND, LEADER}) {
      desk.open("panel.xhtml?id=" + panel).chooseLike("say:member", member);
      desk.fill("say:words", "同意按七成认定").done("say:go");
    }
    desk.as(CITY_LEADER).open("panel.xhtml?id=" + panel).fill("decide:value", "75");
    desk.fill("decide:reason", "综合各方意见").fill("decide:number", "检会〔2090〕2号").done("decide:go");
    desk.says("检会〔2090〕2号").picture("8-panel");
    desk.as(OFFICE).open("verification.xhtml?id=" + place.appraisal()).says("75%");
    desk.says("会审认定").says("未抽中，按自评").picture("8-sheet");
  }

  /** The finding enters the ledger, the mean is adopted. */
  private void visit() {
    desk.open(place.at("visits")).choose("newvisit:unit", 1).fill("newvisit:place", "办证大厅");
    desk.chooseLike("newvisit:visitors", FIRST).fill("newvisit:items:0:text", "窗口服务");
    desk.refused("newvisit:go", "察访至少两人");
    desk.chooseLike("newvisit:visitors", FIRST, SECOND).fill("newvisit:findings:0:facts", "一个窗口无人");
    desk.fill("newvisit:findings:0:points", "-4").done("newvisit:go").picture("8-visit");
    desk.done("findings:list:0:open").fill("adopt:number", "检访〔2090〕1号");
    assertThat(desk.at("adopt:points")).hasValue("96");
    desk.done("adopt:go").says("检访〔2090〕1号");
    desk.open("ledger.xhtml").says("一个窗口无人");
  }
}
