package org.kaoping.demo;

import java.util.List;
import java.util.stream.Stream;

/**
 * The accounts of the demonstration by what they are for. Logins are made of the unit's letters and
 * the post's letters; sample data names posts, not persons.
 */
final class Cast {
  static final String PASSWORD = "kaoping-demo";
  static final String ADMIN = "admin";
  static final String AUDITOR = "audit";
  static final String OFFICE = "jxb1";
  static final String OFFICE_SECOND = "jxb2";
  static final String CITY_LEADER = "sld";
  static final String DEPARTMENT = "fgj";

  /** The health bureau, whose plan is the annex. */
  static final DemoUnit HEALTH =
      new DemoUnit(
          "wjj",
          "市卫生健康局",
          10,
          false,
          List.of(
              "综合股", "党办", "规信股", "医政股", "基卫股", "疾控股", "财务室", "医改办", "行政审批股", "妇幼健康股", "应急办", "人教股",
              "基指股", "家发股", "政策法规股"),
          List.of("疾控中心", "漳平市总医院"),
          List.of("分管规信与公卫副局长", "分管医政副局长", "分管党建领导"));

  /** Five further units of the series; their figures are generated. */
  static final List<DemoUnit> GENERATED =
      List.of(
          generated("jyj", "市教育局", 20, "基教股", "计财股"),
          generated("mzj", "市民政局", 30, "社会救助股", "养老服务股"),
          generated("nyj", "市农业农村局", 40, "种植业股", "畜牧股"),
          generated("wtj", "市文体和旅游局", 50, "公共文化股", "旅游股"),
          generated("zrj", "市自然资源局", 60, "规划股", "耕保股"));

  private static DemoUnit generated(
      String code, String name, int order, String first, String second) {
    return new DemoUnit(
        code, name, order, true, List.of("办公室", first, second), List.of(), List.of("分管副局长"));
  }

  private Cast() {}

  /** All appraised units. */
  static List<DemoUnit> units() {
    return Stream.concat(Stream.of(HEALTH), GENERATED.stream()).toList();
  }
}
