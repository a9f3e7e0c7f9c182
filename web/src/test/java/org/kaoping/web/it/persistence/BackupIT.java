package org.kaoping.web.it.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.evidence.FileEvidenceStore;
import org.kaoping.persistence.Backup;
import org.kaoping.persistence.BackupProblem;
import org.kaoping.persistence.Restore;
import org.kaoping.web.it.acts.City;
import org.kaoping.web.it.acts.Ledger;
import org.kaoping.web.it.support.ContainerTest;

/** What was backed up while the application runs is there again in an empty database. */
class BackupIT extends ContainerTest {
  private static final String SECOND = "kaoping_it_restored";

  @Resource(lookup = "java:jboss/datasources/KaopingDS")
  private DataSource first;

  @Inject private City city;
  @Inject private Ledger ledger;

  private Path folder;
  private DataSource second;

  @BeforeEach
  void openSecondDatabase() throws IOException, SQLException {
    city.awaitStart();
    folder = Files.createTempDirectory("kaoping-it-backup");
    ledger.run("CREATE DATABASE " + SECOND + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
    second = new SecondDatabase(first, SECOND);
  }

  @AfterEach
  void dropSecondDatabase() throws IOException, SQLException {
    ledger.run("DROP DATABASE " + SECOND);
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  @Test
  void aRestoredDatabaseHoldsTheSameRowsAndFiles() throws IOException, SQLException {
    Path backup = folder.resolve("backup.zip");
    long written = Backup.write(first, FileEvidenceStore.configured(), backup);
    long records = ledger.number("select count(*) from audit_record");
    Path evidence = folder.resolve("evidence");
    Restore.migrateIfNew(second);
    assertThat(Restore.read(second, evidence, backup)).isEqualTo(written).isGreaterThan(1000);
    assertSameCounts(records);
    assertSameEvidence(evidence);
    Path again = folder.resolve("again.zip");
    Backup.write(second, evidence, again);
    assertThat(manifest(again)).isEqualTo(manifest(backup));
    assertThatThrownBy(() -> Restore.read(second, folder.resolve("other"), backup))
        .as("never over data that is there")
        .isInstanceOf(BackupProblem.class);
  }

  private void assertSameCounts(long records) {
    assertThat(ledger.number("select count(*) from " + SECOND + ".audit_record"))
        .isEqualTo(records);
    for (String table :
        List.of("unit_appraisal", "indicator_score", "evidence_item", "ACT_RU_TASK")) {
      assertThat(ledger.number("select count(*) from " + SECOND + "." + table))
          .as(table)
          .isEqualTo(ledger.number("select count(*) from " + table))
          .isPositive();
    }
    assertThat(
            ledger.number(
                "select count(*) from indicator_score a join "
                    + SECOND
                    + ".indicator_score b on a.id = b.id where a.score <> b.score"
                    + " or a.derivation <> b.derivation"))
        .isZero();
  }

  private void assertSameEvidence(Path restored) throws IOException {
    for (String hash : ledger.texts("select distinct sha256 from evidence_item")) {
      Path place = Path.of(hash.substring(0, 2), hash.substring(2, 4), hash);
      assertThat(restored.resolve(place))
          .hasSameBinaryContentAs(FileEvidenceStore.configured().resolve(place));
    }
  }

  /** Rows and SHA-256 of every table and every file, and the schema's version. */
  private static String manifest(Path backup) throws IOException {
    try (ZipFile zip = new ZipFile(backup.toFile())) {
      String name =
          zip.stream()
              .map(entry -> entry.getName())
              .filter(entry -> !entry.contains("/"))
              .findFirst()
              .orElseThrow();
      try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }
}
