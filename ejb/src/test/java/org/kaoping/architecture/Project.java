package org.kaoping.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The project as the architecture tests look at it: its compiled classes and its source folders.
 */
final class Project {
  private static final Path ROOT =
      Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize().getParent();

  private static JavaClasses classes;

  private Project() {}

  /** Production classes of ejb and of the modules below it. */
  static synchronized JavaClasses classes() {
    if (classes == null) {
      classes =
          new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("org.kaoping");
    }
    return classes;
  }

  static Path file(String path) {
    return ROOT.resolve(path);
  }

  /** Production sources of a module. */
  static List<Path> mainSources(String module) {
    return javaFiles(ROOT.resolve(module).resolve("src/main/java"));
  }

  /** Test sources of a module. */
  static List<Path> testSources(String module) {
    return javaFiles(ROOT.resolve(module).resolve("src/test/java"));
  }

  /** A file's path from the top of the project, with forward slashes. */
  static String name(Path file) {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Path> javaFiles(Path folder) {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
