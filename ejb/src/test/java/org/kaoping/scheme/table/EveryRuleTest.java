package org.kaoping.scheme.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaoping.scheme.SchemeFiles;
import org.kaoping.scheme.SchemeFinding;
import org.kaoping.scheme.SchemeReading;
import org.kaoping.scheme.SchemeTree;
import org.kaoping.scheme.SchemeTrees;
import org.kaoping.scoring.SchemeDocumentCodec;

/** Every kind of rule can be written in the workbook and comes back as it was. */
class EveryRuleTest {
  private static final List<String> RULES =
      List.of(
          "\"type\":\"WEIGHTED_CHECKLIST\",\"graded\":true,\"items\":[{\"text\":\"一\\n二_x0041_\","
              + "\"share\":\"1/3\",\"negated\":true},{\"text\":\"三 四\",\"share\":\"2/3\"}]",
          "\"type\":\"MEAN_OF_CAPPED_RATIOS\",\"ratioCap\":\"1.2\",\"noEvidence\":\"0.1\",\"items\":"
              + "[{\"text\":\"a\",\"items\":[{\"text\":\"b\",\"target\":\"5\"},{\"text\":\"c\","
              + "\"items\":[{\"text\":\"d\",\"target\":\"\"}]}]},{\"text\":\"e\",\"from\":\"1\","
              + "\"to\":\"2\"}]",
          "\"type\":\"RATIO_TO_TARGET\",\"target\":\"86%\",\"direction\":\"LOWER_BETTER\"",
          "\"type\":\"RATIO_WITH_CUT_OFF\",\"target\":\"\",\"zeroBelow\":\"0.60\"",
          "\"type\":\"RATE_TIMES_POINTS\",\"missing\":\"ZERO\",\"notApplicable\":\"RESCALE\"",
          "\"type\":\"LINEAR_DEDUCTION\",\"threshold\":\"9%\",\"side\":\"ABOVE\",\"step\":\"1%\","
              + "\"loss\":{\"share\":\"5%\"},\"stepRounding\":\"HALF_UP\"",
          "\"type\":\"LINEAR_DEDUCTION\",\"threshold\":\"400\",\"side\":\"BELOW\",\"step\":\"100\","
              + "\"loss\":{\"points\":\"3\"},\"stepRounding\":\"CONTINUOUS\"",
          "\"type\":\"BAND_SCORING\",\"table\":\"t\"",
          "\"type\":\"QUALITATIVE_LEVELS\",\"levels\":[{\"label\":\"明显\",\"factor\":\"1\"},{\"label\""
              + ":\"有所\",\"factor\":\"50%\"}],\"otherwise\":\"0\"",
          "\"type\":\"BINARY\",\"floor\":\"0.1\",\"cap\":\"0.9\"",
          "\"type\":\"COUNT_DEDUCTION\",\"loss\":{\"points\":\"5\"},\"zeroEvents\":[\"处罚|一\",\"二\"]",
          "\"type\":\"FACTUAL_DEDUCTION\",\"loss\":\"\"",
          "\"type\":\"FACTUAL_DEDUCTION\",\"loss\":{\"points\":\"0.5\"}",
          "\"type\":\"DISCRETIONARY_DEDUCTION\",\"maximum\":\"2.50\"",
          "\"type\":\"SURVEY_COMPOSITE\",\"levelScores\":[\"100\",\"80\",\"60\",\"0\"],\"target\":\"85\"",
          "\"type\":\"RANK_STEPS\",\"stepShare\":\"5%\",\"ties\":\"MEAN\"",
          "\"type\":\"RATIO_TO_BEST\"",
          "\"type\":\"BONUS\",\"points\":\"1.5\",\"shared\":true",
          "\"type\":\"BASE_PER_POINT\",\"target\":\"95\",\"base\":\"0.8\",\"perPoint\":\"2%\"",
          "\"type\":\"EFFICACY_COEFFICIENT\",\"unacceptable\":\"10\",\"satisfactory\":\"90\"",
          "\"type\":\"LINKED_CAP\",\"by\":\"I0\",\"of\":{\"type\":\"WEIGHTED_CHECKLIST\",\"items\":"
              + "[{\"text\":\"里\",\"share\":\"1\"}]}",
          "\"type\":\"DELIVERED_RESULT\"",
          "\"type\":\"JUDGED\"",
          "\"type\":\"BAND_TIMES_SERIES_AVERAGE\",\"table\":\"t\"");

