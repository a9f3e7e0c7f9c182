package org.kaoping.persistence;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema's migrations, the same for the server and for the restore command. */
public final class Schema {
  private Schema() {}

  /** Brings a database to the version of this application. */
  public static void migrate(DataSource dataSource) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .javaMigrations(new EngineSchema(), new AppendOnlyAudit())
        .validateMigrationNaming(true)
        // Features took their numbers before they were finished; none builds on a higher number.
        .outOfOrder(true)
        .load()
        .migrate();
  }
}
