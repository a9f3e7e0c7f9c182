package org.kaoping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static Set<String> keys(String suffix) {
    return ResourceBundle.getBundle("org.kaoping.scoring.Scoring" + suffix, Locale.ROOT).keySet();
  }

  @Test
  void both_languages_have_the_same_keys() {
    assertThat(keys("_en")).containsExactlyInAnyOrderElementsOf(keys(""));
  }

  @Test
  void every_constant_has_its_text() {
    assertThat(keys(""))
        .containsAll(texts("refusal.", RefusalCode.values()))
        .containsAll(texts("question.", QuestionKind.values()))
        .containsAll(texts("provisional.", ProvisionalReason.Code.values()))
        .containsAll(texts("step.", Operation.values()))
        .containsAll(texts("input.", InputName.values()))
        .containsAll(texts("unit.", ValueUnit.values()));
  }

  private static Set<String> texts(String prefix, Enum<?>[] constants) {
    return Set.copyOf(Stream.of(constants).map(constant -> prefix + constant).toList());
  }

  @Test
  void no_text_keeps_a_placeholder() {
    for (Locale locale : Arrays.asList(Locale.CHINA, Locale.ENGLISH)) {
      for (String key : keys("")) {
        String text =
            ScoringMessages.text(key, locale, "a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
        assertThat(text).doesNotContain("{").doesNotContain("}");
      }
    }
  }
}
