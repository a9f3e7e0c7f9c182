package org.kaoping.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanContent;
import org.kaoping.plan.PlanRow;

/** Plans of the five further units: eight indicators each, with generated figures. */
final class GeneratedPlans {
  private record Sample(Category category, String level1, String level2, int points) {}

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample(Category.MANDATORY, "基础绩效指标", "“产业发展项目建设年”活动", 300),
          new Sample(Category.MANDATORY, "基础绩效指标", "省、龙岩市“五个一批”项目攻坚推进成效", 200),
          new Sample(Category.MANDATORY, "基础绩效指标", "生态环保攻坚战役", 150),
          new Sample(Category.MANDATORY, "基础绩效指标", "机关效能建设成效", 150),
          new Sample(Category.MANDATORY, "争先创优指标", "争取上级项目资金成效", 100),
          new Sample(Category.SELF_SELECTED, "业务工作", "完成年度重点业务任务", 100),
          new Sample(Category.SELF_SELECTED, "业务工作", "办好年度为民实事项目", 60),
          new Sample(Category.SELF_SELECTED, "依法治市工作", "完成网上学法考试等普法工作", 40));

  private GeneratedPlans() {}

  static PlanContent of(DemoUnit unit, int year) {
    List<PlanRow> rows = new ArrayList<>();
    for (Sample sample : SAMPLES) {
      int seq = rows.size() + 1;
      String division = unit.divisions().get(seq % unit.divisions().size());
      rows.add(
          new PlanRow(
              null,
              seq,
              sample.category(),
              sample.level1(),
              sample.level2(),
              BigDecimal.valueOf(sample.points()),
              unit.leaders(),
              List.of(division),
              List.of(division + "负责人")));
    }
    return new PlanContent(SamplePlan.chapters(unit.name(), year), rows);
  }
}
