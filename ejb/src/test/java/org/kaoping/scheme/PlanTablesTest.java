package org.kaoping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaoping.demo.ZhangpingScheme;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.PlanView;
import org.kaoping.precheck.CheckFinding;
import org.kaoping.precheck.Precheck;
import org.kaoping.scoring.SchemeDocument;
import org.kaoping.scoring.SchemeDocumentCodec;

class PlanTablesTest {
  private static final SchemeDocument BANDS = ZhangpingScheme.asPrinted().asDocument("1");

  private static PlanRow row(int seq, Category category, String name, String... divisions) {
    return new PlanRow(
        null,
        seq,
        category,
        "基础绩效指标",
        name,
        new BigDecimal("30"),
        List.of("分管副局长"),
        List.of(divisions),
        List.of("股长"));
  }

  private static List<String> found(SchemeDocument scheme, PlanRow... rows) {
    PlanView plan =
        new PlanView(
            1, 1, null, null, false, List.of(), List.of(rows), BigDecimal.ZERO, Map.of(), Map.of());
    return Precheck.ofPlan(PlanTables.of(plan, 2020, scheme)).stream()
        .map(CheckFinding::code)
        .toList();
  }

  @Test
  void a_plan_under_a_scheme_with_rules_for_both_categories_is_clean() {
    assertThat(
            found(
                BANDS,
                row(1, Category.MANDATORY, "落实河长制成效", "医政股"),
                row(2, Category.SELF_SELECTED, "标准化预防接种门诊建设", "疾控股")))
        .isEmpty();
    assertThat(found(BANDS)).isEmpty();
  }

  @Test
  void owners_missing_work_counted_twice_and_broken_sentences_are_found() {
    assertThat(
            found(
                BANDS,
                row(1, Category.MANDATORY, "落实河长制成效"),
                row(2, Category.MANDATORY, "落实“河长制”成效", "医政股"),
                row(3, Category.MANDATORY, "没有完成任务的。", "医政股")))
        .containsExactly("OwnersAreNamed", "SentencesAreComplete", "WorkIsCountedOnce");
  }

  @Test
  void a_category_without_a_rule_in_the_scheme_and_another_total_are_found() {
    SchemeDocument scheme =
        SchemeDocumentCodec.read(
            "{\"format\":\"kaoping-scheme-2\",\"code\":\"c\",\"version\":\"1\",\"name\":\"n\",\"rounding\":"
                + "{\"scale\":\"2\",\"modes\":[\"HALF_UP\"]},\"totalPoints\":\"100\",\"rules\":"
                + "{\"delivered\":{\"type\":\"DELIVERED_RESULT\"}},\"groups\":[]}");
    assertThat(
            found(
                scheme,
                row(1, Category.MANDATORY, "落实河长制成效", "医政股"),
                row(2, Category.SELF_SELECTED, "标准化预防接种门诊建设", "疾控股")))
        .containsExactly("TotalPointsAddUp", "RulesAreGiven");
  }
}
