package org.kaoping.web.api.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CallTest {
  @Test
  void theFirstLanguageThatWeSpeakCounts() {
    assertThat(Languages.preferred(List.of())).isEqualTo(Locale.CHINA);
    assertThat(Languages.preferred(List.of(Locale.GERMAN, Locale.UK))).isEqualTo(Locale.ENGLISH);
    assertThat(Languages.preferred(List.of(Locale.CHINESE, Locale.ENGLISH)))
        .isEqualTo(Locale.CHINA);
    assertThat(Languages.preferred(List.of(Locale.GERMAN))).isEqualTo(Locale.CHINA);
  }

  @Test
  void anEntityTagIsAVersion() {
    assertThat(EntityTags.version(null)).isNull();
    assertThat(EntityTags.version("*")).isNull();
    assertThat(EntityTags.version("\"12\"")).isEqualTo(12L);
    assertThat(EntityTags.version(" 12 ")).isEqualTo(12L);
  }

  @Test
  void aForeignEntityTagIsNotTakenForAny() {
    for (String foreign : List.of("\"abc\"", "", "W/\"12\"", "\"1\", \"2\"", "-1")) {
      assertThatThrownBy(() -> EntityTags.version(foreign))
          .as(foreign)
          .isInstanceOf(BadParameter.class);
    }
  }

  @Test
  void aNumberOutOfBoundsIsNamed() {
    assertThat(WholeNumber.valueOf("50").in("size", 1, 200)).isEqualTo(50);
    assertThat(WholeNumber.year(WholeNumber.valueOf("2026"))).isEqualTo(2026);
    for (String wrong : List.of("0", "201", "x", "-1", "", "99999999999")) {
      assertThatThrownBy(() -> WholeNumber.valueOf(wrong).in("size", 1, 200))
          .as(wrong)
          .isInstanceOfSatisfying(
              BadParameter.class, bad -> assertThat(bad.name()).isEqualTo("size"));
    }
    assertThatThrownBy(() -> WholeNumber.year(null)).isInstanceOf(BadParameter.class);
  }

  @Test
  void chineseFileNamesTravelInUtf8() {
    assertThat(Files.disposition("分解表 1.xlsx"))
        .isEqualTo(
            "attachment; filename=\"___ 1.xlsx\";"
                + " filename*=UTF-8''%E5%88%86%E8%A7%A3%E8%A1%A8%201.xlsx");
    assertThat(Files.disposition("a\"; b\r\n.pdf"))
        .doesNotContain("\r", "\n")
        .contains("a__ b__.pdf");
  }

  @Test
  void aNameReadByteByByteIsMended() {
    String asRead =
        new String("分解表.xlsx".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertThat(Upload.utf8(asRead)).isEqualTo("分解表.xlsx");
    assertThat(Upload.utf8("分解表.xlsx")).isEqualTo("分解表.xlsx");
    assertThat(Upload.utf8("Résumé.pdf")).isEqualTo("Résumé.pdf");
  }
}