  private static String scheme(boolean inline) {
    StringBuilder rules = new StringBuilder();
    StringBuilder indicators = new StringBuilder();
    for (int at = 0; at < RULES.size(); at++) {
      String comma = at == 0 ? "" : ",";
      rules.append(comma).append("\"r" + at + "\":{" + RULES.get(at) + "}");
      String rule = inline ? "{" + RULES.get(at) + "}" : "\"r" + at + "\"";
      String category = RULES.get(at).contains("AVERAGE") ? "SELF_SELECTED" : "MANDATORY";
      indicators.append(
          comma
              + "{\"code\":\"I"
              + at
              + "\",\"name\":\"指标\",\"points\":\"2.50\",\"category\":\""
              + category
              + "\",\"rule\":"
              + rule
              + ",\"owners\":[\"甲、乙\",\"丙\\\\\"],\"milestones\":[{\"text\":\"报|送\",\"day\":\"25\","
              + "\"month\":\"*\"}],\"values\":[{\"year\":\"2019\",\"text\":\"1550户\",\"value\":"
              + "\"1550\"},{\"year\":\"2020\",\"text\":\"完成\",\"value\":\"\"}]}");
    }
    return "{\"format\":\"kaoping-scheme-2\",\"code\":\"all\",\"version\":\"1\",\"name\":\"n\",\"rounding\":"
        + "{\"scale\":\"1\",\"modes\":[\"HALF_UP\",\"DOWN\"]},\"tables\":[{\"key\":\"t\",\"range\":"
        + "{\"lower\":\"0\",\"lowerClosed\":true,\"upper\":\"100\",\"upperClosed\":true},\"bands\":["
        + "{\"label\":\"全\",\"range\":{\"lower\":\"0\",\"lowerClosed\":true,\"upper\":\"100\","
        + "\"upperClosed\":true},\"factor\":\"1.0\"}]}],\"rules\":{"
        + (inline ? "" : rules)
        + "},\"groups\":[{\"code\":\"（一）、\",\"name\":\"a\",\"groups\":[{\"code\":\"A1\",\"name\":\"空组\","
        + "\"points\":\"5\"}],\"indicators\":["
        + indicators
        + "]}]}";
  }

  static Stream<String> schemes() {
    return Stream.of(scheme(true), scheme(false));
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void every_rule_comes_back(String scheme) {
    String canonical = SchemeDocumentCodec.write(SchemeDocumentCodec.read(scheme));
    SchemeReading reading = SchemeFiles.read("a.xlsx", SchemeTableExport.write(canonical));
    assertThat(reading.findings()).isEqualTo(List.of());
    assertThat(reading.document()).contains(canonical);
  }

  @Test
  void every_rule_can_be_said_in_words() {
    SchemeTree tree = SchemeTrees.of(SchemeDocumentCodec.read(scheme(true)));
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertThat(tree.lines().stream().filter(line -> !line.isGroup()))
          .hasSize(RULES.size())
          .allSatisfy(
              line ->
                  assertThat(line.ruleText(locale))
                      .isNotBlank()
                      .doesNotContain("rule.")
                      .doesNotContain("{"));
    }
  }

  @Test
  void the_form_names_every_kind_of_rule() {
    assertThat(SchemeWords.choices("type").keySet())
        .isEqualTo(
            RULES.stream()
                .map(rule -> rule.split("\"")[3])
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void the_empty_form_has_choices_prompts_and_a_locked_header() throws IOException {
    try (XSSFWorkbook form =
        new XSSFWorkbook(new ByteArrayInputStream(SchemeTableTemplate.write()))) {
      assertThat(form.getSheet("指标").getDataValidations()).hasSizeGreaterThan(30);
      assertThat(form.getSheet("指标").getProtect()).isTrue();
      assertThat(form.getSheet("指标").getRow(1).getCell(0).getCellStyle().getLocked()).isTrue();
      assertThat(form.getSheet("指标").getColumnStyle(0).getLocked()).isFalse();
      assertThat(form.isSheetHidden(form.getSheetIndex("选项"))).isTrue();
      assertThat(form.getSheetAt(0).getSheetName()).isEqualTo("说明");
    }
    assertThat(SchemeFiles.read("a.xlsx", SchemeTableTemplate.write()).findings())
        .extracting(SchemeFinding::code)
        .isNotEmpty()
        .allMatch(code -> code.startsWith("Scoring."));
  }
}
