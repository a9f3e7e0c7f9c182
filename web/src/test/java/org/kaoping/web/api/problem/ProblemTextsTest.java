package org.kaoping.web.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {
  private static final ResourceBundle.Control CONTROL =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  @Test
  void everyTextStandsInBothLanguages() {
    ResourceBundle chinese =
        ResourceBundle.getBundle("org.kaoping.web.api.problems", Locale.ROOT, CONTROL);
    ResourceBundle english =
        ResourceBundle.getBundle("org.kaoping.web.api.problems", Locale.ENGLISH, CONTROL);
    assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(chinese.keySet());
    for (String key : chinese.keySet()) {
      // What is missing in English would be inherited, in Chinese.
      assertThat(english.getString(key)).as(key).doesNotContainPattern("\\p{IsHan}");
      assertThat(chinese.getString(key)).as(key).containsPattern("\\p{IsHan}");
    }
  }

  @Test
  void aStatusWithoutATextHasTheOneOfItsClass() {
    assertThat(ProblemTexts.ofStatus("detail", 418, Locale.ENGLISH))
        .isEqualTo(ProblemTexts.text("detail.4xx", Locale.ENGLISH));
    assertThat(ProblemTexts.ofStatus("title", 503, Locale.ENGLISH))
        .isEqualTo(ProblemTexts.text("title.5xx", Locale.ENGLISH));
  }
}
