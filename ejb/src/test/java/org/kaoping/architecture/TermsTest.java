package org.kaoping.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaoping.processes.TaskIds;
import org.kaoping.worklist.WorkKinds;

/** Codes that people read have a name in both languages. */
class TermsTest {
  /** Codes that are stored but shown to nobody as a word. */
  private static final Set<String> NEVER_SHOWN = Set.of();

  @Test
  void both_languages_know_the_same_terms() {
    assertThat(Bundles.texts("Terms", true).keySet())
        .isEqualTo(Bundles.texts("Terms", false).keySet());
  }

  @Test
  void no_term_is_blank() {
    for (boolean english : List.of(false, true)) {
      assertThat(Bundles.texts("Terms", english).values()).noneMatch(String::isBlank);
    }
  }

  @Test
  void every_code_that_is_stored_or_named_by_a_rule_has_a_term() {
    assertThat(missing(codes())).isEmpty();
  }

  @Test
  void an_enum_with_one_term_has_all_of_them() {
    Map<String, String> terms = Bundles.texts("Terms", false);
    Set<String> prefixes =
        terms.keySet().stream()
            .map(key -> key.substring(0, key.indexOf('.')))
            .collect(Collectors.toSet());
    assertThat(
            missing(
                enums()
                    .filter(type -> prefixes.contains(type.getSimpleName()))
                    .collect(Collectors.toSet())))
        .isEmpty();
  }

  @Test
  void every_kind_of_work_has_a_title() {
    Map<String, String> terms = Bundles.texts("Terms", false);
    assertThat(
            Stream.of(TaskIds.class, WorkKinds.class)
                .flatMap(TermsTest::constants)
                .filter(kind -> !terms.containsKey("WorkItem." + kind)))
        .isEmpty();
  }

  private static Stream<String> constants(Class<?> holder) {
    return Arrays.stream(holder.getDeclaredFields())
        .filter(field -> field.getType() == String.class)
        .filter(field -> Modifier.isPublic(field.getModifiers()))
        .map(TermsTest::value);
  }

  private static String value(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Set<JavaClass> codes() {
    Set<String> rules =
        RuleSamples.types().stream().map(Class::getName).collect(Collectors.toSet());
    return Project.classes().stream()
        .filter(
            type ->
                type.isAnnotatedWith(Entity.class)
                    || type.isAnnotatedWith(Embeddable.class)
                    || rules.contains(type.getName()))
        .flatMap(type -> type.getFields().stream())
        .map(JavaField::getRawType)
        .filter(TermsTest::isOwnEnum)
        .filter(type -> !NEVER_SHOWN.contains(type.getSimpleName()))
        .collect(Collectors.toSet());
  }

  private static Stream<JavaClass> enums() {
    return Project.classes().stream().filter(TermsTest::isOwnEnum);
  }

  private static boolean isOwnEnum(JavaClass type) {
    return type.isEnum()
        && type.getPackageName().startsWith("org.kaoping.")
        && !type.getPackageName().startsWith("org.kaoping.scoring")
        && !type.getPackageName().startsWith("org.kaoping.reports");
  }

  private static Set<String> missing(Set<JavaClass> types) {
    Map<String, String> terms = Bundles.texts("Terms", false);
    return types.stream()
        .flatMap(
            type ->
                Arrays.stream(Objects.requireNonNull(type.reflect().getEnumConstants()))
                    .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name()))
        .filter(key -> !terms.containsKey(key))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
