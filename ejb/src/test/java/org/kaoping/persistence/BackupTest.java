package org.kaoping.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupTest {
  @TempDir Path folder;

  private final JdbcDataSource source = database("7");
  private Path evidence;
  private Path zip;

  private static JdbcDataSource database(String version) {
    JdbcDataSource made = new JdbcDataSource();
    made.setURL(
        "jdbc:h2:mem:%s;MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"
            .formatted(UUID.randomUUID()));
    run(
        made,
        "create table flyway_schema_history (installed_rank int primary key, version varchar(50),"
            + " checksum int, success boolean)",
        "insert into flyway_schema_history values (1, '" + version + "', 42, true)",
        "create table parent (id bigint primary key, name varchar(200), content varbinary(100),"
            + " at timestamp(6), points decimal(19,6), flag boolean)",
        "create table child (id bigint primary key, parent_id bigint,"
            + " foreign key (parent_id) references parent (id))",
        "create table lease (name varchar(30) primary key, holder varchar(60))",
        "insert into lease values ('OUTBOX', null)");
    return made;
  }

  private static void run(DataSource on, String... commands) {
    try (Connection connection = on.getConnection();
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @BeforeEach
  void fill() throws IOException {
    run(
        source,
        "insert into parent values (0, '吉𠮷\\N' || char(9) || char(10) || char(13) || '\\', X'00ff10',"
            + " timestamp '2019-12-25 15:59:59.123456', 0.100000, true)",
        "insert into parent values (2, '', null, null, null, null)",
        "insert into parent values (3, '\\N', X'', null, -1.5, false)",
        "insert into child values (1, 2), (2, null)",
        "update lease set holder = '甲'");
    evidence = folder.resolve("evidence");
    byte[] content = "佐证".getBytes(StandardCharsets.UTF_8);
    String hash = HexFormat.of().formatHex(TableDump.sha256().digest(content));
    Path file = evidence.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    zip = folder.resolve("backup.zip");
  }

  private static String dump(DataSource of, String table) throws SQLException, IOException {
    try (Connection connection = of.getConnection()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new TableDump(connection).write(table, out);
      return out.toString(StandardCharsets.UTF_8);
    }
  }

  @Test
  void everythingComesBackAsItWas() throws SQLException, IOException {
    assertThat(Backup.write(source, evidence, zip)).isEqualTo(6);
    JdbcDataSource target = database("7");
    Path restored = folder.resolve("restored");
    assertThat(Restore.read(target, restored, zip)).isEqualTo(6);
    for (String table : new String[] {"parent", "child", "lease"}) {
      assertThat(dump(target, table)).isEqualTo(dump(source, table));
    }
    try (Connection connection = target.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select * from parent where id = 0")) {
      row.next();
      assertThat(row.getString("name")).isEqualTo("吉𠮷\\N\t\n\r\\");
      assertThat(row.getBytes("content")).containsExactly(0, 255, 16);
    }
    assertThat(new TableDump(target.getConnection()).count("child")).isEqualTo(2);
    try (var files = Files.walk(restored).filter(Files::isRegularFile)) {
      assertThat(files).singleElement().satisfies(file -> assertThat(file).hasContent("佐证"));
    }
  }

  @Test
  void aDatabaseOrFolderThatIsNotEmptyIsLeftAlone() throws SQLException, IOException {
    Backup.write(source, evidence, zip);
    assertProblem("not empty", source, folder.resolve("new"));
    assertProblem("not empty", database("7"), evidence);
  }

  @Test
  void anotherSchemaVersionIsRefused() throws SQLException, IOException {
    Backup.write(source, evidence, zip);
    assertProblem("another version", database("8"), folder.resolve("new"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tables/parent.tsv", "evidence"})
  void aDamagedArchiveIsRefusedBeforeAnythingIsLoaded(String part) throws Exception {
    Backup.write(source, evidence, zip);
    try (FileSystem archive = FileSystems.newFileSystem(zip)) {
      Path entry = archive.getPath(part);
      if (Files.isDirectory(entry)) {
        try (var files = Files.list(entry)) {
          entry = files.findFirst().orElseThrow();
        }
      }
      Files.writeString(entry, "changed");
    }
    JdbcDataSource target = database("7");
    assertProblem("damaged", target, folder.resolve("new"));
    assertThat(dump(target, "lease")).doesNotContain("甲");
  }

  @Test
  void aFileThatIsNoBackupIsRefused() throws IOException {
    try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new java.util.zip.ZipEntry("a"));
    }
    assertProblem("no backup", database("7"), folder.resolve("new"));
  }

  @Test
  void aDamagedEvidenceFileStopsTheBackupAndLeavesNoArchive() throws IOException {
    Path wrong = evidence.resolve("ab").resolve("cd").resolve("a".repeat(64));
    Files.createDirectories(wrong.getParent());
    Files.writeString(wrong, "x");
    assertThatThrownBy(() -> Backup.write(source, evidence, zip))
        .isInstanceOf(BackupProblem.class)
        .hasMessageContaining("damaged");
    assertThat(zip).doesNotExist();
    assertThat(folder.resolve("backup.zip.part")).doesNotExist();
  }

  @Test
  void theCommandTellsWhatIsMissingAndWhatWentWrongInOneLine() {
    assertThat(command(Map.of(), "--to", zip.toString())).startsWith("1 用法 / Usage: --to");
    Map<String, String> environment =
        Map.of("DB_URL", source.getURL(), "KAOPING_EVIDENCE_DIR", evidence.toString());
    assertThat(command(environment, "--to", zip.toString())).isEqualTo("0 6 rows\n");
    assertThat(command(environment, "--to", folder.resolve("no/such.zip").toString()))
        .startsWith("1 未完成 / Failed: ")
        .hasLineCount(1);
  }

  private static String command(Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status =
        BackupCommand.run(
            arguments,
            "--to",
            (source, evidence, file) -> Backup.write(source, evidence, file) + " rows",
            environment,
            new PrintStream(out, true, StandardCharsets.UTF_8));
    return status + " " + out.toString(StandardCharsets.UTF_8);
  }

  private void assertProblem(String words, DataSource target, Path into) {
    assertThatThrownBy(() -> Restore.read(target, into, zip))
        .isInstanceOf(BackupProblem.class)
        .hasMessageContaining(words);
  }
}
