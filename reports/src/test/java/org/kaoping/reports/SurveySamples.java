package org.kaoping.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The survey of Shuozhou's public as its evaluation report prints it (annex 4). */
final class SurveySamples {
  private static final List<String> LEVELS = List.of("非常满意", "满意", "一般", "不满意");

  private SurveySamples() {}

  static SurveyReport survey() {
    List<SurveyReport.Question> questions = new ArrayList<>();
    questions.add(
        question(
            1,
            "您的年龄段是？",
            List.of("25岁以下", "25-40岁", "41-50岁", "50岁以上"),
            List.of(17L, 36L, 36L, 20L),
            List.of("15.60", "33.03", "33.03", "18.35"),
            null));
    questions.add(
        question(
            2,
            "您对市卫健委提供的卫生健康基本公共服务及资源是否满意？",
            LEVELS,
            List.of(29L, 61L, 17L, 2L),
            List.of("26.61", "55.96", "15.60", "1.83"),
            "80.74"));
    questions.add(
        question(
            3,
            "您对朔州市的老龄事业发展，如承担老年疾病防治、老年人医疗照护、老年人心理健康与关怀服务等老年健康工作是否满意？",
            LEVELS,
            List.of(29L, 56L, 20L, 4L),
            List.of("26.61", "51.38", "18.35", "3.67"),
            "78.72"));
    questions.add(
        new SurveyReport.Question(
            4, "您有什么建议？", 2, List.of(), false, null, List.of("希望增加夜间门诊。", "总体满意 < 很满意")));
    return new SurveyReport(
        "朔州市卫生健康委员会2020年度满意度调查结果",
        "朔州市卫生健康委员会",
        "2021-05-25至2021-06-03",
        List.of("非常满意\n（100）", "满意\n（80）", "一般\n（60）", "不满意\n（0）"),
        List.of(
            new SurveyReport.Section(
                "受益群众",
                109,
                questions,
                decimals("28.75", "47.09", "20.19", "3.97"),
                decimal("78.53"))),
        List.of("占比、各题满意度和综合满意度均四舍五入保留两位小数。"));
  }

  /** The same with a level more, and with a question that nobody answered. */
  static SurveyReport withFiveLevels() {
    SurveyReport sample = survey();
    List<String> levels = List.of("非常满意（100）", "满意（80）", "一般（60）", "不满意（30）", "很不满意（0）");
    SurveyReport.Question unanswered =
        new SurveyReport.Question(
            1,
            "您对窗口服务是否满意？",
            0,
            levels.stream().map(label -> new SurveyReport.Option(label, 0, null)).toList(),
            true,
            null,
            List.of());
    return new SurveyReport(
        sample.title(),
        sample.unitName(),
        sample.period(),
        levels,
        List.of(new SurveyReport.Section("全部", 5, List.of(unanswered), List.of(), null)),
        List.of());
  }

  private static SurveyReport.Question question(
      int number,
      String text,
      List<String> labels,
      List<Long> counts,
      List<String> shares,
      String score) {
    List<SurveyReport.Option> options = new ArrayList<>();
    for (int at = 0; at < labels.size(); at++) {
      options.add(new SurveyReport.Option(labels.get(at), counts.get(at), decimal(shares.get(at))));
    }
    return new SurveyReport.Question(
        number,
        text,
        109,
        options,
        score != null,
        score == null ? null : decimal(score),
        List.of());
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }

  private static List<BigDecimal> decimals(String... texts) {
    return List.of(texts).stream().map(BigDecimal::new).toList();
  }
}
