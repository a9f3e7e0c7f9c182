package org.kaoping.web.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A real MariaDB server of our own, on the loopback address and a free port, for the demo and the
 * tests. Its account gets a new password at every start and may touch one schema only.
 */
public final class EmbeddedDatabase {
  private static final String SCHEMA = "kaoping";
  private static final int START_SECONDS = 120;

  private static final String TEMPORARY = "tmp";

  /** What the server says in its log when it takes connections. */
  private static final String READY = "ready for connections";

  private static final List<String> SYSTEM_TABLES =
      List.of(
          "mariadb_system_tables.sql",
          "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql",
          "maria_add_gis_sp_bootstrap.sql",
          "mariadb_sys_schema.sql");

  private final Path folder;
  private final MariaDbProgram program;
  private final int port = Ports.free();
  private final String password = newPassword();
  private ChildProcess process;

  private EmbeddedDatabase(Path folder, MariaDbProgram program) {
    this.folder = folder;
    this.program = program;
  }

  /**
   * Starts the server.
   *
   * @param folder holds data, log and process id; the data of an earlier run is used again
   * @param programs where the server is unpacked; may be shared by several databases
   * @param options further options of the server, such as {@code
   *     --innodb-flush-log-at-trx-commit=0}
   */
  public static EmbeddedDatabase start(Path folder, Path programs, String... options)
      throws IOException, StartFailure {
    Files.createDirectories(folder.resolve(TEMPORARY));
    MariaDbProgram program =
        MariaDbProgram.unpackedIn(programs.resolve("mariadb-" + MariaDbProgram.VERSION));
    EmbeddedDatabase database = new EmbeddedDatabase(folder, program);
    database.createSystemTables();
    database.launch(List.of(options));
    return database;
  }

  /** Where the process id is remembered, see {@link ChildProcess#stopLeftover}. */
  public static Path pidFile(Path folder) {
    return folder.resolve("mariadb.pid");
  }

  /** The JDBC address, for MySQL Connector/J. */
  public String url() {
    return "jdbc:mysql://127.0.0.1:" + port + "/" + SCHEMA + "?sslMode=DISABLED";
  }

  /** The account's name. */
  public String user() {
    return SCHEMA;
  }

  /** The account's password, for this start only. */
  public String password() {
    return password;
  }

  /** Stops the server and waits until it has ended. */
  public void stop() {
    process.stop();
  }

  private void createSystemTables() throws IOException, StartFailure {
    Path data = data();
    if (Files.exists(data.resolve("mysql"))) {
      return;
    }
    Files.createDirectories(data);
    List<String> command = command();
    command.addAll(
        List.of(
            "--bootstrap",
            "--log-warnings=0",
            "--enforce-storage-engine=",
            "--max-allowed-packet=8M"));
    Process bootstrap =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log().toFile())
            .start();
    try (OutputStream in = bootstrap.getOutputStream()) {
      in.write(
          "create database if not exists mysql;\nuse mysql;\n".getBytes(StandardCharsets.UTF_8));
      in.write(
          "SET @auth_root_socket=NULL;\nSET @skip_auth_anonymous=1;\n"
              .getBytes(StandardCharsets.UTF_8));
      for (String file : SYSTEM_TABLES) {
        Files.copy(program.folder().resolve("share").resolve(file), in);
      }
    } catch (IOException endedEarly) {
      throw broken();
    }
    if (!endsWell(bootstrap)) {
      // A half-made folder must not be taken for a finished one by the next start.
      Folders.delete(data);
      throw broken();
    }
  }

  private static boolean endsWell(Process process) {
    try {
      return process.waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      return false;
    }
  }

  private void launch(List<String> options) throws IOException, StartFailure {
    Path account = folder.resolve("account.sql");
    Files.writeString(account, accountStatements());
    List<String> command = command();
    command.addAll(
        List.of(
            "--init-file=" + account,
            "--port=" + port,
            "--bind-address=127.0.0.1",
            "--socket=" + (folder.toString().length() < 80 ? folder.resolve("s.sock") : "s.sock"),
            "--skip-name-resolve",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_bin",
            "--default-time-zone=+00:00",
            "--transaction-isolation=READ-COMMITTED",
            "--max-allowed-packet=64M",
            "--innodb-buffer-pool-size=256M"));
    command.addAll(options);
    process = ChildProcess.start(command, Map.of(), pidFile(folder), log());
    awaitReady();
    Files.delete(account);
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(program.server().toString());
    command.add("--no-defaults");
    if ("root".equals(System.getProperty("user.name"))) {
      // The server refuses to run as root unless told so by name.
      command.add("--user=root");
    }
    command.add("--basedir=" + program.folder());
    command.add("--datadir=" + data());
    // A server that starts clears the temporary tables of its folder, so no two may share one.
    command.add("--tmpdir=" + temporary());
    command.add("--lc-messages-dir=" + program.folder().resolve("share"));
    // Loopback only; making a TLS key would take up to 20 s.
    command.add("--skip-ssl");
    return command;
  }

  private String accountStatements() {
    String account = user() + "@'127.0.0.1'";
    return String.join(
        "\n",
        "CREATE DATABASE IF NOT EXISTS " + SCHEMA + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;",
        "CREATE OR REPLACE USER " + account + " IDENTIFIED BY '" + password + "';",
        // The percent sign lets a backup be tried in a second database beside the first.
        "GRANT ALL PRIVILEGES ON `" + SCHEMA + "%`.* TO " + account + ";",
        "DELETE FROM mysql.global_priv WHERE User = 'root' AND Host <> 'localhost';",
        "FLUSH PRIVILEGES;",
        "");
  }

  private void awaitReady() throws IOException, StartFailure {
    for (int tenths = 0; tenths < START_SECONDS * 10; tenths++) {
      if (!process.isAlive()) {
        break;
      }
      if (Files.readString(log(), StandardCharsets.ISO_8859_1).contains(READY)) {
        return;
      }
      ChildProcess.pause(100);
    }
    process.stop();
    throw broken();
  }

  private StartFailure broken() throws IOException {
    String reason =
        Files.readAllLines(log(), StandardCharsets.ISO_8859_1).stream()
            .filter(line -> line.contains("ERROR"))
            .findFirst()
            .map(line -> line.replaceFirst("^.*?\\[?ERROR\\]?:? *", ""))
            .orElse("?");
    return new StartFailure("database.broken", reason, log());
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Path temporary() {
    return folder.resolve(TEMPORARY);
  }

  private Path log() {
    return folder.resolve("mariadb.log");
  }

  private static String newPassword() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
