package org.kaoping.web.launcher;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * The database named by {@code DB_URL}: asked before the server starts, so that a wrong password
 * costs no minute.
 */
final class ExternalDatabase {
  private ExternalDatabase() {}

  static void check(Path server, Map<String, String> environment) throws StartFailure {
    Path jar = server.resolve("modules/com/mysql/main/mysql-connector-j.jar");
    Properties account = new Properties();
    account.setProperty("user", environment.getOrDefault("DB_USER", "kaoping"));
    account.setProperty("password", environment.getOrDefault("DB_PASSWORD", "kaoping"));
    account.setProperty("connectTimeout", "10000");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
      Driver driver =
          (Driver)
              loader.loadClass("com.mysql.cj.jdbc.Driver").getDeclaredConstructor().newInstance();
      try (Connection connection = driver.connect(environment.get("DB_URL"), account)) {
        if (connection == null) {
          throw new StartFailure("database.unreachable", "DB_URL ≠ jdbc:mysql://…");
        }
      }
    } catch (SQLException e) {
      throw new StartFailure(
          "database.unreachable", String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    } catch (IOException | ReflectiveOperationException e) {
      throw new StartFailure("unexpected", e);
    }
  }
}
