package org.kaoping.web.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.charset.StandardCharsets;

/** The year of work: progress, evidence, a rectification order, the self-assessments. */
final class WorkStage {
  private static final String REASON = "未说明计算口径";

  private final Trip trip;
  private final Desk desk;

  WorkStage(Trip trip) {
    this.trip = trip;
    this.desk = trip.desk;
  }

  void play() {
    reportProgress();
    rectify();
    desk.ask("open&id=" + trip.appraisal);
    assess("a", "100");
    assess("b", "90");
    returnOnce();
    trip.office("appraisal").done("task-collect:go");
  }

  private void reportProgress() {
    task("a").fill("task-progress:percent", "50").fill("task-progress:text", "按计划推进");
    desk.done("task-progress:go");
    byte[] proof = "重点项目推进证明".getBytes(StandardCharsets.UTF_8);
    task("a").attach("attach:file", "证明.txt", "text/plain", proof).done("attach:go");
    task("a").says("证明.txt").says("50%").picture("3-task");
  }

  /** The task of the division whose head sits down. */
  private Desk task(String post) {
    desk.as(trip.code + "." + post, JourneyUnit.PASSWORD).open("mytasks.xhtml?year=" + Trip.YEAR);
    return desk.open("task.xhtml?id=" + desk.number(desk.find("td.head a").first()));
  }

  private void rectify() {
    trip.leader("neworder").fill("order:number", "整〔2031〕1号");
    desk.choose("order:division", JourneyUnit.SECOND);
    desk.fill("order:problem", "进度滞后").fill("order:requirement", "限期赶上序时进度");
    desk.fill("order:dueOn", Trip.day(10)).done("order:go");
    long order = desk.number(null);
    answer(order, "已调整人员分工");
    recheck(order, "AGAIN");
    answer(order, "进度已经赶上");
    recheck(order, "CLOSED");
    order("leader", order).picture("4-order");
    assertThat(desk.find("[id^='order-']")).hasCount(0);
    assertThat(desk.find("ol.rounds > li")).hasCount(2);
  }

  private void answer(long order, String text) {
    order("b", order).fill("order-answer:text", text).done("order-answer:go");
  }

  private void recheck(long order, String result) {
    order("leader", order);
    desk.find("input[name='order-recheck:result'][value='" + result + "']").check();
    if ("AGAIN".equals(result)) {
      desk.fill("order-recheck:reason", "措施未写明时间");
      desk.fill("order-recheck:newDue", Trip.day(20));
    }
    desk.done("order-recheck:go");
  }

  private Desk order(String post, long order) {
    return desk.as(trip.code + "." + post, JourneyUnit.PASSWORD).open("order.xhtml?id=" + order);
  }

  private void assess(String post, String rate) {
    task(post).fill("task-assess:rate", rate).fill("task-assess:text", "已完成年度任务");
    desk.done("task-assess:go");
  }

  private void returnOnce() {
    task("b");
    long task = desk.number(null);
    desk.as(trip.code + ".office", JourneyUnit.PASSWORD).open("task.xhtml?id=" + task);
    desk.fill("task-return:reason", REASON).done("task-return:go");
    trip.office("appraisal");
    assertThat(desk.at("task-collect:go")).isVisible();
    desk.refused("task-collect:go", "没有自评");
    assess("b", "88");
  }
}
