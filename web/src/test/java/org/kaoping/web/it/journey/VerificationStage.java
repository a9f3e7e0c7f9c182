package org.kaoping.web.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

/** Verification with one lowered rate, sent back by the second officer and by the unit. */
final class VerificationStage {
  private static final String PAGE = "verification";

  private final Trip trip;
  private final Desk desk;

  VerificationStage(Trip trip) {
    this.trip = trip;
    this.desk = trip.desk;
  }

  void play() {
    verify();
    finish();
    approve("no");
    finish();
    approve("yes");
    confirm("no");
    finish();
    approve("yes");
    confirm("yes");
  }

  /**
   * On the worksheet of the unit, each save goes on to the next item: the first rate as claimed,
   * the second lowered, which wants a reason. The unit's sheet shows the same.
   */
  private void verify() {
    desk.as(Trip.OFFICE).open("verifyqueue.xhtml?id=" + trip.cycle + "&unit=" + trip.appraisal);
    desk.says("还有 2 项待您核验").fill("sheet:rate", "100").done("sheet:save");
    desk.says("还有 1 项待您核验").fill("sheet:rate", "70");
    desk.fill("sheet:why", "抽查未达目标").done("sheet:save").says("还有 0 项待您核验");
    desk.picture("5-worksheet");
    trip.city(Trip.OFFICE, PAGE).says("88%").picture("5-verification");
    assertThat(desk.at("sheet:rows:1:rate")).hasValue(Pattern.compile("70(\\.0+)?"));
    assertThat(desk.at("sheet:rows:1:why")).hasValue("抽查未达目标");
  }

  private void finish() {
    trip.city(Trip.OFFICE, PAGE).done("verification-finish:go");
  }

  private void approve(String decision) {
    trip.city(Trip.OFFICE_SECOND, PAGE);
    decide("verification-approve", decision);
  }

  private void confirm(String decision) {
    trip.leader(PAGE);
    decide("verification-confirm", decision);
  }

  private void decide(String act, String decision) {
    if ("no".equals(decision)) {
      desk.fill(act + ":reason", "核验依据不足，请复核");
    }
    desk.done(act + ":" + decision);
  }
}
