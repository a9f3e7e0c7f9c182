package org.kaoping.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaoping.evaluation.rules.ReportTextFits;
import org.kaoping.reporting.rules.CharacterIsPrintable;

/** Every rule and every code of these packages has a text in both languages. */
class EvaluationTextsTest {
  private static final String MESSAGES = "/org/kaoping/messages/";

  static List<String> rules() {
    return java.util.stream.Stream.of(ReportTextFits.class, CharacterIsPrintable.class)
        .flatMap(rule -> classesBeside(rule).stream())
        .toList();
  }

  private static List<String> classesBeside(Class<?> rule) {
    File folder =
        new File(
            rule.getProtectionDomain().getCodeSource().getLocation().getPath(),
            rule.getPackageName().replace('.', '/'));
    return Arrays.stream(folder.list())
        .filter(name -> name.endsWith(".class") && !name.contains("$"))
        .map(name -> name.substring(0, name.length() - ".class".length()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleIsExplained(String rule) throws IOException {
    for (String language : List.of("", "_en")) {
      assertThat(texts("Rules" + language).getProperty("rule." + rule))
          .as("%s%s", rule, language)
          .isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_en"})
  void everyCodeHasAName(String language) throws IOException {
    Properties terms = texts("Terms" + language);
    for (DeliveredState state : DeliveredState.values()) {
      assertThat(terms.getProperty("DeliveredState." + state)).isNotBlank();
    }
  }

  /** A feature's texts stand in its fragment, and after assembly in the bundle. */
  private static Properties texts(String bundle) throws IOException {
    Properties texts = new Properties();
    for (String file :
        List.of(bundle, "fragments/evaluation." + bundle, "fragments/reporting." + bundle)) {
      try (InputStream in =
          EvaluationTextsTest.class.getResourceAsStream(MESSAGES + file + ".properties")) {
        if (in != null) {
          texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }
}
