package org.kaoping.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever is right never raises an alarm, and spoils nothing beside it. */
class AddingRightFiguresTest {
  private static final int HUNDRED = 100;

  private final List<String> figures = new ArrayList<>();
  private final List<String> sums = new ArrayList<>();
  private final List<String> ratios = new ArrayList<>();
  private final List<String> shares = new ArrayList<>();
  private Random random;

  @RepeatedTest(200)
  void a_right_figure_makes_no_finding(RepetitionInfo repetition) {
    random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < 5; i++) {
      addSum(i);
      addRatio(i);
      addShares(i);
      addTelling(i);
    }
    assertThat(
            Claimed.codes(
                "'figures':["
                    + String.join(",", figures)
                    + "],'sums':["
                    + String.join(",", sums)
                    + "],'ratios':["
                    + String.join(",", ratios)
                    + "],'shares':["
                    + String.join(",", shares)
                    + "]"))
        .isEmpty();
  }

  private BigDecimal amount(int decimals) {
    return BigDecimal.valueOf(random.nextInt(10_000_000) + 1L, decimals);
  }

  private void addSum(int number) {
    BigDecimal total = BigDecimal.ZERO;
    List<String> keys = new ArrayList<>();
    for (int part = 0; part <= random.nextInt(6); part++) {
      BigDecimal value = amount(random.nextInt(4));
      boolean minus = random.nextInt(4) == 0;
      total = minus ? total.subtract(value) : total.add(value);
      String key = "s" + number + "." + part;
      figures.add(Claimed.money(key, value.toPlainString()));
      keys.add("{'figure':'" + key + "','factor':'" + (minus ? "-1" : "1") + "'}");
    }
    figures.add(Claimed.money("s" + number, total.toPlainString()));
    sums.add(
        "{'key':'s"
            + number
            + "','name':'s','total':'s"
            + number
            + "','parts':["
            + String.join(",", keys)
            + "]}");
  }

  private void addRatio(int number) {
    BigDecimal above = amount(random.nextInt(4));
    BigDecimal below = amount(random.nextInt(4));
    BigDecimal rate =
        above
            .multiply(BigDecimal.valueOf(HUNDRED))
            .divide(below, random.nextInt(4), RoundingMode.HALF_UP);
    if (rate.precision() - rate.scale() > 15) {
      return;
    }
    figures.add(Claimed.money("a" + number, above.toPlainString()));
    figures.add(Claimed.money("b" + number, below.toPlainString()));
    figures.add(Claimed.figure("r" + number, rate.toPlainString(), "%"));
    ratios.add(
        "{'key':'r"
            + number
            + "','name':'r','result':'r"
            + number
            + "','numerator':['a"
            + number
            + "'],'denominator':['b"
            + number
            + "']}");
  }

  private void addShares(int number) {
    int[] counts = new int[random.nextInt(6) + 1];
    int all = 0;
    for (int i = 0; i < counts.length; i++) {
      counts[i] = random.nextInt(60) + (i == 0 ? 1 : 0);
      all += counts[i];
    }
    int decimals = random.nextInt(3);
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      BigDecimal share =
          BigDecimal.valueOf((long) counts[i] * HUNDRED)
              .divide(BigDecimal.valueOf(all), decimals, RoundingMode.HALF_UP);
      if (share.signum() == 0 && counts[i] > 0) {
        // a share that rounds to nothing is printed with more decimals
        share =
            BigDecimal.valueOf((long) counts[i] * HUNDRED)
                .divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP);
      }
      figures.add(Claimed.figure("h" + number + "." + i, share.toPlainString(), "%"));
      keys.add("'h" + number + "." + i + "'");
    }
    shares.add("{'key':'h" + number + "','name':'h','parts':[" + String.join(",", keys) + "]}");
  }

  private void addTelling(int number) {
    BigDecimal value = amount(3);
    figures.add(
        "{'key':'t"
            + number
            + "','name':'t','unit':'万元','value':'"
            + value.toPlainString()
            + "','statements':[{'value':'"
            + value.setScale(random.nextInt(4), RoundingMode.HALF_UP).toPlainString()
            + "'},{'unit':'元','value':'"
            + value.movePointRight(4).setScale(0).toPlainString()
            + "'}]}");
  }
}
