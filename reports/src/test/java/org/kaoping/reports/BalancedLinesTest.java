package org.kaoping.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BalancedLinesTest {
  @Test
  void aShortHeadingStaysOnOneLine() {
    assertThat(BalancedLines.of("关于表扬先进单位的通报", 19)).isEqualTo("关于表扬先进单位的通报");
  }

  @Test
  void aLongHeadingGetsLinesOfAboutEqualLength() {
    String heading = "关于2019年度绩效管理工作先进单位和先进个人的通报表扬决定";

    assertThat(BalancedLines.of(heading, 19).split("\n"))
        .hasSize(2)
        .allMatch(line -> line.length() >= 12);
  }

  @Test
  void noNumberIsTornAndNoLineBeginsWithAParticle() {
    for (int length = 5; length < 40; length++) {
      String heading = "甲".repeat(length) + "2019年的" + "乙".repeat(20) + "，丙";

      String lines = BalancedLines.of(heading, 12);

      assertThat(lines.replace("\n", "")).isEqualTo(heading);
      assertThat(lines).contains("2019年").doesNotContain("\n的").doesNotContain("\n，");
    }
  }

  @Test
  void theAuthorsLinesAreKept() {
    assertThat(BalancedLines.of("第一行\n第二行" + "长".repeat(40), 10)).startsWith("第一行\n第二行长");
  }

  @Test
  void aHeadingThatCannotBeBrokenStaysWhole() {
    assertThat(BalancedLines.of("A".repeat(60), 10)).isEqualTo("A".repeat(60));
  }
}
