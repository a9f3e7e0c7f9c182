package org.kaoping.web.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kaoping.web.it.support.BrowserTest;

/** Indicators with rules of their own are verified by what the rules ask for, on their page. */
class RuledBrowserIT extends BrowserTest {
  private static final String OFFICE = "jxb1";

  private Desk desk;
  private Place place;

  @Test
  void theOfficeEntersWhatTheRulesAskFor() {
    Path pictures = Path.of(System.getProperty("kaoping.test.folder"), "logs");
    desk = new Desk(page(), this::logIn, pictures).as(OFFICE);
    place = Place.build(desk, "ruled");
    checklist();
    survey();
    desk.find("main .crumb a:has-text('核验工作单')").click();
    desk.says("还有 5 项待您核验").find(".keys a:has-text('体制机制改革')").click();
    desk.says("按规则核定").picture("9-worksheet");
    assertThat(desk.at("sheet:rate")).hasCount(0);
  }

  /** The row of an indicator on the unit's sheet leads to its page. */
  private Desk row(String name) {
    desk.open("verification.xhtml?id=" + place.appraisal());
    desk.find("tr:has-text('" + name + "') a:has-text('按规则核定')").click();
    return desk.says(name);
  }

  private void checklist() {
    row("目标任务设定情况").choose("ruled:item1", 1).choose("ruled:item2", 1);
    desk.choose("ruled:item3", 2).at("ruled:look").click();
    desk.says("2.1 分").picture("9-checklist").done("ruled:go").says("按规则得分");
    desk.open("verification.xhtml?id=" + place.appraisal()).says("得分率 70%");
    desk.picture("9-sheet");
    assertThat(desk.find("tr:has-text('目标任务设定情况') input[type=text]")).hasCount(0);
  }

  private void survey() {
    row("管理对象满意度").fill("ruled:counts", "很多");
    desk.refused("ruled:go", "各题各档人数");
    desk.fill("ruled:counts", "20 20 0 0\n0 40 0 0").done("ruled:go").says("3.78 分");
    desk.picture("9-survey");
  }
}
