package org.kaoping.support;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.cfg.Configuration;
import org.kaoping.audit.AuditRecord;

/** An in-memory database with the tables of our own migrations, and the mapping upon it. */
public final class TestDatabase {
  private static final List<String> MIGRATIONS =
      List.of(
          "V2__kernel",
          "V3__plan",
          "V4__execution",
          "V5__rectification",
          "V6__scheme",
          "V7__evaluation",
          "V12__calendar",
          "V13__reminders",
          "V14__supervision",
          "V15__progress",
          "V16__changes",
          "V17__review",
          "V18__rating",
          "V19__components_and_bars",
          "V20__score_changes",
          "V21__verification",
          "V22__calendar_feed",
          "V23__indicator_fact");
  private static final List<Class<?>> ENTITIES = entities();

  private static TestDatabase shared;

  private final JdbcDataSource source = new JdbcDataSource();
  private final EntityManagerFactory entityManagers;

  private TestDatabase() {
    source.setURL(
        "jdbc:h2:mem:%s;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"
            .formatted(UUID.randomUUID()));
    MIGRATIONS.forEach(this::migrate);
    entityManagers = mapping();
  }

  /** The database of this run, without rows but those of the migrations. */
  public static synchronized TestDatabase empty() {
    if (shared == null) {
      shared = new TestDatabase();
    } else {
      shared.clear();
    }
    return shared;
  }

  private void clear() {
    execute("SET REFERENTIAL_INTEGRITY FALSE");
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet tables =
            statement.executeQuery(
                "select table_name from information_schema.tables"
                    + " where table_schema = schema() and table_name <> 'lease'")) {
      while (tables.next()) {
        execute("TRUNCATE TABLE " + tables.getString(1) + " RESTART IDENTITY");
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
    execute("UPDATE lease SET holder = NULL, held_until = NULL");
    execute("SET REFERENTIAL_INTEGRITY TRUE");
  }

  public JdbcDataSource source() {
    return source;
  }

  private void migrate(String name) {
    try (InputStream in =
        TestDatabase.class.getResourceAsStream("/db/migration/" + name + ".sql")) {
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String command : script.replaceAll("(?m)^--.*$", "").split(";\\s*\\n")) {
        // the engine's own tables are not there
        if (!command.isBlank() && !command.contains(" ACT_")) {
          execute(command);
        }
      }
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** Runs one SQL command. */
  public void execute(String command) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    } catch (SQLException broken) {
      throw new IllegalStateException(command, broken);
    }
  }

  public EntityManagerFactory entityManagers() {
    return entityManagers;
  }

  private EntityManagerFactory mapping() {
    Configuration configuration = new Configuration();
    ENTITIES.forEach(configuration::addAnnotatedClass);
    configuration
        .getStandardServiceRegistryBuilder()
        .applySetting("hibernate.connection.datasource", source)
        .applySetting("hibernate.jdbc.time_zone", "UTC")
        .applySetting("hibernate.type.preferred_instant_jdbc_type", "TIMESTAMP");
    return configuration.buildSessionFactory();
  }

  private static List<Class<?>> entities() {
    try {
      Path classes =
          Path.of(AuditRecord.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(classes)) {
        return files
            .map(file -> classes.relativize(file).toString())
            .filter(name -> name.endsWith(".class"))
            .<Class<?>>map(TestDatabase::load)
            .filter(type -> type.isAnnotationPresent(Entity.class))
            .filter(type -> hasTable(type.getAnnotation(Table.class).name()))
            .toList();
      }
    } catch (IOException | URISyntaxException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static Class<?> load(String file) {
    String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
    try {
      return Class.forName(name, false, TestDatabase.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static boolean hasTable(String table) {
    return MIGRATIONS.stream()
        .anyMatch(
            name -> {
              try (InputStream in =
                  TestDatabase.class.getResourceAsStream("/db/migration/" + name + ".sql")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .contains("CREATE TABLE " + table + " (");
              } catch (IOException missing) {
                throw new UncheckedIOException(missing);
              }
            });
  }
}
