package org.kaoping.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.demo.ZhangpingPlan;
import org.kaoping.plan.table.OwnerNames;
import org.kaoping.plan.table.Sample;

/** Stores and reads plans through Hibernate on the migrations' own tables. */
class PlanMappingTest {
  private static final List<String> FILES =
      List.of("V2__kernel", "V3__plan", "V4__execution", "V16__changes", "V21__verification");

  private static final OwnerNames NAMES = Sample.names();
  private static final long APPRAISAL = 1;
  private static final SavedBy SAVED =
      new SavedBy(Instant.parse("2018-12-20T02:00:00Z"), Instant.EPOCH, 1, "综合股经办岗");
  private static EntityManagerFactory factory;

  private EntityManager em;
  private PlanDocuments plans;
  private RevisionWriter writer;

  @BeforeAll
  static void migrate() throws Exception {
    factory =
        new Configuration()
            .setProperty(
                "hibernate.connection.url", "jdbc:h2:mem:plan;MODE=MySQL;DB_CLOSE_DELAY=-1")
            .setProperty("hibernate.type.preferred_instant_jdbc_type", "TIMESTAMP")
            .setProperty("hibernate.jdbc.time_zone", "UTC")
            .addAnnotatedClass(Plan.class)
            .addAnnotatedClass(PlanRevision.class)
            .addAnnotatedClass(Indicator.class)
            .addAnnotatedClass(IndicatorRevision.class)
            .addAnnotatedClass(IndicatorOwner.class)
            .addAnnotatedClass(PlanImportStaging.class)
            .addAnnotatedClass(UnitAppraisal.class)
            .buildSessionFactory();
    EntityManager em = factory.createEntityManager();
    em.getTransaction().begin();
    em.createNativeQuery("SET REFERENTIAL_INTEGRITY FALSE").executeUpdate();
    for (String file : FILES) {
      for (String command : commands(file)) {
        em.createNativeQuery(command).executeUpdate();
      }
    }
    em.createNativeQuery(
            "INSERT INTO unit_appraisal (cycle_id, unit_id, series_id, plan_stage, plan_on_paper,"
                + " plan_late, plan_returns, plan_resubmission_late, work_stage,"
                + " dispatch_before_filing, self_assessments_late, report_late, report_returns,"
                + " report_resubmission_late, results_missing, objections, version) VALUES"
                + " (1, 1, 1, 'DRAFTING', FALSE, FALSE, 0, FALSE, 'PLANNING', FALSE, FALSE, FALSE,"
                + " 0, FALSE, FALSE, 0, 0)")
        .executeUpdate();
    em.getTransaction().commit();
    em.close();
  }

  private static List<String> commands(String file) throws Exception {
    try (var in = PlanMappingTest.class.getResourceAsStream("/db/migration/" + file + ".sql")) {
      String text =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .replaceAll("(?m)^--.*$", "")
              .replaceAll("ENGINE = InnoDB[^;]*", "");
      return List.of(text.split(";")).stream()
          .map(String::strip)
          .filter(
              command ->
                  command.startsWith("CREATE TABLE") && !file.startsWith("V21")
                      || command.startsWith("ALTER TABLE plan_revision")
                      || command.startsWith("ALTER TABLE indicator_revision"))
          .toList();
    }
  }

  @BeforeEach
  void open() {
    em = factory.createEntityManager();
    plans = new PlanDocuments();
    Fields.set(plans, "em", em);
    writer = new RevisionWriter();
    Fields.set(writer, "plans", plans);
    em.getTransaction().begin();
  }

  @AfterEach
  void close() {
    em.getTransaction().rollback();
    em.close();
  }

  @AfterAll
  static void shut() {
    factory.close();
  }

  private PlanRevision save(PlanContent content) {
    UnitAppraisal appraisal = em.find(UnitAppraisal.class, APPRAISAL);
    PlanRevision saved = writer.write(appraisal, content, NAMES, RevisionOrigin.EDITED, SAVED);
    em.flush();
    em.clear();
    return saved;
  }

  @Test
  void theSampleIsReadAsItWasSaved() {
    save(ZhangpingPlan.content());

    PlanContent stored = plans.content(plans.latest(APPRAISAL));

    assertThat(stored.chapters()).isEqualTo(ZhangpingPlan.content().chapters());
    assertThat(stored.rows())
        .usingRecursiveComparison()
        .ignoringFields("indicatorId")
        .isEqualTo(ZhangpingPlan.content().rows());
    assertThat(plans.latest(APPRAISAL).orElseThrow().getCreatedAt()).isEqualTo(SAVED.at());
  }

  @Test
  void everySaveIsARevisionAndIndicatorsKeepTheirIdentity() {
    PlanRevision first = save(ZhangpingPlan.content());
    List<Long> before = identities();
    List<PlanRow> fewer = ZhangpingPlan.content().rows().subList(0, 37);

    PlanRevision second = save(new PlanContent(ZhangpingPlan.content().chapters(), fewer));

    assertThat(second.getNumber()).isEqualTo(first.getNumber() + 1);
    assertThat(identities()).isEqualTo(before.subList(0, 37));
    assertThat(plans.content(plans.find(APPRAISAL, 1)).rows()).hasSize(38);
    assertThat(plans.revisions(APPRAISAL))
        .extracting(PlanRevision::getNumber)
        .containsExactly(2, 1);
  }

  private List<Long> identities() {
    return plans.indicators(APPRAISAL).stream().map(IndicatorRevision::getIndicatorId).toList();
  }

  @Test
  void aSaveMakesPagesOfTheAppraisalStale() {
    long seen = em.find(UnitAppraisal.class, APPRAISAL).getVersion();

    save(ZhangpingPlan.content());

    assertThat(em.find(UnitAppraisal.class, APPRAISAL).getVersion()).isEqualTo(seen + 1);
  }

  @Test
  void ownersPointToWhomTheyMeant() {
    save(ZhangpingPlan.content());
    IndicatorRevision sixth = plans.indicators(APPRAISAL).get(5);

    List<IndicatorOwner> owners = plans.owners(sixth.getId());

    assertThat(owners).hasSize(10);
    assertThat(owners.get(0).getText()).isEqualTo("党办");
    assertThat(owners.get(0).getDuty()).isEqualTo(OwnerDuty.LEAD);
    assertThat(owners.get(0).getOrgUnitId())
        .isEqualTo(NAMES.id(OwnerKind.DIVISION, "党办").orElseThrow());
    assertThat(plans.indicatorRevision(APPRAISAL, sixth.getIndicatorId()).getSeq()).isEqualTo(6);
    IndicatorRevision ninth = plans.indicators(APPRAISAL).get(8);
    assertThat(plans.owners(ninth.getId())).filteredOn(IndicatorOwner::isAllDivisions).hasSize(2);
  }

  @Test
  void aStagedImportKeepsItsPayload() {
    PlanImportStaging staging =
        plans.stored(new PlanImportStaging(APPRAISAL, "𠮷.xlsx", 0, "{}", SAVED));
    em.flush();
    em.clear();

    PlanImportStaging kept = plans.staging(staging.getId());

    assertThat(kept.getFileName()).isEqualTo("𠮷.xlsx");
    assertThat(kept.getPayload()).isEqualTo("{}");
    kept.discard();
    assertThat(kept.getPayload()).isNull();
    assertThat(plans.planOf(99)).isEqualTo(Optional.empty());
  }
}
