package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong documents: each is refused with its place, and nothing but refusals leaves the package. */
class BadInputTest {
  private static final String SCHEME = ConformanceTest.resource("scheme");
  private static final String FACTS = ConformanceTest.resource("judged.facts");

  private static ScoringRefusal scheme(String text) {
    return catchThrowableOfType(ScoringRefusal.class, () -> SchemeDocumentCodec.read(text));
  }

  private static ScoringRefusal facts(String text) {
    return catchThrowableOfType(
        ScoringRefusal.class,
        () ->
            TrialScoring.compute(SchemeDocumentCodec.read(SCHEME), FactsDocumentCodec.read(text)));
  }

  /** The rule of indicator A11 replaced by another text. */
  private static String withRule(String rule) {
    return "{'format':'kaoping-scheme-2','code':'s','version':'1','name':'n',"
        .concat("'rounding':{'scale':'2','modes':['HALF_UP']},'groups':[{'code':'A','name':'a',")
        .concat("'indicators':[{'code':'A11','name':'x','points':'3','rule':" + rule + "}]}]}")
        .replace('\'', '"');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'type':'RATIO_TO_TARGET','target':'0'} | TARGET_NOT_POSITIVE | /target
          {'type':'RATIO_TO_TARGET','target':'-90'} | TARGET_NOT_POSITIVE | /target
          {'type':'RATIO_TO_TARGET','target':'九十'} | NOT_A_NUMBER | /target
          {'type':'RATIO_TO_TARGET','target':'1/0'} | DIVISION_BY_ZERO | /target
          {'type':'RATIO_TO_TARGET','target':'90','floor':'0.9','cap':'0.1'} | LIMITS_OUT_OF_RANGE |
          {'type':'RATIO_TO_TARGET','taget':'90'} | JSON_FIELD_UNKNOWN | /taget
          {'type':'RATIO_TO_TARGT','target':'90'} | JSON_FIELD_TYPE | /type
          {'type':'RATIO_WITH_CUT_OFF','target':'90'} | JSON_FIELD_MISSING | /zeroBelow
          {'type':'RATIO_WITH_CUT_OFF','target':'90','zeroBelow':'60'} | PARAMETER_OUT_OF_RANGE | /zeroBelow
          {'type':'WEIGHTED_CHECKLIST','items':[]} | LIST_EMPTY | /items
          {'type':'WEIGHTED_CHECKLIST','items':[{'text':'a','share':'1.1'}]} | PARAMETER_OUT_OF_RANGE | /items/0/share
          {'type':'WEIGHTED_CHECKLIST','items':[{'text':'','share':'1'}]} | TEXT_BLANK | /items/0/text
          {'type':'LINEAR_DEDUCTION','threshold':'0','side':'ABOVE','step':'0','loss':{'points':'1'},'stepRounding':'FLOOR'} | PARAMETER_OUT_OF_RANGE | /step
          {'type':'LINEAR_DEDUCTION','threshold':'0','side':'ABOVE','step':'1','loss':{'points':'-1'},'stepRounding':'FLOOR'} | PARAMETER_OUT_OF_RANGE | /loss
          {'type':'LINEAR_DEDUCTION','threshold':'0','side':'ABOVE','step':'1','loss':{},'stepRounding':'FLOOR'} | JSON_FIELD_TYPE | /loss
          {'type':'LINEAR_DEDUCTION','threshold':'0','side':'UNDER','step':'1','loss':{'share':'1'},'stepRounding':'FLOOR'} | JSON_FIELD_TYPE | /side
          {'type':'MEAN_OF_CAPPED_RATIOS','items':[{'text':'a','from':'2','to':'1'}]} | PARAMETER_OUT_OF_RANGE | /items/0/to
          {'type':'MEAN_OF_CAPPED_RATIOS','items':[{'text':'a','target':'1'}],'ratioCap':'0'} | PARAMETER_OUT_OF_RANGE | /ratioCap
          {'type':'MEAN_OF_CAPPED_RATIOS','items':[{'text':'a','target':'1'}],'noEvidence':'2'} | PARAMETER_OUT_OF_RANGE | /noEvidence
          {'type':'SURVEY_COMPOSITE','levelScores':['60','80']} | SURVEY_LEVELS_INVALID |
          {'type':'SURVEY_COMPOSITE','levelScores':['0']} | SURVEY_LEVELS_INVALID |
          {'type':'EFFICACY_COEFFICIENT','unacceptable':'5','satisfactory':'5'} | PARAMETER_OUT_OF_RANGE | /satisfactory
          {'type':'DISCRETIONARY_DEDUCTION','maximum':'1/3'} | NOT_A_NUMBER | /maximum
          {'type':'BAND_SCORING','table':'none'} | TABLE_UNKNOWN | !
          {'type':'LINKED_CAP','of':{'type':'BINARY'},'by':''} | TEXT_BLANK | /by
          'none' | RULE_UNKNOWN |
          """)
  void a_wrong_rule_is_refused_where_it_stands(String rule, RefusalCode code, String place) {
    ScoringRefusal refusal = scheme(withRule(rule));

    assertThat(refusal.code()).isEqualTo(code);
    if (!"!".equals(place)) {
      assertThat(refusal.pointer())
          .isEqualTo("/groups/0/indicators/0/rule" + (place == null ? "" : place));
      assertThat(refusal.text(Locale.CHINA)).startsWith("位置 /groups/0/").endsWith("。");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "value": "9.16" | "value": "九" | NOT_A_NUMBER | /units/0/facts/B13/value
          "type": "LEVEL" | "type": "LEVL" | JSON_FIELD_TYPE | /units/0/facts/C11/type
          "label": "有所提升" | "labl": "有所提升" | JSON_FIELD_UNKNOWN | /units/0/facts/C11/labl
          "points": "2.25" | "points": "-2.25" | SCORE_NEGATIVE | /units/0/judged/B25
          "points": "2.25" | "points": "3.25" | SCORE_ABOVE_FULL_POINTS | /units/0/facts/B25
          "reason": "给一半分" | "reason": " " | REASON_REQUIRED | /units/0/judged/D21
          "base": "1984.94" | "base": "0" | PARAMETER_OUT_OF_RANGE | /units/0/facts/B42/base
          "D22": { | "D23": { | INDICATOR_UNKNOWN | /units/0/facts/D23
          """)
  void a_wrong_fact_is_refused_where_it_stands(
      String right, String wrong, RefusalCode code, String place) {
    assertThat(FACTS).contains(right);
    ScoringRefusal refusal = facts(FACTS.replace(right, wrong));

    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.pointer()).isEqualTo(place);
  }

  @org.junit.jupiter.api.Tag("slow")
  @Test
  void a_million_rows_are_refused_and_not_computed() {
    String rows = "\"1\",".repeat(999_999) + "\"1\"";
    String fact = "{\"type\":\"CHECKLIST\",\"enteredBy\":\"x\",\"met\":[" + rows + "]}";
    assertThat(catchThrowableOfType(ScoringRefusal.class, () -> FactsDocumentCodec.readFact(fact)))
        .extracting(ScoringRefusal::code)
        .isEqualTo(RefusalCode.TOO_MANY);
    StringBuilder units = new StringBuilder();
    for (int i = 0; i < 1_000_000; i++) {
      units.append(i == 0 ? "" : ",").append("{\"unit\":\"").append(i).append("\"}");
    }
    String all = "{\"format\":\"kaoping-facts-1\",\"scheme\":\"s\",\"units\":[" + units + "]}";
    assertThat(facts(all).code()).isEqualTo(RefusalCode.TOO_MANY);
    assertThat(facts(" ".repeat(40_000_000)).code()).isEqualTo(RefusalCode.TOO_MANY);
  }

  @Test
  void more_scores_than_a_series_can_have_are_refused() {
    List<IndicatorFacts> indicators = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      indicators.add(
          IndicatorFacts.missing("i" + i, IndicatorCategory.MANDATORY, BigDecimal.ONE, "rule"));
    }
    List<UnitFacts> units = new ArrayList<>();
    for (int i = 0; i < 121; i++) {
      units.add(new UnitFacts("u" + i, true, "", indicators));
    }
    UsableScheme scheme = Rules.usable(Map.of("rule", new Binary(RuleTerms.STANDARD)));
    assertThat(
            catchThrowableOfType(ScoringRefusal.class, () -> SeriesScoring.compute(scheme, units)))
        .extracting(ScoringRefusal::args)
        .isEqualTo(List.of("scores", "605000", "600000"));
  }

  @Test
  void negative_counts_and_wrong_days_are_refused() {
    assertThat(
            catchThrowable(
                () ->
                    FactsDocumentCodec.readFact(
                        "{\"type\":\"OCCURRENCES\",\"enteredBy\":\"x\",\"count\":\"-1\"}")))
        .isInstanceOf(ScoringRefusal.class);
    ScoringRefusal refusal =
        catchThrowableOfType(
            ScoringRefusal.class,
            () ->
                FactsDocumentCodec.readFact(
                    "{\"type\":\"EVENTS\",\"enteredBy\":\"x\",\"events\":[{\"text\":\"a\",\"date\":\"2022-02-30\"}]}"));
    assertThat(refusal.pointer()).isEqualTo("/events/0/date");
  }

  @Tag("slow")
  @Property(tries = 300)
  void a_damaged_document_is_refused_and_nothing_else_happens(
      @ForAll int position, @ForAll char damage) {
    for (String text : new String[] {SCHEME, FACTS}) {
      int at = Math.floorMod(position, text.length());
      String damaged = text.substring(0, at) + damage + text.substring(at + 1);
      Throwable thrown =
          text == SCHEME
              ? catchThrowable(() -> SchemeDocumentCodec.read(damaged))
              : catchThrowable(
                  () ->
                      TrialScoring.compute(
                          SchemeDocumentCodec.read(SCHEME), FactsDocumentCodec.read(damaged)));
      assertThat(thrown == null || thrown instanceof ScoringRefusal).as("%s", thrown).isTrue();
    }
  }
}
