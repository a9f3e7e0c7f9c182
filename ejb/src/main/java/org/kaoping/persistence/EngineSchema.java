package org.kaoping.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Creates the process engine's tables with the engine's own scripts, in utf8mb4 instead of the
 * scripts' three-byte character set: converting afterwards fails on foreign keys.
 */
final class EngineSchema implements JavaMigration {
  private static final List<String> SCRIPTS =
      List.of(
          "engine",
          "identity",
          "history",
          "case.engine",
          "case.history",
          "decision.engine",
          "decision.history");
  private static final Pattern CHARSET =
      Pattern.compile(
          "CHARSET\\s*=?\\s*utf8\\s+COLLATE\\s*=?\\s*utf8_bin", Pattern.CASE_INSENSITIVE);

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("1");
  }

  @Override
  public String getDescription() {
    return "engine tables";
  }

  @Override
  public Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return false;
  }

  @Override
  public void migrate(Context context) throws SQLException, IOException {
    try (Statement statement = context.getConnection().createStatement()) {
      for (String part : SCRIPTS) {
        for (String command : commands(part)) {
          statement.execute(command);
        }
      }
    }
  }

  private static List<String> commands(String part) throws IOException {
    String name = "org/camunda/bpm/engine/db/create/activiti.mysql.create." + part + ".sql";
    try (InputStream script = EngineSchema.class.getClassLoader().getResourceAsStream(name)) {
      String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      String inUtf8mb4 =
          CHARSET
              .matcher(text.replaceAll("(?m)^\\s*--.*$", ""))
              .replaceAll("CHARSET=utf8mb4 COLLATE utf8mb4_bin");
      return Pattern.compile(";\\s*(\\r?\\n|$)")
          .splitAsStream(inUtf8mb4)
          .map(String::strip)
          .filter(command -> !command.isEmpty())
          .toList();
    }
  }
}
