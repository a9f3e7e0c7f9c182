package org.kaoping.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.consistency.Claimed.money;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaoping.consistency.input.ClaimFault;
import org.kaoping.consistency.input.ClaimReading;
import org.kaoping.consistency.input.ClaimsJson;
import org.kaoping.consistency.input.InputCode;
import org.kaoping.consistency.input.Spot;

/** Input that cannot be checked is refused with its place; nothing is thrown. */
class BadClaimsTest {
  private static void assertFault(String lists, String pointer, InputCode code) {
    ClaimReading reading = Claimed.reading(lists);
    assertThat(reading.sheet()).isEmpty();
    assertThat(brief(reading)).contains(pointer + " " + code);
  }

  private static List<String> brief(ClaimReading reading) {
    return reading.faults().stream()
        .map(f -> f.spot().pointer() + " " + f.code().replace("ConsistencyInput.", ""))
        .toList();
  }

  private static String figure(String fields) {
    return "'figures':[{" + fields + "}]";
  }

  @Test
  void text_where_a_number_belongs() {
    assertFault(
        figure("'key':'a','name':'a','value':'约1800户'"),
        "/figures/0/value",
        InputCode.NUMBER_WANTED);
    assertFault(
        figure("'key':'a','name':'a','value':'1e9'"), "/figures/0/value", InputCode.NUMBER_WANTED);
    assertFault(
        figure("'key':'a','name':'a','unit':'万元','value':'50%'"),
        "/figures/0/value",
        InputCode.NUMBER_WANTED);
    assertFault(
        figure("'key':'a','name':'a','value':'1,23.4'"),
        "/figures/0/value",
        InputCode.NUMBER_WANTED);
  }

  @Test
  void a_bare_number_is_refused_because_programs_drop_its_last_zeros() {
    assertFault(
        figure("'key':'a','name':'a','value':6519.90"), "/figures/0/value", InputCode.TEXT_WANTED);
  }

  @Test
  void unknown_and_duplicate_keys() {
    assertFault(
        "'figures':["
            + money("a", "1")
            + "],'sums':[{'key':'s','name':'s','total':'a','parts':['b']}]",
        "/sums/0/parts/0",
        InputCode.KEY_UNKNOWN);
    assertFault(
        "'figures':[" + money("a", "1") + "," + money("a", "1") + "]",
        "/figures/1/key",
        InputCode.KEY_TWICE);
    assertFault("'scores':[{'code':'x','group':'y'}]", "/scores/0/code", InputCode.KEY_UNKNOWN);
  }

  @Test
  void what_names_a_figure_with_a_bad_value_is_no_second_fault() {
    ClaimReading reading =
        Claimed.reading(
            "'figures':["
                + money("a", "x")
                + ","
                + money("b", "1")
                + "],'sums':[{'key':'s','name':'s','total':'b','parts':['a']}]");
    assertThat(brief(reading)).containsExactly("/figures/0/value NUMBER_WANTED");
  }

  @ParameterizedTest
  @CsvSource({
    "'definiton':'ACCOUNT',/figures/0/definiton,FIELD_UNKNOWN",
    "'definition':'KONTO',/figures/0/definition,DEFINITION_UNKNOWN",
    "'year':'20',/figures/0/year,YEAR_WANTED",
    "'scope':{},/figures/0/scope,TEXT_WANTED",
    "'place':'p',/figures/0/place,OBJECT_WANTED",
    "'statements':'p',/figures/0/statements,LIST_WANTED",
    "'name':'b',/figures/0/name,FIELD_TWICE"
  })
  void fields_that_do_not_fit(String field, String pointer, InputCode code) {
    assertFault(
        figure("'key':'a','name':'a','value':'1'," + field.replace("''", "'")), pointer, code);
  }

  @Test
  void missing_values_and_empty_claims() {
    assertFault(figure("'key':'a','name':'a'"), "/figures/0/value", InputCode.VALUE_MISSING);
    assertFault(
        figure("'key':'a b','name':'a','value':'1'"), "/figures/0/key", InputCode.KEY_MALFORMED);
    assertFault(
        "'figures':[" + money("a", "1") + "],'ratios':[{'key':'r','name':'r','result':'a'}]",
        "/ratios/0/numerator",
        InputCode.PARTS_MISSING);
    assertFault(
        "'figures':["
            + money("a", "1")
            + "],'sums':[{'key':'s','name':'s','total':'a','parts':[{'figure':'a','factor':'1/0'}]}]",
        "/sums/0/parts/0/factor",
        InputCode.FACTOR_WANTED);
    assertFault("'figures':[]", "", InputCode.NOTHING_CLAIMED);
    assertFault(
        figure("'key':'a','name':'" + "长".repeat(201) + "','value':'1'"),
        "/figures/0/name",
        InputCode.TEXT_TOO_LONG);
  }

  @Test
  void groups_that_contain_each_other() {
    assertFault(
        "'groups':[{'code':'a','parent':'b'},{'code':'b','parent':'a'}]",
        "",
        InputCode.GROUPS_CIRCULAR);
  }

  @Test
  void more_than_anybody_checks() {
    String figures =
        IntStream.range(0, 20_001)
            .mapToObj(i -> money("k" + i, "1"))
            .collect(Collectors.joining(","));
    assertFault("'figures':[" + figures + "]", "", InputCode.TOO_MANY);
    byte[] million = ("[" + "{},".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8);
    assertThat(brief(ClaimsJson.read(million))).containsExactly(" FILE_TOO_LARGE");
    byte[] many = ("[" + "[],".repeat(1_000_000) + "[]]").getBytes(StandardCharsets.UTF_8);
    assertThat(brief(ClaimsJson.read(many))).containsExactly(" JSON_MALFORMED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "{", "{}{}", "null", "[1]", "\"a\"", "{\"format\":null}", "\u0000"})
  void no_claims_at_all(String text) {
    ClaimReading reading = ClaimsJson.read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.sheet()).isEmpty();
    assertThat(reading.faults()).isNotEmpty();
  }

  @Test
  void nesting_without_end() {
    byte[] deep = "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    assertThat(brief(ClaimsJson.read(deep))).containsExactly(" JSON_MALFORMED");
  }

  @Test
  void another_format_is_named() {
    ClaimReading reading =
        ClaimsJson.read(
            "{\"format\":\"kaoping-facts-1\",\"unit\":\"a\"}".getBytes(StandardCharsets.UTF_8));
    assertThat(brief(reading)).contains("/format FORMAT_UNKNOWN");
  }

  @Test
  void every_fault_has_a_sentence_in_both_languages() {
    for (InputCode code : InputCode.values()) {
      for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
        String message =
            new ClaimFault(Spot.WHOLE, "ConsistencyInput." + code, List.of("a", "b"))
                .message(locale);
        assertThat(message).doesNotContain("rule.").doesNotContainPattern("\\{\\d");
      }
    }
    assertThat(Spot.at("预算表", 5, "C").text(Locale.CHINESE)).isEqualTo("工作表“预算表”第 5 行 C 列：");
    assertThat(Spot.at("/figures/0").text(Locale.ENGLISH)).isEqualTo("/figures/0: ");
  }
}
