package org.kaoping.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code web → ejb → {processes, reports}}; nothing points back. */
class ModulesTest {
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>org\\.kaoping</groupId>\\s*<artifactId>kaoping-(\\w+)</artifactId>");

  private static final Map<String, Set<String>> MAY_USE =
      Map.of(
          "processes", Set.of(),
          "reports", Set.of(),
          "ejb", Set.of("processes", "reports"),
          "web", Set.of("ejb", "processes", "reports"));

  @Test
  void poms_name_only_the_modules_below() {
    MAY_USE.forEach(
        (module, allowed) ->
            assertThat(dependencies(module))
                .as("modules that %s uses", module)
                .isSubsetOf(allowed));
    assertThat(dependencies("ejb")).containsExactlyInAnyOrder("processes", "reports");
    assertThat(dependencies("web")).contains("ejb");
  }

  private static Set<String> dependencies(String module) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = DEPENDENCY.matcher(Project.text(Project.file(module + "/pom.xml")));
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void nothing_in_ejb_or_below_knows_the_web() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.kaoping.web..", "jakarta.servlet..", "jakarta.faces..", "jakarta.ws..")
        .check(Project.classes());
  }

  @Test
  void processes_and_reports_stand_alone() {
    noClasses()
        .that()
        .resideInAPackage("org.kaoping.processes..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("java..", "org.kaoping.processes..")
        .check(Project.classes());
    noClasses()
        .that()
        .resideInAPackage("org.kaoping.reports..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.camunda..", "jakarta.ejb..", "jakarta.persistence..")
        .check(Project.classes());
    assertThat(importers("reports", "org.kaoping.(?!reports)")).isEmpty();
  }

  @Test
  void pages_and_resources_reach_neither_engine_nor_database() {
    assertThat(Project.mainSources("web")).as("sources of web").isNotEmpty();
    assertThat(importers("web", "org.camunda|jakarta.persistence.(?!OptimisticLockException)"))
        .isEmpty();
  }

  private static Stream<String> importers(String module, String imported) {
    Pattern line = Pattern.compile("(?m)^import (static )?(" + imported.replace(".", "\\.") + ")");
    return Project.mainSources(module).stream()
        .filter((Path file) -> line.matcher(Project.text(file)).find())
        .map(Project::name);
  }
}
