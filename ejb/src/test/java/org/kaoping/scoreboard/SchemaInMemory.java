package org.kaoping.scoreboard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** The tables of the migrations in an H2 database, and entities validated against them. */
public final class SchemaInMemory {
  private static final String URL =
      "jdbc:h2:mem:%s;MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1";

  private SchemaInMemory() {}

  static SessionFactory factory(List<String> migrations, List<Class<?>> entities) {
    return factory("city", migrations, entities);
  }

  /** The same in a database of its own. */
  public static SessionFactory factory(
      String name, List<String> migrations, List<Class<?>> entities) {
    String url = String.format(java.util.Locale.ROOT, URL, name);
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String migration : migrations) {
        for (String command : read(migration).split(";")) {
          run(statement, command);
        }
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    Configuration configuration = new Configuration();
    entities.forEach(configuration::addAnnotatedClass);
    return configuration
        .setProperty("hibernate.connection.url", url)
        .setProperty("hibernate.hbm2ddl.auto", "validate")
        .buildSessionFactory();
  }

  /**
   * Tables only: the engine's, which some indexes are for, are not here. H2 has no long text that
   * passes for a string.
   */
  private static void run(Statement statement, String command) throws SQLException {
    if (command.contains("CREATE TABLE")
        || command.contains("ALTER TABLE appraisal_cycle")
        || command.contains("ALTER TABLE audit_record")
        || command.contains("ALTER TABLE scored_unit")) {
      statement.execute(
          command.replaceAll("\\) ENGINE = .*$", ")").replace("LONGTEXT", "VARCHAR(1000000)"));
    }
  }

  private static String read(String migration) {
    try (InputStream in = SchemaInMemory.class.getResourceAsStream("/db/migration/" + migration)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
