package org.kaoping.persistence;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Triggers that refuse to change or delete audit records. A server with binary logging grants
 * triggers only to privileged accounts; there, {@code docs/operations.md} tells the grants that do
 * the same.
 */
final class AppendOnlyAudit implements JavaMigration {
  private static final Logger LOG = Logger.getLogger(AppendOnlyAudit.class.getName());
  private static final int LOG_BIN_TRUST = 1419;
  private static final int NO_PRIVILEGE = 1142;

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("8");
  }

  @Override
  public String getDescription() {
    return "append-only audit";
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
  public void migrate(Context context) throws SQLException {
    for (String table : new String[] {"audit_record", "audit_seal"}) {
      create(context, table, "UPDATE");
      create(context, table, "DELETE");
    }
  }

  private static void create(Context context, String table, String event) throws SQLException {
    String name = table + "_no_" + event.toLowerCase(java.util.Locale.ROOT);
    try (Statement statement = context.getConnection().createStatement()) {
      statement.execute("DROP TRIGGER IF EXISTS " + name);
      statement.execute(
          "CREATE TRIGGER "
              + name
              + " BEFORE "
              + event
              + " ON "
              + table
              + " FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit is append-only'");
    } catch (SQLException refused) {
      if (refused.getErrorCode() != LOG_BIN_TRUST && refused.getErrorCode() != NO_PRIVILEGE) {
        throw refused;
      }
      LOG.log(
          Level.WARNING,
          "No privilege to create trigger {0}: revoke UPDATE and DELETE on {1} from the application''s"
              + " account instead",
          new Object[] {name, table});
    }
  }
}
