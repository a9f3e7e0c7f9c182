package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoring.ZhangpingScheme.DOCUMENT;
import static org.kaoping.scoring.ZhangpingScheme.n;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTableTest {
  private static ResolvedBandTable resolved(String gap, String edge) {
    return ZhangpingScheme.bands()
        .resolve(
            List.of(
                SchemeAnswer.provisionally("BAND_GAP:80:85", gap, DOCUMENT),
                SchemeAnswer.decided("BAND_EDGE:60", edge, DOCUMENT)));
  }

  @Test
  void finds_the_double_edge_and_the_gap_of_the_printed_bands() {
    List<BandFinding> findings = ZhangpingScheme.bands().findings();

    assertThat(findings)
        .extracting(BandFinding::code)
        .containsExactly("BAND_EDGE:60", "BAND_GAP:80:85");
    assertThat(findings.get(0).options()).containsExactly("一般", "差");
    assertThat(findings.get(1).options()).containsExactly("一般", "良好");
    assertThat(findings.get(1).range()).isEqualTo(Interval.of(n("80"), false, n("85"), false));
  }

  @ParameterizedTest
  @CsvSource({
    "100,   好,   1",
    "100.00,好,   1",
    "99.99, 良好, 0.85",
    "85,    良好, 0.85",
    "84.99, 一般, 0.70",
    "80.01, 一般, 0.70",
    "80,    一般, 0.70",
    "79.99, 一般, 0.70",
    "60.01, 一般, 0.70",
    "60,    差,   0",
    "59.99, 差,   0",
    "0,     差,   0",
    "100.01,好,   1",
    "250,   好,   1"
  })
  void puts_every_rate_into_its_band(String rate, String label, String factor) {
    ResolvedBandTable table = resolved("一般", "差");

    assertThat(table.lookUp(n(rate)).band().label()).isEqualTo(label);
    assertThat(table.factorFor(n(rate))).isEqualByComparingTo(factor);
  }

  @ParameterizedTest
  @CsvSource({"良好, 一般, 0.85, 0.70", "一般, 差, 0.70, 0"})
  void the_decisions_move_the_gap_and_the_edge(
      String gap, String edge, String inGap, String atEdge) {
    ResolvedBandTable table = resolved(gap, edge);

    assertThat(table.factorFor(n("80.0001"))).isEqualByComparingTo(inGap);
    assertThat(table.factorFor(n("84.9999"))).isEqualByComparingTo(inGap);
    assertThat(table.factorFor(n("80"))).isEqualByComparingTo("0.70");
    assertThat(table.factorFor(n("85"))).isEqualByComparingTo("0.85");
    assertThat(table.factorFor(n("60"))).isEqualByComparingTo(atEdge);
  }

  @Test
  void names_the_decision_only_where_print_left_it_open() {
    ResolvedBandTable table = resolved("一般", "差");

    assertThat(table.lookUp(n("83")).answer())
        .map(SchemeAnswer::questionCode)
        .contains("BAND_GAP:80:85");
    assertThat(table.lookUp(n("60")).answer())
        .map(SchemeAnswer::questionCode)
        .contains("BAND_EDGE:60");
    assertThat(table.lookUp(n("79")).answer()).isEmpty();
  }

  @Test
  void a_rate_above_the_range_counts_as_its_upper_end() {
    assertThat(resolved("一般", "差").lookUp(n("110")).counted().decimal())
        .isEqualByComparingTo("100");
  }

  @Test
  void finds_gaps_at_both_ends_and_a_stretch_taken_twice() {
    BandTable table =
        BandTable.ofPercent(
            List.of(
                Band.of("low", "10", true, "50", true, "0.2"),
                Band.of("high", "40", true, "100", false, "0.9")));

    assertThat(table.findings())
        .extracting(BandFinding::code)
        .containsExactly("BAND_GAP:0:10", "BAND_OVERLAP:40:50", "BAND_GAP:100:100");
    assertThat(table.findings())
        .extracting(BandFinding::options)
        .containsExactly(List.of("low"), List.of("low", "high"), List.of("high"));
  }

  @Test
  void a_point_that_no_band_takes_is_a_gap() {
    BandTable table =
        BandTable.ofPercent(
            List.of(
                Band.of("low", "0", true, "60", false, "0"),
                Band.of("high", "60", false, "100", true, "1")));

    assertThat(table.findings()).extracting(BandFinding::code).containsExactly("BAND_GAP:60:60");
  }

  @Test
  void a_range_without_upper_end_is_covered_or_named_to_infinity() {
    Interval open = Interval.from(n("0"));
    Band low = Band.of("low", "0", true, "60", false, "0");
    Band rest = new Band("rest", Interval.from(n("60")), n("1"));

    assertThat(new BandTable("t", open, List.of(low, rest)).findings()).isEmpty();
    assertThat(new BandTable("t", open, List.of(low)).findings())
        .extracting(BandFinding::code)
        .containsExactly("BAND_GAP:60:*:t");
    ResolvedBandTable table = new BandTable("t", open, List.of(low, rest)).resolve(List.of());
    assertThat(table.factorFor(n("123456"))).isEqualByComparingTo("1");
  }

  @Test
  void codes_do_not_depend_on_how_a_number_is_written() {
    BandTable table =
        BandTable.ofPercent(
            List.of(
                Band.of("low", "0.0", true, "80.00", true, "0"),
                Band.of("high", "85.0", true, "100.0", true, "1")));

    assertThat(table.findings()).extracting(BandFinding::code).containsExactly("BAND_GAP:80:85");
  }
}
