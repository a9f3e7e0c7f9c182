package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaoping.scoring.ZhangpingScheme.n;

import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exact numbers as schemes write them. */
class RatioTest {
  @ParameterizedTest
  @CsvSource({
    "0.35,0.35",
    "1/3,1/3",
    "86%,0.86",
    "100%,1",
    "0.50,0.5",
    "5389/7283,5389/7283",
    "4/1,4",
    "-2.5,-2.5",
    "2.50/0.10,2.5/0.1",
    "9000,9000",
    "0.5%,0.005"
  })
  void it_reads_decimals_fractions_and_percentages(String written, String text) {
    assertThat(Ratio.parse(written).text()).isEqualTo(text);
    assertThat(Ratio.parse(Ratio.parse(written).text())).isEqualTo(Ratio.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1e3", "1/", "/3", "1/3%", ".5", "1.", "１", "NaN", "1234567890123456", "1,5"})
  void anything_else_is_no_number(String written) {
    assertThatThrownBy(() -> Ratio.parse(written))
        .isInstanceOfSatisfying(
            ScoringRefusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.NOT_A_NUMBER));
  }

  @Test
  void arithmetic_is_exact() {
    Ratio third = Ratio.parse("1/3");
    assertThat(third.plus(third).plus(third).compareTo(Ratio.ONE)).isZero();
    assertThat(third.minus(Ratio.parse("1/2")).lowestTerms()).isEqualTo(new Ratio(n("-1"), n("6")));
    assertThat(third.times(third).text()).isEqualTo("1/9");
    assertThat(third.times(n("30")).rounded(2, RoundingMode.DOWN)).isEqualTo(n("10.00"));
    assertThat(Ratio.ONE.dividedBy(third).decimal()).isEqualByComparingTo("3");
    assertThat(Ratio.ONE.dividedBy(Ratio.parse("-4")).decimal()).isEqualByComparingTo("-0.25");
    assertThat(third.dividedBy(Ratio.of(2)).text()).isEqualTo("1/6");
    assertThatThrownBy(() -> third.dividedBy(Ratio.ZERO)).isInstanceOf(ScoringRefusal.class);
    assertThat(third.min(Ratio.ONE)).isEqualTo(third);
    assertThat(third.max(Ratio.ONE)).isEqualTo(Ratio.ONE);
    assertThat(third.plain()).isEqualTo("1/3");
    assertThat(Ratio.of(n("80.0")).plain()).isEqualTo("80");
    assertThat(third.decimal().precision()).isEqualTo(34);
  }

  @Property(tries = 50)
  void long_sums_stay_short_and_exact(@ForAll @IntRange(min = 2, max = 60) int terms) {
    Ratio sum = Ratio.ZERO;
    for (int i = 1; i <= terms; i++) {
      sum = sum.plus(new Ratio(n("1"), java.math.BigDecimal.valueOf(i * (i + 1L))));
    }
    assertThat(sum.compareTo(Ratio.ONE.minus(new Ratio(n("1"), n(String.valueOf(terms + 1))))))
        .isZero();
    assertThat(sum.denominator().precision()).isLessThan(80);
  }
}
