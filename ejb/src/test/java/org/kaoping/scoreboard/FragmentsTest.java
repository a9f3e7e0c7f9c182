package org.kaoping.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaoping.kernel.BusinessRule;

/** Every rule and every term of these packages has its words in both languages. */
class FragmentsTest {
  private static Properties texts(String name) {
    String path = "/org/kaoping/messages/fragments/" + name + ".properties";
    Properties texts = new Properties();
    try (InputStream in = FragmentsTest.class.getResourceAsStream(path)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static Stream<JavaClass> rules(String feature) {
    return new ClassFileImporter()
        .importPackages("org.kaoping." + feature + ".rules").stream()
            .filter(type -> type.isAssignableTo(BusinessRule.class));
  }

  private static Set<String> rulesOf(String feature) {
    return rules(feature)
        .map(JavaClass::getSimpleName)
        .map(name -> "rule." + name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"scheme", "scoreboard", "commendation"})
  void rulesAndTexts(String feature) {
    Properties chinese = texts(feature + ".Rules");
    Properties english = texts(feature + ".Rules_en");
    assertThat(rulesOf(feature)).isNotEmpty().isEqualTo(chinese.keySet());
    assertThat(english.keySet()).isEqualTo(chinese.keySet());
    chinese.forEach(
        (key, text) ->
            assertThat(new MessageFormat((String) text).getFormats())
                .as((String) key)
                .hasSameSizeAs(new MessageFormat(english.getProperty((String) key)).getFormats()));
    assertThat(texts(feature + ".Terms_en").keySet()).isEqualTo(texts(feature + ".Terms").keySet());
  }

  /** A record component of this name would take the place of the rule's own. */
  @ParameterizedTest
  @ValueSource(strings = {"scheme", "scoreboard", "commendation"})
  void noRuleHidesItsCode(String feature) {
    assertThat(rules(feature))
        .noneMatch(type -> type.getMethods().stream().anyMatch(m -> m.getName().equals("code")));
  }
}
