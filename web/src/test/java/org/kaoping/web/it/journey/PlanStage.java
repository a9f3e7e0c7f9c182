package org.kaoping.web.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.table.TableExport;
import org.kaoping.plan.table.TableLayout;

/** The plan from the empty page to the file, sent back at every loop. */
final class PlanStage {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String PAGE = "appraisal";
  private static final String REASON = "请补充后再报";
  private static final int CHAPTERS = 6;

  private final Trip trip;
  private final Desk desk;

  PlanStage(Trip trip) {
    this.trip = trip;
    this.desk = trip.desk;
  }

  void play() {
    writeChapters();
    importTable();
    approveInside();
    reviewByTheOffice();
    signOff();
    file();
  }

  private void writeChapters() {
    trip.office("planedit");
    for (int i = 0; i < CHAPTERS; i++) {
      desk.fill("plan:chapters:" + i + ":text", "第" + (i + 1) + "章的内容");
    }
    desk.done("plan:save");
  }

  /** A table with a division that the unit does not have changes nothing; the right one does. */
  private void importTable() {
    upload("错误.xlsx", "丙股");
    assertThat(desk.find("tr[class^='finding-']").first()).containsText("丙股");
    assertThat(desk.at("decision:confirm")).hasCount(0);
    desk.picture("2-findings");
    trip.office("plan");
    assertThat(desk.find(".table-plan")).hasCount(0);
    upload("分解表.xlsx", JourneyUnit.SECOND);
    desk.open("planimport.xhtml?staging=" + desk.number(null)).done("decision:confirm");
    trip.office("plan");
    assertThat(desk.find(".table-plan")).containsText("年度重点业务");
    Files.pdf(desk.download("files:print"));
    Files.workbook(desk.download("files:export"));
  }

  private void upload(String name, String division) {
    trip.office("plan").attach("import:file", name, XLSX, table(division));
    desk.done("import:stage");
  }

  private byte[] table(String division) {
    List<PlanRow> rows =
        List.of(
            row(1, Category.MANDATORY, "基础绩效指标", "重点项目推进", 600, JourneyUnit.FIRST),
            row(2, Category.SELF_SELECTED, "业务工作", "年度重点业务", 400, division));
    return TableExport.write(
        TableLayout.title(Trip.YEAR, JourneyUnit.name(trip.code), "1000"), rows);
  }

  private static PlanRow row(
      int seq, Category category, String level1, String level2, int points, String division) {
    return new PlanRow(
        null,
        seq,
        category,
        level1,
        level2,
        BigDecimal.valueOf(points),
        List.of(JourneyUnit.LEADER),
        List.of(division),
        List.of(division + "负责人"));
  }

  private void approveInside() {
    trip.office(PAGE).done("plan-send:go");
    trip.leader(PAGE).fill("plan-decide:reason", REASON).done("plan-decide:no");
    trip.office(PAGE).says(REASON).done("plan-send:go");
    trip.leader(PAGE).done("plan-decide:yes");
  }

  private void reviewByTheOffice() {
    trip.office(PAGE).done("plan-submit:go");
    trip.city(Trip.OFFICE, PAGE).fill("plan-review:reason", REASON).done("plan-review:no");
    trip.office(PAGE).done("plan-resubmit:go");
    trip.city(Trip.OFFICE, PAGE).done("plan-review:yes");
  }

  /** The leader returns the plan; the second time the office records what the leader wrote. */
  private void signOff() {
    trip.city(Trip.CITY_LEADER, PAGE).fill("plan-signoff:decidedOn", Trip.day(0));
    desk.fill("plan-signoff:instruction", "请补充民生任务").done("plan-signoff:no");
    trip.office(PAGE).says("请补充民生任务").done("plan-resubmit:go");
    trip.city(Trip.OFFICE, PAGE).done("plan-review:yes");
    trip.city(Trip.OFFICE, PAGE).fill("plan-recordSignoff:leader", "市政府分管领导");
    desk.fill("plan-recordSignoff:decidedOn", Trip.day(0));
    desk.fill("plan-recordSignoff:instruction", "同意").fill("plan-recordSignoff:slip", "呈1号");
    desk.fill("plan-recordSignoff:number", "旅程批〔2031〕1号").done("plan-recordSignoff:yes");
  }

  private void file() {
    trip.office(PAGE).done("plan-finish:go");
    trip.city(Trip.OFFICE, PAGE).fill("plan-file:number", "旅程备〔2031〕1号").done("plan-file:go");
    trip.office(PAGE).done("plan-dispatch:go");
  }
}
