package org.kaoping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule is a small record with a message in both languages and at least one test. */
class RulesTest {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

  /** Findings of an import have keys with a further part; they are no rules. */
  private static final Pattern NAME_OF_RULE = Pattern.compile("rule\\.\\w+");

  @Test
  void there_are_rules() {
    assertThat(RuleSamples.types()).hasSizeGreaterThan(15);
  }

  @Test
  void every_rule_is_a_record_in_a_package_of_rules() {
    assertThat(
            RuleSamples.types().stream()
                .filter(type -> !type.isRecord() || !type.getPackageName().endsWith(".rules"))
                .map(Class::getName))
        .isEmpty();
  }

  @Test
  void no_two_rules_share_a_name() {
    Map<String, Long> names =
        RuleSamples.types().stream()
            .collect(Collectors.groupingBy(Class::getSimpleName, Collectors.counting()));
    assertThat(names.entrySet().stream().filter(name -> name.getValue() > 1)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> every_rule_has_its_message_in_both_languages() {
    return RuleSamples.types().stream()
        .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> checkMessages(type)));
  }

  private static void checkMessages(Class<?> rule) {
    int arguments = RuleSamples.sample(rule).arguments().size();
    Set<Integer> expected = IntStream.range(0, arguments).boxed().collect(Collectors.toSet());
    for (boolean english : List.of(false, true)) {
      String text = Bundles.texts("Rules", english).get("rule." + rule.getSimpleName());
      assertThat(text).as("message, english=%s", english).isNotBlank();
      assertThat(places(text)).as("places of: %s", text).isEqualTo(expected);
      assertThat(new MessageFormat(text).getFormatsByArgumentIndex())
          .as("places left after quoting: %s", text)
          .hasSize(arguments);
    }
  }

  private static Set<Integer> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(found -> Integer.valueOf(found.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void every_message_belongs_to_a_rule() {
    Set<String> rules =
        RuleSamples.types().stream()
            .map(type -> "rule." + type.getSimpleName())
            .collect(Collectors.toSet());
    for (boolean english : List.of(false, true)) {
      assertThat(
              Bundles.texts("Rules", english).keySet().stream()
                  .filter(key -> NAME_OF_RULE.matcher(key).matches())
                  .filter(key -> !rules.contains(key)))
          .isEmpty();
    }
  }

  @Test
  void every_rule_is_named_in_a_test() {
    String tests =
        Stream.of("ejb", "web")
            .flatMap(module -> Project.testSources(module).stream())
            .map(Project::text)
            .collect(Collectors.joining("\n"));
    assertThat(
            RuleSamples.types().stream()
                .map(Class::getSimpleName)
                .filter(name -> !Pattern.compile("\\b" + name + "\\b").matcher(tests).find()))
        .as("rules without a test")
        .isEmpty();
  }
}
