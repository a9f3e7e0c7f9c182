package org.kaoping.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.kernel.Refused;
import org.kaoping.organization.OrgUnit;

/** Entities against the migrated schema, and the queries of the repositories, on H2. */
class EvaluationMappingTest {
  private static final String URL = "jdbc:h2:mem:evaluation;MODE=MySQL;DATABASE_TO_LOWER=TRUE";
  private static final List<String> TABLES =
      List.of("self_evaluation_report", "verified_indicator", "delivered_result");
  private static Connection keepsDatabase;
  private static SessionFactory factory;
  private EntityManager em;

  @BeforeAll
  static void migrate() throws SQLException, IOException {
    keepsDatabase = DriverManager.getConnection(URL);
    run("V2__kernel.sql");
    run("V7__evaluation.sql");
    run("V21__verification.sql");
    try (Statement statement = keepsDatabase.createStatement()) {
      statement.execute(
          "INSERT INTO org_unit (id, kind, name, valid_from) VALUES (5, 'UNIT', '统计局', DATE"
              + " '2019-01-01')");
      statement.execute(
          "INSERT INTO appraisal_cycle VALUES (3, 5, '市委', 'UNIT_APPRAISAL', 2019, '2019年度', 1,"
              + " 'OPEN', 10, 10, NULL, NULL, 0)");
      statement.execute(
          "INSERT INTO unit_appraisal VALUES (1, 3, 5, 1, 'FILED', NULL, FALSE, FALSE, 0, NULL,"
              + " NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, 'VERIFYING', NULL, FALSE, FALSE,"
              + " NULL, NULL, NULL, FALSE, 0, NULL, NULL, FALSE, FALSE, 0, NULL, 0)");
    }
    factory =
        new Configuration()
            .addAnnotatedClass(OrgUnit.class)
            .addAnnotatedClass(AppraisalCycle.class)
            .addAnnotatedClass(UnitAppraisal.class)
            .addAnnotatedClass(SelfEvaluationReport.class)
            .addAnnotatedClass(VerifiedIndicator.class)
            .addAnnotatedClass(DeliveredResult.class)
            .setProperty("hibernate.connection.url", URL)
            .setProperty("hibernate.hbm2ddl.auto", "none")
            .setProperty("hibernate.jdbc.time_zone", "UTC")
            .setProperty("hibernate.type.preferred_instant_jdbc_type", "TIMESTAMP")
            .buildSessionFactory();
  }

  @BeforeEach
  void begin() throws SQLException {
    try (Statement statement = keepsDatabase.createStatement()) {
      for (String table : TABLES) {
        statement.execute("DELETE FROM " + table);
      }
    }
    em = factory.createEntityManager();
    em.getTransaction().begin();
  }

