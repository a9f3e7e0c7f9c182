package org.kaoping.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

/**
 * The seam to the process engine is thin: one package, and none of the engine's ways to run an
 * expression that came from outside.
 */
class EngineSeamTest {
  @Test
  void only_workflow_knows_the_engine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.kaoping.workflow..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.camunda..")
        .check(Project.classes());
  }

  @Test
  void no_query_takes_an_expression() {
    noClasses()
        .should()
        .callMethodWhere(
            target(nameMatching(".*Expression"))
                .and(target(owner(resideInAPackage("org.camunda.bpm.engine..")))))
        .because("an expression in a query is code that the engine runs")
        .check(Project.classes());
  }

  @Test
  void no_query_is_written_in_sql() {
    noClasses()
        .should()
        .callMethodWhere(
            target(nameMatching("createNative.*Query"))
                .and(target(owner(resideInAPackage("org.camunda.bpm.engine..")))))
        .check(Project.classes());
  }

  @Test
  void no_filter_is_stored() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.camunda.bpm.engine.FilterService")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("org.camunda.bpm.engine.filter..")
        .because("a stored filter keeps a query, with its expressions, in the database")
        .check(Project.classes());
  }

  @Test
  void no_script_engine_is_used() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.script..", "org.camunda.bpm.engine.impl.scripting..")
        .check(Project.classes());
  }
}
