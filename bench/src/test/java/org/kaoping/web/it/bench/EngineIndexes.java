package org.kaoping.web.it.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The indexes that our migration adds to the engine's own schema. */
@ApplicationScoped
public class EngineIndexes {
  /** Table and column by the index's name, as in {@code V2__kernel.sql}. */
  private static final Map<String, String[]> OURS =
      Map.of(
          "kp_ix_task_parent", new String[] {"ACT_RU_TASK", "PARENT_TASK_ID_"},
          "kp_ix_job_due", new String[] {"ACT_RU_JOB", "DUEDATE_"});

  @Inject private Sql sql;

  /** Leaves the stock schema. */
  public void drop() {
    OURS.forEach((index, at) -> sql.run("DROP INDEX " + index + " ON " + at[0]));
  }

  /** Brings them back as the migration made them. */
  public void create() {
    OURS.forEach(
        (index, at) -> sql.run("CREATE INDEX " + index + " ON " + at[0] + " (" + at[1] + ")"));
  }

  /** How many of them there are. */
  public long present() {
    return sql.number(
        "SELECT COUNT(DISTINCT index_name) FROM information_schema.statistics"
            + " WHERE table_schema = DATABASE() AND index_name LIKE 'kp\\_ix\\_%'");
  }
}
