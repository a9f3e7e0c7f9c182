package org.kaoping.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;

/**
 * Loads a {@link Backup} into an empty database of the same schema version, and its evidence into
 * an empty folder. Everything is checked against the manifest: the archive before the load, and the
 * tables after it by reading them back, before anything is committed.
 */
public final class Restore {
  /** Tables that the migrations themselves fill; their rows are replaced. */
  private static final Set<String> SEEDED =
      Set.of("act_ge_property", "act_ge_schema_log", "lease", "calendar_year", "calendar_day");

  private static final int BATCH = 500;

  private final ZipFile zip;
  private final Manifest manifest;

  private Restore(ZipFile zip, Manifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  /**
   * Restores a backup.
   *
   * @param source a migrated database without data
   * @param evidence a folder that is empty or does not exist
   * @return how many rows were loaded
   * @throws BackupProblem when the target is not empty, versions differ or the archive is damaged
   */
  public static long read(DataSource source, Path evidence, Path from)
      throws SQLException, IOException {
    try (ZipFile zip = new ZipFile(from.toFile(), StandardCharsets.UTF_8)) {
      ZipEntry entry = zip.getEntry(Manifest.NAME);
      if (entry == null) {
        throw new BackupProblem("这不是考评系统的备份 / This is no backup of Kaoping: " + from);
      }
      try (InputStream in = zip.getInputStream(entry)) {
        Manifest manifest = Manifest.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        return new Restore(zip, manifest).run(source, evidence);
      }
    }
  }

  private long run(DataSource source, Path evidence) throws SQLException, IOException {
    requireIntactArchive();
    EvidenceFolder folder = new EvidenceFolder(evidence);
    folder.requireEmpty();
    try (Connection connection = source.getConnection()) {
      TableDump target = new TableDump(connection);
      requireFit(target);
      connection.setAutoCommit(false);
      try {
        prepare(connection, target.isMysql());
        long rows = load(connection, target);
        requireSameContent(target);
        folder.fill(zip, manifest);
        connection.commit();
        return rows;
      } catch (SQLException | IOException | RuntimeException broken) {
        connection.rollback();
        folder.clear();
        throw broken;
      } finally {
        checkAgain(connection, target.isMysql());
      }
    }
  }

  private void requireIntactArchive() throws IOException {
    for (Map.Entry<String, Manifest.Entry> each : manifest.entries().entrySet()) {
      ZipEntry entry = zip.getEntry(each.getKey());
      if (entry == null || !hash(entry).equals(each.getValue().sha256())) {
        throw new BackupProblem("备份已损坏 / The backup is damaged at " + each.getKey());
      }
    }
  }

  private String hash(ZipEntry entry) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(zip.getInputStream(entry), TableDump.sha256())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }
  }

  private void requireFit(TableDump target) throws SQLException {
    if (!target.isMigrated() || !target.version().equals(manifest.schema())) {
      throw new BackupProblem(
          "数据库结构版本与备份不一致，请使用同一版本的程序 / The schema is of another version than the backup's");
    }
    if (!Set.copyOf(target.tables()).equals(Set.copyOf(tables()))) {
      throw new BackupProblem("数据表与备份不一致 / The tables are not those of the backup");
    }
    for (String table : target.tables()) {
      if (!isSeeded(table) && target.count(table) > 0) {
        throw new BackupProblem("数据库不是空的 / The database is not empty, see table " + table);
      }
    }
  }

  private static boolean isSeeded(String table) {
    return SEEDED.contains(table.toLowerCase(Locale.ROOT));
  }

  private List<String> tables() {
    return manifest.entries().keySet().stream()
        .filter(name -> name.startsWith(Backup.TABLES))
        .map(name -> name.substring(Backup.TABLES.length(), name.length() - ".tsv".length()))
        .toList();
  }

  /** Foreign keys are checked no more until the end, and a zero id stays a zero. */
  private static void prepare(Connection connection, boolean mysql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (mysql) {
        statement.execute("SET time_zone = '+00:00'");
        statement.execute("SET FOREIGN_KEY_CHECKS = 0");
        statement.execute("SET SESSION sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')");
      } else {
        statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
      }
    }
  }

  /** The connection may come from a pool. */
  private static void checkAgain(Connection connection, boolean mysql) throws SQLException {
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement()) {
      if (mysql) {
        statement.execute("SET FOREIGN_KEY_CHECKS = 1");
        statement.execute(
            "SET SESSION sql_mode = REPLACE(@@sql_mode, 'NO_AUTO_VALUE_ON_ZERO', '')");
      } else {
        statement.execute("SET REFERENTIAL_INTEGRITY TRUE");
      }
    }
  }

  private long load(Connection connection, TableDump target) throws SQLException, IOException {
    long rows = 0;
    for (String table : tables()) {
      if (isSeeded(table)) {
        try (Statement statement = connection.createStatement()) {
          statement.executeUpdate("delete from " + target.quoted(table));
        }
      }
      ZipEntry entry = zip.getEntry(Backup.TABLES + table + ".tsv");
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
        rows += load(connection, target, table, lines);
      }
    }
    return rows;
  }

  private static long load(
      Connection connection, TableDump target, String table, BufferedReader lines)
      throws SQLException, IOException {
    List<String> columns = TableFormat.fields(lines.readLine());
    List<String> kinds = TableFormat.fields(lines.readLine());
    String insert =
        "insert into %s (%s) values (%s)"
            .formatted(
                target.quoted(table),
                columns.stream()
                    .map(TableFormat::text)
                    .map(target::quoted)
                    .collect(Collectors.joining(", ")),
                String.join(", ", Collections.nCopies(columns.size(), "?")));
    long rows = 0;
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        set(statement, kinds, TableFormat.fields(line));
        statement.addBatch();
        if (++rows % BATCH == 0) {
          statement.executeBatch();
        }
      }
      statement.executeBatch();
    }
    return rows;
  }

  private static void set(PreparedStatement statement, List<String> kinds, List<String> fields)
      throws SQLException {
    for (int i = 0; i < fields.size(); i++) {
      String field = fields.get(i);
      if (TableFormat.NULL.equals(field)) {
        statement.setNull(i + 1, "B".equals(kinds.get(i)) ? Types.VARBINARY : Types.VARCHAR);
      } else if ("B".equals(kinds.get(i))) {
        statement.setBytes(i + 1, TableFormat.binary(field));
      } else {
        statement.setString(i + 1, TableFormat.text(field));
      }
    }
  }

  private void requireSameContent(TableDump target) throws SQLException, IOException {
    for (String table : tables()) {
      Manifest.Entry wanted = manifest.entries().get(Backup.TABLES + table + ".tsv");
      TableDump.Content found = target.write(table, OutputStream.nullOutputStream());
      if (found.rows() != wanted.count() || !found.sha256().equals(wanted.sha256())) {
        throw new BackupProblem("恢复后的内容与备份不一致 / Restored content differs in table " + table);
      }
    }
  }

  /** Only a database without a schema gets one: a wrong address must not upgrade live data. */
  public static void migrateIfNew(DataSource source) throws SQLException {
    boolean known;
    try (Connection connection = source.getConnection()) {
      known = new TableDump(connection).isMigrated();
    }
    if (!known) {
      Schema.migrate(source);
    }
  }

  /**
   * {@code --from <file> [--evidence <folder>]}; the database by {@code DB_URL}, {@code DB_USER},
   * {@code DB_PASSWORD}. Its schema is created first when there is none.
   */
  public static void main(String[] arguments) {
    BackupCommand.run(
        arguments,
        "--from",
        (source, evidence, file) -> {
          migrateIfNew(source);
          return "恢复完成 / Restored: " + read(source, evidence, file) + " rows ← " + file;
        });
  }
}
