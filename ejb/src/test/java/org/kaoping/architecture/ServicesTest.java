package org.kaoping.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ejb.Stateless;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.OpenToAnybody;
import org.kaoping.security.Reads;

/** Every way into the domain says who may take it. */
class ServicesTest {
  /** Stateless beans that nobody acts through, and why they need no role. */
  private static final Set<String> NOT_FOR_ACTS =
      Set.of(
          // login comes before there is an actor
          "Accounts",
          // writes the refusal of an act in a transaction of its own
          "RefusalLog",
          // recurring work of the system, for nobody
          "Leases",
          // plays timers for the demo and the tests, never for a caller
          "TimedWork");

  /** Methods that the system itself calls, for nobody. */
  private static final Set<String> FOR_NOBODY = Set.of("FailedJobs.count");

  /** Methods for callers who have not logged in; each says why. */
  private static final Set<String> OPEN_TO_ANYBODY =
      Set.of("SurveyAnswering.questionnaire", "SurveyAnswering.answer", "FeedReading.read");

  @Test
  void every_public_method_of_a_service_is_an_act_or_a_reading() {
    assertThat(entrances()).as("ways into the domain").hasSizeGreaterThan(20);
    assertThat(
            entrances()
                .filter(method -> !isAct(method) && !isReading(method) && !isOpen(method))
                .map(this::name))
        .as("neither @Act nor @Reads")
        .isEmpty();
  }

  @Test
  void only_the_methods_listed_here_are_open_to_anybody() {
    assertThat(entrances().filter(ServicesTest::isOpen).map(this::name))
        .containsExactlyInAnyOrderElementsOf(OPEN_TO_ANYBODY);
    assertThat(entrances().filter(ServicesTest::isOpen))
        .allMatch(method -> !method.getAnnotationOfType(OpenToAnybody.class).because().isBlank())
        .noneMatch(method -> isAct(method) || isReading(method));
  }

  @Test
  void a_service_that_is_open_to_anybody_offers_nothing_else() {
    Set<JavaClass> open =
        entrances().filter(ServicesTest::isOpen).map(JavaMethod::getOwner).collect(toSet());
    assertThat(
            entrances()
                .filter(method -> open.contains(method.getOwner()))
                .filter(method -> !isOpen(method))
                .map(this::name))
        .isEmpty();
  }

  @Test
  void an_act_takes_its_context_first() {
    assertThat(
            entrances()
                .filter(ServicesTest::isAct)
                .filter(
                    method ->
                        method.getRawParameterTypes().isEmpty()
                            || !method
                                .getRawParameterTypes()
                                .get(0)
                                .isEquivalentTo(ActContext.class))
                .map(this::name))
        .isEmpty();
  }

  @Test
  void an_act_names_its_roles() {
    assertThat(
            entrances()
                .filter(ServicesTest::isAct)
                .filter(method -> method.getAnnotationOfType(Act.class).by().length == 0)
                .map(this::name))
        .isEmpty();
  }

  @Test
  void an_act_answers_with_an_id_or_with_nothing() {
    assertThat(
            entrances()
                .filter(ServicesTest::isAct)
                .filter(
                    method -> !Set.of("long", "void").contains(method.getRawReturnType().getName()))
                .map(this::name))
        .as("a repeated attempt can be answered with nothing else")
        .isEmpty();
  }

  @Test
  void nothing_is_transactional_by_annotation_of_another_kind() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.transaction.Transactional")
        .because("transactions begin in the services, which are stateless session beans")
        .check(Project.classes());
  }

  @Test
  void nothing_is_locked_by_a_clause_of_the_query() {
    noClasses()
        .should()
        .accessFieldWhere(
            DescribedPredicate.describe(
                "locks rows",
                access ->
                    access.getTarget().getOwner().isEquivalentTo(LockModeType.class)
                        && Set.of("PESSIMISTIC_READ", "PESSIMISTIC_WRITE")
                            .contains(access.getTarget().getName())))
        .because("MariaDB rejects the lock clause that Hibernate writes")
        .check(Project.classes());
  }

  private String name(JavaMethod method) {
    return method.getOwner().getSimpleName() + "." + method.getName();
  }

  private Stream<JavaMethod> entrances() {
    List<JavaClass> services =
        Project.classes().stream()
            .filter(type -> type.isAnnotatedWith(Stateless.class))
            .filter(type -> !NOT_FOR_ACTS.contains(type.getSimpleName()))
            .toList();
    return services.stream()
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filter(method -> !FOR_NOBODY.contains(name(method)));
  }

  private static boolean isAct(JavaMethod method) {
    return method.isAnnotatedWith(Act.class);
  }

  private static boolean isOpen(JavaMethod method) {
    return method.isAnnotatedWith(OpenToAnybody.class);
  }

  private static boolean isReading(JavaMethod method) {
    return method.isAnnotatedWith(Reads.class);
  }
}
