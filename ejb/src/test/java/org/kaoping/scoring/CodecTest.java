package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaoping.scoring.ZhangpingScheme.n;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodecTest {
  private static Derivation derivation() {
    return SeriesScoring.compute(ZhangpingScheme.usable(), ZhangpingScheme.series())
        .units()
        .get(0)
        .scores()
        .get(2)
        .derivation();
  }

  @Tag("slow")
  @Property
  void any_text_survives(
      @ForAll String text,
      @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(10) BigDecimal number) {
    Derivation plain = derivation();
    Derivation derivation =
        new Derivation(
            plain.rule(),
            List.of(
                new Derivation.Input(
                    InputName.JUDGED_SCORE,
                    new Ratio(number, n("3")),
                    ValueUnit.POINTS,
                    new Source("办公室" + text, text, "𠮷\"\\\n\u0001\ud800" + text, text),
                    text)),
            plain.readings(),
            List.of(new Derivation.Step(Operation.BAND, List.of(), Ratio.of(number), text)),
            number,
            Optional.empty(),
            number,
            plain.provisionalReasons());

    assertThat(DerivationCodec.read(DerivationCodec.write(derivation))).isEqualTo(derivation);
  }

  @Test
  void stored_text_carries_numbers_as_strings() {
    assertThat(DerivationCodec.write(derivation()))
        .contains("\"result\":\"17.62\"", "\"value\":\"83\"", "\"scale\":\"2\"")
        .contains("\"questionCode\":\"BAND_GAP:80:85\"")
        .doesNotContainPattern("\":-?[0-9]");
  }

  @Test
  void a_scheme_and_its_answers_survive_their_stored_text() {
    BandTable open =
        new BandTable(
            "支出", Interval.from(n("0")), List.of(new Band("全部", Interval.from(n("0.50")), n("1"))));
    ScoringScheme printed = ZhangpingScheme.scheme();
    ScoringScheme scheme =
        new ScoringScheme(
            printed.code(),
            "2",
            List.of(printed.tables().get(0), open),
            printed.rules(),
            new Precision(1, RoundingMode.HALF_EVEN),
            Optional.of(new GradeScale(List.of(new GradeScale.Grade("合格", n("0"))))));

    for (ScoringScheme one : List.of(printed, scheme)) {
      assertThat(SchemeCodec.read(SchemeCodec.write(one))).isEqualTo(one);
      assertThat(SchemeCodec.write(SchemeCodec.read(SchemeCodec.write(one))))
          .isEqualTo(SchemeCodec.write(one));
    }
    List<SchemeAnswer> answers = ZhangpingScheme.answers("良好", "差", "DOWN");
    assertThat(SchemeCodec.readAnswers(SchemeCodec.writeAnswers(answers))).isEqualTo(answers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{}x",
        "[1]",
        "[\"a\",]",
        "{\"a\":\"b\",\"a\":\"c\"}",
        "[\"\\x\"]",
        "[\"\\u12g4\"]",
        "[\"\t\"]",
        "nul",
        "{\"a\"}",
        "[\"a\" \"b\"]",
        "\"open",
        "{a:\"b\"}",
        "[,]"
      })
  void anything_but_strict_json_is_malformed(String text) {
    assertThatThrownBy(() -> DerivationCodec.read(text))
        .isInstanceOfSatisfying(
            ScoringRefusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.JSON_MALFORMED));
  }

  @Test
  void deep_nesting_is_refused_before_the_stack_ends() {
    assertThatThrownBy(() -> DerivationCodec.read("[".repeat(1_000_000)))
        .isInstanceOf(ScoringRefusal.class);
  }

  @Tag("slow")
  @Property
  void a_damaged_text_is_refused_and_nothing_else_happens(
      @ForAll int position, @ForAll char damage) {
    String text = DerivationCodec.write(derivation());
    int at = Math.floorMod(position, text.length());
    String damaged = text.substring(0, at) + damage + text.substring(at + 1);
    try {
      Derivation read = DerivationCodec.read(damaged);
      assertThat(DerivationCodec.read(DerivationCodec.write(read))).isEqualTo(read);
    } catch (ScoringRefusal refusal) {
      assertThat(refusal.code()).isNotNull();
    }
  }
}
