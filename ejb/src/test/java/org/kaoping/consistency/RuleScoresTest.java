package org.kaoping.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaoping.consistency.check.ConsistencyChecks;
import org.kaoping.consistency.check.ConsistencyFinding;
import org.kaoping.consistency.check.FindingCode;
import org.kaoping.consistency.check.RuleScores;
import org.kaoping.consistency.claim.ClaimSheet;
import org.kaoping.consistency.input.ClaimReading;
import org.kaoping.consistency.input.ClaimsJson;
import org.kaoping.consistency.input.ClaimsWriter;
import org.kaoping.kernel.Refused;
import org.kaoping.scoring.SchemeDocumentCodec;
import org.kaoping.scoring.ScoringRefusal;

/** Printed scores against the rules of the scheme that comes with the claims. */
class RuleScoresTest {
  private static String text(String file) {
    try (InputStream in =
        RuleScoresTest.class.getResourceAsStream("/org/kaoping/demo/schemes/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static ClaimSheet withRules(String facts) {
    ClaimSheet sheet = Claimed.sample("shuozhou-2020");
    return new ClaimSheet(
        sheet.unit(),
        sheet.year(),
        sheet.document(),
        sheet.figures(),
        sheet.sums(),
        sheet.ratios(),
        sheet.shares(),
        sheet.scores(),
        Optional.of(text("shuozhou-2020.scheme.json")),
        Optional.of(text(facts)));
  }

  private static List<String> found(ClaimSheet sheet, FindingCode code) {
    return ConsistencyChecks.run(sheet, TrialRuleScores.of(sheet)).stream()
        .filter(finding -> finding.code() == code)
        .map(finding -> finding.key() + " " + finding.stated() + " " + finding.expected())
        .toList();
  }

  @Test
  void seven_scores_of_the_evaluation_report_contradict_their_rules() {
    assertThat(found(withRules("shuozhou-2020.facts.json"), FindingCode.SCORE_AGAINST_RULE))
        .containsExactly(
            "A31 1.33 1.24",
            "B22 0 1.35",
            "B25 2.25 1.50",
            "B32 1 0.00",
            "C13 3 2.99",
            "C21 3.5 3.49",
            "C22 3.99 3.96");
  }

  @Test
  void with_reasons_on_record_they_are_remarks() {
    ClaimSheet sheet = withRules("shuozhou-2020-judged.facts.json");
    assertThat(found(sheet, FindingCode.SCORE_AGAINST_RULE)).isEmpty();
    assertThat(found(sheet, FindingCode.SCORE_JUDGED))
        .extracting(line -> line.split(" ")[0])
        .contains("A31", "B22", "B25", "B32", "C13", "C21", "C22");
  }

  @Test
  void scheme_and_facts_travel_with_the_claims() {
    ClaimSheet sheet = withRules("shuozhou-2020.facts.json");
    ClaimReading read = ClaimsJson.read(ClaimsWriter.write(sheet).getBytes(StandardCharsets.UTF_8));
    assertThat(read.faults()).isEmpty();
    assertThat(found(read.sheet().orElseThrow(), FindingCode.SCORE_AGAINST_RULE)).hasSize(7);
  }

  @Test
  void a_scheme_that_cannot_be_used_is_refused_by_the_scoring_package() {
    ClaimSheet good = withRules("shuozhou-2020.facts.json");
    ClaimSheet bad =
        new ClaimSheet(
            good.unit(),
            good.year(),
            good.document(),
            good.figures(),
            good.sums(),
            good.ratios(),
            good.shares(),
            good.scores(),
            Optional.of("{\"format\":\"kaoping-scheme-2\"}"),
            good.facts());
    assertThatThrownBy(() -> TrialRuleScores.of(bad)).isInstanceOf(ScoringRefusal.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zhangping-2019", "zaozhuang-2022", "shuozhou-2020"})
  void points_of_a_scheme_in_the_system_add_up(String name) {
    ClaimSheet sheet = SchemeClaims.of(SchemeDocumentCodec.read(text(name + ".scheme.json")));
    assertThat(sheet.scores()).hasSizeGreaterThan(30);
    assertThat(ConsistencyChecks.run(sheet, RuleScores.NONE)).isEmpty();
  }

  @Test
  void a_wrong_total_of_a_scheme_is_found() {
    String text = text("zhangping-2019.scheme.json");
    assertThat(text).contains("\"totalPoints\"");
    ClaimSheet sheet =
        SchemeClaims.of(
            SchemeDocumentCodec.read(
                text.replaceFirst("\"totalPoints\"\\s*:\\s*\"1500\"", "\"totalPoints\":\"1501\"")));
    List<ConsistencyFinding> found = ConsistencyChecks.run(sheet, RuleScores.NONE);
    assertThat(found)
        .extracting(ConsistencyFinding::code)
        .containsExactly(FindingCode.GROUP_POINTS_DIFFER);
  }

  @Test
  void findings_are_kept_and_read_again() {
    List<ConsistencyFinding> found =
        ConsistencyChecks.run(withRules("shuozhou-2020.facts.json"), RuleScores.NONE);
    assertThat(FindingsJson.read(FindingsJson.write(found))).isEqualTo(found);
  }

  @Test
  void a_refusal_names_rule_place_and_remedy() {
    ClaimReading reading = Claimed.reading("'figures':[" + Claimed.money("a", "x") + "]");
    Refused refused = new ClaimsRefused(reading.faults());
    // the rule is ClaimsAreReadable
    assertThat(refused.code()).isEqualTo("ClaimsAreReadable");
    assertThat(refused.arguments()).containsExactly(1, "/figures/0/value");
    assertThat(refused.message(Locale.CHINESE)).contains("/figures/0/value", "未保存", "不是数字");
    assertThat(refused.message(Locale.ENGLISH))
        .contains("is no number")
        .doesNotContainPattern("\\p{IsHan}");
  }
}
