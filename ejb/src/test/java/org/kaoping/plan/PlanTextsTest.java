package org.kaoping.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.plan.table.FindingCode;

/** Every rule and every finding has its text in both languages, and every place of it is filled. */
class PlanTextsTest {
  private static final Object[] ARGUMENTS = {"<0>", "<1>", "<2>", "<3>"};

  @ParameterizedTest
  @ValueSource(strings = {"", "_en"})
  void everyFindingAndRuleHasAText(String suffix) throws IOException {
    Properties texts = texts("Rules" + suffix);
    for (FindingCode code : FindingCode.values()) {
      assertReadable(texts, "rule.PlanImport." + code);
    }
    for (JavaClass rule :
        new ClassFileImporter().importPackages("org.kaoping.plan.rules").that(isRule())) {
      if (!rule.getSimpleName().equals("LeaderIsNamed")) {
        assertReadable(texts, "rule." + rule.getSimpleName());
      }
    }
  }

  private static DescribedPredicate<JavaClass> isRule() {
    return JavaClass.Predicates.assignableTo(BusinessRule.class);
  }

  private static void assertReadable(Properties texts, String key) {
    assertThat(texts).containsKey(key);
    String text = new MessageFormat(texts.getProperty(key)).format(ARGUMENTS);
    assertThat(text).as(key).isNotBlank().doesNotContain("{", "}", "''");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_en"})
  void everyCodeHasAName(String suffix) throws IOException {
    Properties terms = texts("Terms" + suffix);
    for (Enum<?>[] codes :
        new Enum<?>[][] {
          Category.values(),
          OwnerKind.values(),
          OwnerDuty.values(),
          RevisionOrigin.values(),
          Severity.values(),
          ImportState.values()
        }) {
      for (Enum<?> code : codes) {
        assertThat(terms).containsKey(code.getDeclaringClass().getSimpleName() + "." + code.name());
      }
    }
  }

  private static Properties texts(String bundle) throws IOException {
    Properties texts = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(
            PlanTextsTest.class.getResourceAsStream(
                "/org/kaoping/messages/fragments/plan." + bundle + ".properties"),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
