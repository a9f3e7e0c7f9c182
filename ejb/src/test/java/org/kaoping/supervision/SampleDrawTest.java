package org.kaoping.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kaoping.supervision.SampleDraw.Candidate;
import org.kaoping.supervision.SampleDraw.Drawn;
import org.kaoping.supervision.SampleDraw.Quota;

class SampleDrawTest {
  private static final String SEED = "2026-0901";
  private static final List<Candidate> TOWN =
      List.of(
          new Candidate("甲", "A", 1),
          new Candidate("乙", "A", 2),
          new Candidate("丙", "A", 1),
          new Candidate("丁", "B", 1),
          new Candidate("戊", "B", 1));

  /**
   * By hand: {@code printf '2026-0901\nA\n乙\n2' | sha256sum} begins with 1a24f46e, its first ticket
   * with e63a09b9; 丙 has 7ae43d6a, 甲 c1631bb9; in B 戊 has 427c4fd7 and 丁 7eb1a4f9.
   */
  @Test
  void aDrawCanBeRepeatedByHand() {
    List<Drawn> drawn = SampleDraw.draw(SEED, TOWN, new Quota(50, 1));

    assertThat(drawn)
        .extracting(one -> one.candidate().key() + one.place() + (one.chosen() ? "*" : ""))
        .containsExactly("乙1*", "丙2*", "甲3", "戊1*", "丁2");
    assertThat(drawn.get(0).lot())
        .isEqualTo("1a24f46e64124394110950fdef53e156fd68cbb77d2db0a58b419c0aa4e220c1");
    assertThat(drawn.get(1).lot()).startsWith("7ae43d6a");
    assertThat(drawn.get(2).lot()).startsWith("c1631bb9");
    assertThat(drawn.get(3).lot()).startsWith("427c4fd7");
    assertThat(drawn.get(4).lot()).startsWith("7eb1a4f9");
  }

  @Test
  void aQuotaIsRoundedUpAndNeverMoreThanThereAre() {
    assertThat(new Quota(10, 0).of(6)).isEqualTo(1);
    assertThat(new Quota(10, 0).of(10)).isEqualTo(1);
    assertThat(new Quota(10, 0).of(11)).isEqualTo(2);
    assertThat(new Quota(10, 3).of(6)).isEqualTo(3);
    assertThat(new Quota(0, 3).of(2)).isEqualTo(2);
    assertThat(new Quota(100, 0).of(7)).isEqualTo(7);
  }

  @Test
  void aWeightIsAtLeastOne() {
    assertThatThrownBy(() -> new Candidate("甲", "A", 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Three tickets against one: 3 of 4 draws, here of 2,000 seeds. */
  @Test
  void theChanceIsTheShareOfTickets() {
    List<Candidate> two = List.of(new Candidate("重", "A", 3), new Candidate("轻", "A", 1));
    long heavy =
        IntStream.range(0, 2000)
            .filter(
                seed ->
                    SampleDraw.draw("s" + seed, two, new Quota(0, 1))
                        .get(0)
                        .candidate()
                        .key()
                        .equals("重"))
            .count();
    assertThat(heavy).isBetween(1400L, 1600L);
  }

  @Property(tries = 100)
  void neitherOrderNorRepetitionChangesADraw(@ForAll long seed, @ForAll long shuffle) {
    List<Candidate> candidates = town(30);
    List<Drawn> first = SampleDraw.draw("s" + seed, candidates, new Quota(20, 1));
    List<Candidate> mixed = new ArrayList<>(candidates);
    Collections.shuffle(mixed, new Random(shuffle));
    assertThat(SampleDraw.draw("s" + seed, mixed, new Quota(20, 1))).isEqualTo(first);
  }

  @Property(tries = 100)
  void everyStratumGetsItsQuota(
      @ForAll @IntRange(min = 1, max = 60) int size,
      @ForAll @IntRange(max = 100) int percent,
      @ForAll @IntRange(max = 5) int least,
      @ForAll int seed) {
    Quota quota = new Quota(percent, least);
    List<Candidate> candidates = town(size);
    List<Drawn> drawn = SampleDraw.draw("s" + seed, candidates, quota);
    assertThat(drawn).hasSize(size);
    for (String stratum : List.of("S0", "S1", "S2")) {
      List<Drawn> members =
          drawn.stream().filter(one -> one.candidate().stratum().equals(stratum)).toList();
      assertThat(members.stream().filter(Drawn::chosen)).hasSize(quota.of(members.size()));
      assertThat(members.stream().map(Drawn::lot)).isSorted();
    }
  }

  private static List<Candidate> town(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> new Candidate("unit:" + i, "S" + i % 3, 1 + i % 7))
        .toList();
  }

  /** 3 per limit, 2 per return, 3 for lagging, 2 per finding up to three of them. */
  @Test
  void riskIsCountedInPoints() {
    assertThat(new Risk(0, 0, false, 0).weight()).isEqualTo(1);
    assertThat(new Risk(1, 2, true, 1).points()).isEqualTo(3 + 4 + 3 + 2);
    assertThat(new Risk(0, 0, false, 9).points()).isEqualTo(6);
    assertThat(new Risk(9, 9, true, 9).weight()).isEqualTo(20);
  }

  @Test
  void theElapsedPartOfAYearIsInPercentOfItsDays() {
    assertThat(Subjects.elapsed(2019, LocalDate.of(2018, 12, 31))).isZero();
    assertThat(Subjects.elapsed(2019, LocalDate.of(2020, 1, 1))).isEqualTo(100);
    // 3 June is day 154 of 365
    assertThat(Subjects.elapsed(2019, LocalDate.of(2019, 6, 3))).isEqualTo(42);
  }
}
