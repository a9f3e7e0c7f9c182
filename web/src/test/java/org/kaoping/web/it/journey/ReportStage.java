package org.kaoping.web.it.journey;

/** The self-evaluation report, sent back by the bureau's meeting and by the office. */
final class ReportStage {
  private static final String PAGE = "report";

  private final Trip trip;
  private final Desk desk;

  ReportStage(Trip trip) {
    this.trip = trip;
    this.desk = trip.desk;
  }

  void play() {
    write("年度绩效自评报告");
    meeting("no");
    write("年度绩效自评报告：补充存在问题");
    meeting("yes");
    trip.office(PAGE).done("report-submit:go");
    review("no");
    trip.office(PAGE).done("report-resubmit:go");
    review("yes");
  }

  private void write(String text) {
    trip.office(PAGE).fill("write:text", text).done("write:save");
    trip.office(PAGE).done("report-finish:go");
  }

  private void meeting(String decision) {
    trip.leader(PAGE).fill("report-meeting:heldOn", Trip.day(0));
    desk.fill("report-meeting:minutes", "纪要〔2032〕1号");
    if ("no".equals(decision)) {
      desk.fill("report-meeting:reason", "请补充存在问题");
    }
    desk.done("report-meeting:" + decision);
  }

  private void review(String decision) {
    trip.city(Trip.OFFICE, PAGE);
    if ("no".equals(decision)) {
      desk.fill("report-review:reason", "请补充佐证材料");
    }
    desk.done("report-review:" + decision);
  }
}
