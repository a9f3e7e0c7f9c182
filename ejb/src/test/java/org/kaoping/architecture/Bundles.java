package org.kaoping.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts of the domain as the files hold them: the main bundle, and the fragments of features
 * that have not been put into it yet.
 */
final class Bundles {
  private static final Path FOLDER = Project.file("ejb/src/main/resources/org/kaoping/messages");

  private Bundles() {}

  /** Texts of {@code Rules}, {@code Terms}, in Chinese or in English. */
  static Map<String, String> texts(String bundle, boolean english) {
    String name = bundle + (english ? "_en" : "") + ".properties";
    Map<String, String> texts = new TreeMap<>();
    files(name)
        .forEach(file -> read(file).forEach((k, v) -> texts.put(k.toString(), v.toString())));
    return texts;
  }

  private static List<Path> files(String name) {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(
              file ->
                  file.getFileName().toString().equals(name)
                      || file.getFileName().toString().endsWith("." + name))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Properties read(Path file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(Project.text(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties;
  }
}
