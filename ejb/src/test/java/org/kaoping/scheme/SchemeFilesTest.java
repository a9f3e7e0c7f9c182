package org.kaoping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SchemeFilesTest {
  private static SchemeReading json(String text) {
    return SchemeFiles.read("方案.json", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> places(SchemeReading reading) {
    return reading.findings().stream()
        .map(finding -> finding.pointer() + " " + finding.code())
        .toList();
  }

  @Test
  void a_good_document_is_kept_in_its_canonical_form() {
    SchemeReading reading = SchemeFiles.read("z.json", SampleSchemes.bytes("zaozhuang-2022"));
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.document()).contains(SampleSchemes.canonical("zaozhuang-2022"));
  }

  @Test
  void text_that_is_no_json_is_told_by_line_and_column() {
    assertThat(places(json("{\n\"format\": \"kaoping-scheme-2\",,}")))
        .containsExactly(" SchemeImport.JSON_MALFORMED");
    assertThat(json("{\n\"format\": \"kaoping-scheme-2\",,}").findings().get(0).arguments().get(0))
        .isEqualTo("2");
    assertThat(places(json("[]"))).containsExactly(" SchemeImport.NOT_AN_OBJECT");
    assertThat(places(json("{}"))).containsExactly("/format SchemeImport.FORMAT_UNKNOWN");
    assertThat(places(SchemeFiles.read("x.json", new byte[0])))
        .containsExactly(" SchemeImport.JSON_MALFORMED");
    assertThat(places(SchemeFiles.read("x.json", new byte[] {(byte) 0xff, (byte) 0xfe, 1})))
        .containsExactly(" SchemeImport.JSON_NOT_TEXT");
    assertThat(places(SchemeFiles.read("x.json", new byte[6 * 1024 * 1024])))
        .containsExactly(" SchemeImport.JSON_TOO_LARGE");
  }

  @Test
  void everything_wrong_is_found_at_once_with_its_pointer() {
    String text =
        SampleSchemes.text("shuozhou-2020")
            .replaceFirst("\"points\": \"30\"", "\"points\": \"x\"")
            .replaceFirst("\"share\": \"0.35\"", "\"share\": \"0,35\"")
            .replaceFirst("\"target\": \"13500\"", "\"target\": \"0\"")
            .replaceFirst("\"code\": \"A22\"", "\"code\": \"A21\"")
            .replaceFirst("\"label\": \"优\", ", "")
            .replaceFirst("\"scale\": \"2\"", "\"scale\": \"9\"");
    SchemeReading reading = json(text);
    assertThat(reading.document()).isEmpty();
    assertThat(places(reading))
        .contains(
            "/groups/0/points Scoring.NOT_A_NUMBER",
            "/groups/0/groups/0/indicators/0/rule/items/0/share Scoring.NOT_A_NUMBER")
        .anyMatch(place -> place.startsWith("/groups/0/groups/1/indicators/0/rule"))
        .anyMatch(place -> place.startsWith("/grades"))
        .anyMatch(place -> place.startsWith("/rounding"));
    assertThat(reading.findings().get(0).message(Locale.CHINESE)).startsWith("位置 /groups");
  }

  @Test
  void texts_too_long_to_be_kept_are_found_and_blanks_around_them_vanish() {
    String sample = SampleSchemes.text("shanting-2019");
    assertThat(
            places(
                json(
                    sample
                        .replace(
                            "\"name\": \"卫生医疗基础设施提升\"", "\"name\": \"" + "长".repeat(20_001) + "\"")
                        .replace("\"code\": \"S11\"", "\"code\": \"S1、1\""))))
        .containsExactly(
            "/groups/0/name SchemeImport.TEXT_TOO_LONG",
            "/groups/0/indicators/0/code SchemeImport.CODE_CHARACTERS");
    assertThat(places(json(sample.replace("\"shanting-2019\"", "\"" + "c".repeat(101) + "\""))))
        .containsExactly("/code SchemeImport.TEXT_TOO_LONG");
    assertThat(json(sample.replace("\"shanting-2019\"", "\" shanting-2019 \"")).document())
        .contains(SampleSchemes.canonical("shanting-2019"));
  }

  @Test
  void a_document_of_the_first_version_is_read() {
    String first =
        "{\"format\":\"kaoping-scheme-1\",\"code\":\"c\",\"version\":\"1\",\"tables\":[],"
            + "\"rules\":{},\"rounding\":{\"scale\":\"2\",\"modes\":[\"HALF_UP\"]},\"grades\":[]}";
    assertThat(json(first).findings()).isEmpty();
  }

  @Test
  void more_indicators_than_a_workbook_has_rows_for_are_refused() {
    StringBuilder indicators = new StringBuilder();
    for (int number = 1; number <= 2_001; number++) {
      indicators
          .append(number == 1 ? "" : ",")
          .append("{\"code\":\"" + number + "\",\"name\":\"指标\",\"points\":\"1\"}");
    }
    SchemeReading reading =
        json(
            "{\"format\":\"kaoping-scheme-2\",\"code\":\"c\",\"version\":\"1\",\"name\":\"n\","
                + "\"rounding\":{\"scale\":\"2\",\"modes\":[\"HALF_UP\"]},\"groups\":[{\"code\":"
                + "\"A\",\"name\":\"a\",\"indicators\":["
                + indicators
                + "]}]}");
    assertThat(reading.errors()).isEqualTo(1);
  }
}
