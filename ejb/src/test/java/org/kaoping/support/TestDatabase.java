package org.kaoping.support;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.cfg.Configuration;

/** An in-memory database with the tables of our own migrations, and the mapping upon it. */
public final class TestDatabase {
  private static final List<String> MIGRATIONS =
      List.of("V2__kernel", "V3__plan", "V4__execution", "V5__rectification");
  private static final List<Class<?>> ENTITIES = entities();

  private final JdbcDataSource source = new JdbcDataSource();

  public TestDatabase() {
    source.setURL(
        "jdbc:h2:mem:%s;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"
            .formatted(UUID.randomUUID()));
    MIGRATIONS.forEach(this::migrate);
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
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("org.kaoping").stream()
            .filter(type -> type.isAnnotatedWith(Entity.class))
            .<Class<?>>map(type -> type.reflect())
            .filter(type -> hasTable(type.getAnnotation(jakarta.persistence.Table.class).name()))
            .toList();
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
