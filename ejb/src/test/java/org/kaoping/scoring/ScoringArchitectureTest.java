package org.kaoping.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ScoringArchitectureTest {
  private static final JavaClasses SCORING =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.kaoping.scoring");

  @Test
  void scoring_is_plain_java() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.kaoping.scoring..", "java..")
        .check(SCORING);
  }

  @Test
  void scoring_throws_its_own_refusal_only() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ScoringRefusal.class.getName())
        .should()
        .callConstructorWhere(
            DescribedPredicate.<JavaConstructorCall>describe(
                "makes another exception",
                call ->
                    call.getTargetOwner().isAssignableTo(Throwable.class)
                        && !call.getTargetOwner().isEquivalentTo(ScoringRefusal.class)))
        .check(SCORING);
  }
}