  private static void run(String script) throws SQLException, IOException {
    try (InputStream in =
            EvaluationMappingTest.class.getResourceAsStream("/db/migration/" + script);
        Statement statement = keepsDatabase.createStatement()) {
      String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String part : sql.replaceAll("(?m)^--.*$", "").split(";")) {
        if (part.contains("CREATE TABLE") && !script.startsWith("V21")
            || part.contains("ALTER TABLE verified_indicator")) {
          statement.execute(part.replace(" COLLATE = utf8mb4_bin", ""));
        }
      }
    }
  }

  @AfterEach
  void rollBack() {
    if (em.getTransaction().isActive()) {
      em.getTransaction().rollback();
    }
    em.close();
  }

  @AfterAll
  static void close() throws SQLException {
    factory.close();
    keepsDatabase.close();
  }

  private <T> T repository(T repository) {
    try {
      Field field = repository.getClass().getDeclaredField("em");
      field.setAccessible(true);
      field.set(repository, em);
      return repository;
    } catch (ReflectiveOperationException missing) {
      throw new AssertionError(missing);
    }
  }

  private void commitAndForget() {
    em.getTransaction().commit();
    em.clear();
    em.getTransaction().begin();
  }

  @Test
  void theLatestRevisionOfAReportComesFirst() {
    SelfEvaluationReports reports = repository(new SelfEvaluationReports());
    assertThat(reports.latest(1)).isEmpty();
    reports.add(new SelfEvaluationReport(1, 1, "初稿", Samples.WRITER, Samples.NOON));
    reports.add(new SelfEvaluationReport(1, 2, "𠮷".repeat(70_000), Samples.WRITER, Samples.NOON));
    commitAndForget();

    assertThat(reports.latest(1)).get().satisfies(r -> assertThat(r.getNumber()).isEqualTo(2));
    assertThat(reports.revisions(1))
        .extracting(SelfEvaluationReport::getNumber)
        .containsExactly(2, 1);
    assertThat(reports.revisions(1).get(0).getText()).isEqualTo("𠮷".repeat(70_000));
    assertThat(reports.revisions(1).get(1).getSavedAt()).isEqualTo(Samples.NOON);
  }

  @Test
  void twoWhoSaveTheSameRevisionAtOnceDoNotBothWin() {
    SelfEvaluationReports reports = repository(new SelfEvaluationReports());
    reports.add(new SelfEvaluationReport(1, 1, "初稿", Samples.WRITER, Samples.NOON));

    SelfEvaluationReport second =
        new SelfEvaluationReport(1, 1, "另稿", Samples.WRITER, Samples.NOON);
    assertThatThrownBy(() -> reports.add(second))
        .isInstanceOfSatisfying(
            Refused.class, lost -> assertThat(lost.code()).isEqualTo("DecidedMeanwhile"));
  }

  @Test
  void theLatestFindingCounts() {
    Verifications verifications = repository(new Verifications());
    verifications.add(
        List.of(
            Samples.finding(1, 22, 1, "100", "100", null),
            Samples.finding(1, 23, 1, "83.333333", "83.333333", null)));
    verifications.add(List.of(Samples.finding(1, 22, 2, "100", "60", "材料不足")));
    commitAndForget();

    Map<Long, VerifiedIndicator> found = verifications.of(1);
    assertThat(found).containsOnlyKeys(22L, 23L);
    assertThat(found.get(22L).getVerifiedRate()).isEqualByComparingTo("60");
    assertThat(found.get(23L).getVerifiedRate()).isEqualByComparingTo("83.333333");
    assertThat(verifications.ofCycle(3).get(1L)).containsOnlyKeys(22L, 23L);
    assertThat(verifications.ofCycle(3).get(1L).get(22L).getReason()).isEqualTo("材料不足");
    assertThat(verifications.ofCycle(4)).isEmpty();
  }

  @Test
  void twoWhoVerifyTheSameIndicatorAtOnceDoNotBothWin() {
    Verifications verifications = repository(new Verifications());
    verifications.add(List.of(Samples.finding(1, 22, 1, "100", "100", null)));

    assertThatThrownBy(
            () -> verifications.add(List.of(Samples.finding(1, 22, 1, "100", "60", "理由"))))
        .isInstanceOfSatisfying(
            Refused.class, lost -> assertThat(lost.code()).isEqualTo("DecidedMeanwhile"));
  }

  @Test
  void anActThatClaimsTheAppraisalStopsAnotherThatSawItBefore() {
    Verifications verifications = repository(new Verifications());
    UnitAppraisal mine = em.find(UnitAppraisal.class, 1L);
    try (EntityManager other = factory.createEntityManager()) {
      other.getTransaction().begin();
      other.lock(other.find(UnitAppraisal.class, 1L), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
      other.getTransaction().commit();
    }

    assertThatThrownBy(() -> verifications.claim(mine)).isInstanceOf(OptimisticLockException.class);
  }

  @Test
  void anActThatExpectsTheAppraisalUnmovedFailsWhenItMoves() {
    Verifications verifications = repository(new Verifications());
    UnitAppraisal mine = em.find(UnitAppraisal.class, 1L);
    verifications.expectUnmoved(mine);
    try (EntityManager other = factory.createEntityManager()) {
      other.getTransaction().begin();
      other.lock(other.find(UnitAppraisal.class, 1L), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
      other.getTransaction().commit();
    }

    assertThatThrownBy(() -> em.getTransaction().commit())
        .isInstanceOf(PersistenceException.class)
        .hasMessageContaining("Newer version");
  }

  @Test
  void deliveredResultsAreFoundByAppraisalCycleAndDepartment() {
    DeliveredResults results = repository(new DeliveredResults());
    results.add(Samples.expected(1, 22));
    results.add(Samples.expected(1, 23));
    commitAndForget();
    assertThat(results.isAnyMissing(1)).isTrue();

    for (DeliveredResult result : results.of(1).values()) {
      result.deliver(Samples.delivery("27.5", null, LocalDate.of(2020, 6, 1)), Samples.rate("30"));
    }
    assertThat(results.isAnyMissing(1)).isFalse();
    commitAndForget();

    assertThat(results.ofCycle(3))
        .extracting(DeliveredResult::getIndicatorId)
        .containsExactly(22L, 23L);
    assertThat(results.ofDepartment(5)).hasSize(2).allMatch(DeliveredResult::isLate);
    assertThat(results.ofDepartment(6)).isEmpty();
    assertThat(results.of(1).get(22L).getScore()).isEqualByComparingTo("27.5");
  }

  @Test
  void theSameResultIsNotExpectedTwice() {
    DeliveredResults results = repository(new DeliveredResults());
    results.add(Samples.expected(1, 22));

    assertThatThrownBy(() -> results.add(Samples.expected(1, 22))).isInstanceOf(Refused.class);
  }

  @Test
  void everyColumnOfTheSchemaIsMapped() throws SQLException {
    for (String table : TABLES) {
      assertThat(columnsOf(table))
          .as(table)
          .containsExactlyInAnyOrderElementsOf(mappedColumnsOf(table));
    }
  }

  private List<String> columnsOf(String table) throws SQLException {
    List<String> names = new java.util.ArrayList<>();
    try (var columns = keepsDatabase.getMetaData().getColumns(null, null, table, null)) {
      while (columns.next()) {
        names.add(columns.getString("COLUMN_NAME"));
      }
    }
    return names;
  }

  private List<String> mappedColumnsOf(String table) {
    var mappings =
        factory
            .unwrap(org.hibernate.engine.spi.SessionFactoryImplementor.class)
            .getMappingMetamodel();
    return mappings
        .streamEntityDescriptors()
        .map(org.hibernate.persister.entity.AbstractEntityPersister.class::cast)
        .filter(entity -> entity.getTableName().equals(table))
        .flatMap(
            entity ->
                java.util.stream.Stream.concat(
                    Arrays.stream(entity.getIdentifierColumnNames()),
                    Arrays.stream(entity.getPropertyNames())
                        .flatMap(name -> Arrays.stream(entity.getPropertyColumnNames(name)))))
        .toList();
  }
}
