package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class BandTablePropertiesTest {
  @Tag("slow")
  @Property(tries = 300)
  void a_value_is_in_a_finding_exactly_when_not_one_band_takes_it(
      @ForAll("tables") BandTable table, @ForAll("halves") BigDecimal value) {
    long takers = table.bands().stream().filter(band -> band.range().contains(value)).count();
    List<BandFinding> found =
        table.findings().stream().filter(finding -> finding.range().contains(value)).toList();

    assertThat(found).hasSize(takers == 1 ? 0 : 1);
    if (takers > 1) {
      assertThat(found.get(0).options()).hasSize((int) takers);
    }
  }

  @Tag("slow")
  @Property(tries = 300)
  void findings_have_different_codes_and_at_least_one_option(@ForAll("tables") BandTable table) {
    assertThat(table.findings()).extracting(BandFinding::code).doesNotHaveDuplicates();
    assertThat(table.findings()).allSatisfy(f -> assertThat(f.options()).isNotEmpty());
  }

  @Tag("slow")
  @Property(tries = 300)
  void a_resolved_table_follows_print_or_the_decision(
      @ForAll("tables") BandTable table,
      @ForAll("halves") BigDecimal value,
      @ForAll Random random) {
    List<SchemeAnswer> answers = new ArrayList<>();
    for (BandFinding finding : table.findings()) {
      String option = finding.options().get(random.nextInt(finding.options().size()));
      answers.add(SchemeAnswer.decided(finding.code(), option, "1号"));
    }
    Collections.shuffle(answers, random);

    ResolvedBandTable.Hit hit = table.resolve(answers).lookUp(value);

    hit.answer()
        .ifPresentOrElse(
            answer -> assertThat(hit.band().label()).isEqualTo(answer.option()),
            () -> assertThat(hit.band().range().contains(value)).isTrue());
  }

  @Tag("slow")
  @Property(tries = 100)
  void the_order_of_the_bands_changes_no_finding(
      @ForAll("tables") BandTable table, @ForAll Random random) {
    List<Band> shuffled = new ArrayList<>(table.bands());
    Collections.shuffle(shuffled, random);

    assertThat(BandTable.ofPercent(shuffled).findings())
        .extracting(BandFinding::code)
        .isEqualTo(table.findings().stream().map(BandFinding::code).toList());
  }

  /** Ends at tens, so that edges meet often. */
  @Provide
  Arbitrary<BandTable> tables() {
    Arbitrary<Integer> tens = Arbitraries.integers().between(0, 10);
    Arbitrary<Boolean> closed = Arbitraries.of(true, false);
    return Combinators.combine(tens, closed, tens, closed)
        .as(BandTablePropertiesTest::range)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(BandTablePropertiesTest::table);
  }

  private static Interval range(int a, boolean lowerClosed, int b, boolean upperClosed) {
    BigDecimal lower = BigDecimal.valueOf(10L * Math.min(a, b));
    BigDecimal upper = BigDecimal.valueOf(10L * Math.max(a, b));
    boolean point = a == b;
    return Interval.of(lower, lowerClosed || point, upper, upperClosed || point);
  }

  private static BandTable table(List<Interval> ranges) {
    List<Band> bands = new ArrayList<>();
    for (Interval range : ranges) {
      bands.add(new Band("band" + bands.size(), range, new BigDecimal("0.5")));
    }
    return BandTable.ofPercent(bands);
  }

  @Provide
  Arbitrary<BigDecimal> halves() {
    return Arbitraries.integers()
        .between(0, 200)
        .map(i -> BigDecimal.valueOf(i).divide(new BigDecimal("2")));
  }
}
