package org.kaoping.persistence;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** The command line of {@link Backup} and {@link Restore}. */
final class BackupCommand {
  private BackupCommand() {}

  /** What the command does; returns what it tells at the end. */
  interface Work {
    String run(DataSource source, Path evidence, Path file) throws SQLException, IOException;
  }

  /** Runs the work and ends the process: 0, or 1 with one line of explanation. */
  static void run(String[] arguments, String fileOption, Work work) {
    int status =
        run(
            arguments,
            fileOption,
            work,
            System.getenv(),
            new PrintStream(System.out, true, StandardCharsets.UTF_8));
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(
      String[] arguments,
      String fileOption,
      Work work,
      Map<String, String> environment,
      PrintStream out) {
    String file = option(arguments, fileOption);
    String folder = option(arguments, "--evidence");
    String evidence = folder != null ? folder : environment.get("KAOPING_EVIDENCE_DIR");
    String url = environment.get("DB_URL");
    if (file == null || evidence == null || url == null) {
      out.println(
          "用法 / Usage: "
              + fileOption
              + " <file.zip> --evidence <folder> (DB_URL, DB_USER, DB_PASSWORD in the environment)");
      return 1;
    }
    try {
      DataSource source =
          new DriverSource(url, environment.get("DB_USER"), environment.get("DB_PASSWORD"));
      out.println(work.run(source, Path.of(evidence), Path.of(file)));
      return 0;
    } catch (SQLException | IOException | RuntimeException broken) {
      out.println("未完成 / Failed: " + broken.toString().lines().findFirst().orElse(""));
      return 1;
    }
  }

  private static String option(String[] arguments, String name) {
    List<String> all = Arrays.asList(arguments);
    int at = all.indexOf(name);
    return at >= 0 && at + 1 < all.size() ? all.get(at + 1) : null;
  }

  /** A datasource without a container: one new connection at a time. */
  private record DriverSource(String url, String user, String password) implements DataSource {
    @Override
    public Connection getConnection() throws SQLException {
      return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String as, String with) throws SQLException {
      return DriverManager.getConnection(url, as, with);
    }

    @Override
    public PrintWriter getLogWriter() {
      return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
      throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
      throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
      return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
      throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
      throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
      return false;
    }
  }
}
