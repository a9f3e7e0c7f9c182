package org.kaoping.web.launcher;

import java.nio.file.Path;
import java.util.Map;

/**
 * What the build tells the launcher.
 *
 * @param server the provisioned WildFly
 * @param archive the built {@code ROOT.war}
 * @param home the data folder
 * @param bind the address to listen on
 * @param port the HTTP port, 1–65535
 */
record Settings(Path server, Path archive, Path home, String bind, int port) {
  static Settings of(Map<String, String> properties) throws StartFailure {
    return new Settings(
        path(properties, "kaoping.server"),
        path(properties, "kaoping.archive"),
        path(properties, "kaoping.home"),
        properties.get("kaoping.bind"),
        port(properties.get("kaoping.port")));
  }

  String address() {
    return "http://" + (bind.equals("0.0.0.0") ? "127.0.0.1" : bind) + ":" + port + "/";
  }

  private static Path path(Map<String, String> properties, String name) {
    return Path.of(properties.get(name)).toAbsolutePath().normalize();
  }

  private static int port(String text) throws StartFailure {
    try {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // Refused below, like a number out of range.
    }
    throw new StartFailure("port.invalid", text);
  }
}
