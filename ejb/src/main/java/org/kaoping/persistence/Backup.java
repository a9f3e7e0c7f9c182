package org.kaoping.persistence;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;

/**
 * Writes all tables, as of one moment, and the evidence folder into one zip, while the application
 * runs. Evidence is stored before its record and removed only without one, so every record of the
 * snapshot finds its file. {@link Restore} reads it back.
 */
public final class Backup {
  static final String TABLES = "tables/";
  static final String EVIDENCE = "evidence/";

  private final ZipOutputStream zip;
  private final Map<String, Manifest.Entry> entries = new LinkedHashMap<>();

  private Backup(ZipOutputStream zip) {
    this.zip = zip;
  }

  /**
   * Makes a backup. An existing file is replaced only when the new one is complete.
   *
   * @param evidence the evidence folder; need not exist
   * @param to the zip to be written
   * @return how many rows were written
   */
  public static long write(DataSource source, Path evidence, Path to)
      throws SQLException, IOException {
    Path aside = to.resolveSibling(to.getFileName() + ".part");
    long rows;
    try (ZipOutputStream zip =
        new ZipOutputStream(
            new BufferedOutputStream(Files.newOutputStream(aside)), StandardCharsets.UTF_8)) {
      Backup backup = new Backup(zip);
      String schema = backup.addTables(source);
      backup.addEvidence(evidence);
      backup.addManifest(schema);
      rows =
          backup.entries.entrySet().stream()
              .filter(entry -> entry.getKey().startsWith(TABLES))
              .mapToLong(entry -> entry.getValue().count())
              .sum();
    } catch (SQLException | IOException | RuntimeException broken) {
      Files.deleteIfExists(aside);
      throw broken;
    }
    moveIntoPlace(aside, to);
    return rows;
  }

  private static void moveIntoPlace(Path aside, Path to) throws IOException {
    try {
      Files.move(aside, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException plain) {
      Files.move(aside, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private String addTables(DataSource source) throws SQLException, IOException {
    try (Connection connection = source.getConnection()) {
      TableDump dump = new TableDump(connection);
      if (!dump.isMigrated()) {
        throw new BackupProblem("数据库中没有考评数据 / There is no Kaoping schema in this database");
      }
      int isolation = connection.getTransactionIsolation();
      beginSnapshot(connection, dump.isMysql());
      try {
        for (String table : dump.tables()) {
          addTable(dump, table);
        }
        return dump.version();
      } finally {
        // the connection may go back to a pool
        connection.rollback();
        connection.setAutoCommit(true);
        connection.setTransactionIsolation(isolation);
      }
    }
  }

  /** All reads that follow see the database as it is now. */
  private static void beginSnapshot(Connection connection, boolean mysql) throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    if (mysql) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET time_zone = '+00:00'");
        statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT");
      }
    }
  }

  private void addTable(TableDump dump, String table) throws SQLException, IOException {
    String name = TABLES + table + ".tsv";
    zip.putNextEntry(new ZipEntry(name));
    BufferedOutputStream buffered = new BufferedOutputStream(zip, 1 << 16);
    TableDump.Content content = dump.write(table, buffered);
    buffered.flush();
    zip.closeEntry();
    entries.put(name, new Manifest.Entry(content.rows(), content.sha256()));
  }

  private void addEvidence(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder, 3)) {
      files =
          found
              .filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}"))
              .sorted()
              .toList();
    }
    for (Path file : files) {
      addFile(EVIDENCE + file.getFileName(), file);
    }
  }

  private void addFile(String name, Path file) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    DigestOutputStream hashed = new DigestOutputStream(unclosed(zip), TableDump.sha256());
    long bytes = Files.copy(file, hashed);
    zip.closeEntry();
    String hash = HexFormat.of().formatHex(hashed.getMessageDigest().digest());
    if (!file.getFileName().toString().equals(hash)) {
      throw new BackupProblem("佐证文件已损坏 / This evidence file is damaged: " + file);
    }
    entries.put(name, new Manifest.Entry(bytes, hash));
  }

  private static OutputStream unclosed(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }

  private void addManifest(String schema) throws IOException {
    zip.putNextEntry(new ZipEntry(Manifest.NAME));
    zip.write(new Manifest(schema, entries).text().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /**
   * {@code --to <file> [--evidence <folder>]}; the database by {@code DB_URL}, {@code DB_USER},
   * {@code DB_PASSWORD}, the folder else by {@code KAOPING_EVIDENCE_DIR}.
   */
  public static void main(String[] arguments) {
    BackupCommand.run(
        arguments,
        "--to",
        (source, evidence, file) ->
            "备份完成 / Backed up: " + write(source, evidence, file) + " rows → " + file);
  }
}
