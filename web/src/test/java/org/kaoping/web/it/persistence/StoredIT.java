package org.kaoping.web.it.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.kaoping.kernel.Refused;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanContent;
import org.kaoping.plan.PlanDocumentService;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.StagedImport;
import org.kaoping.reporting.Download;
import org.kaoping.reporting.ReportingService;
import org.kaoping.reports.ReportFormat;
import org.kaoping.security.ActContext;
import org.kaoping.web.it.acts.City;
import org.kaoping.web.it.acts.House;
import org.kaoping.web.it.acts.Ledger;
import org.kaoping.web.it.acts.Passage;
import org.kaoping.web.it.acts.Point;
import org.kaoping.web.it.acts.Scene;
import org.kaoping.web.it.support.ContainerTest;

/** Rare characters and instants, as they stand in the database. */
class StoredIT extends ContainerTest {
  private static final ActContext PLAIN = ActContext.plain();

  /** Two characters outside the basic plane that a three-byte or unfit collation takes for one. */
  private static final String YOSHI = "𠮷田水库除险加固";

  private static final String TWIN = "𠮶田水库除险加固";

  @Inject private Scene scene;
  @Inject private City city;
  @Inject private Ledger ledger;
  @Inject private PlanDocumentService plans;
  @Inject private ReportingService reports;

  private House houseWithBoth() {
    House house = scene.fresh(Point.EMPTY);
    PlanContent content =
        new PlanContent(
            Passage.content("").chapters(),
            List.of(
                Passage.row(1, Category.MANDATORY, "基础绩效指标", YOSHI, 600, "甲股"),
                Passage.row(2, Category.MANDATORY, "基础绩效指标", TWIN, 400, "乙股")));
    city.by(house.office(), () -> plans.saveDraft(PLAIN, house.appraisalId(), content));
    return house;
  }

  @Test
  void aRareCharacterIsStoredAndFoundByItsExactName() {
    House house = houseWithBoth();
    for (String name : List.of(YOSHI, TWIN)) {
      assertThat(
              ledger.texts(
                  "select hex(left(i.level2, 1)) from indicator_revision i join plan_revision r"
                      + " on r.id = i.plan_revision_id where r.appraisal_id = ? and i.level2 = ?",
                  house.appraisalId(),
                  name))
          .containsExactly(name.equals(YOSHI) ? "F0A0AEB7" : "F0A0AEB6");
    }
    assertThat(city.see(house.office(), () -> plans.plan(house.appraisalId())).rows())
        .extracting(PlanRow::level2)
        .containsExactly(YOSHI, TWIN);
  }

  @Test
  void itKeepsItsIdentityWhenThePlanIsSavedAgain() {
    House house = houseWithBoth();
    PlanContent again =
        new PlanContent(
            Passage.content("").chapters(),
            List.of(
                Passage.row(1, Category.MANDATORY, "基础绩效指标", TWIN, 400, "乙股"),
                Passage.row(2, Category.MANDATORY, "基础绩效指标", YOSHI, 600, "甲股")));
    List<Long> before = identities(house);
    city.by(house.office(), () -> plans.saveDraft(PLAIN, house.appraisalId(), again));
    assertThat(identities(house)).containsExactly(before.get(1), before.get(0));
  }

  private List<Long> identities(House house) {
    return city.see(house.office(), () -> plans.plan(house.appraisalId())).rows().stream()
        .map(PlanRow::indicatorId)
        .toList();
  }

  @Test
  void itIsExportedAndImportsAgain() {
    House house = houseWithBoth();
    byte[] table = city.see(house.office(), () -> plans.export(house.appraisalId()));
    long staging =
        city.id(
            house.office(), () -> plans.stageImport(PLAIN, house.appraisalId(), "𠮷.xlsx", table));
    StagedImport staged = city.see(house.office(), () -> plans.staged(staging));
    assertThat(staged.confirmable()).as("%s", staged.findings()).isTrue();
    assertThat(staged.rows()).extracting(PlanRow::level2).containsExactly(YOSHI, TWIN);
    assertThat(staged.fileName()).isEqualTo("𠮷.xlsx");
  }

  @Test
  void itIsPrinted() throws IOException {
    House house = houseWithBoth();
    String sheet = texts(print(house, ReportFormat.XLSX));
    assertThat(sheet).contains(YOSHI).contains(TWIN);
    String page = new String(print(house, ReportFormat.HTML).content(), StandardCharsets.UTF_8);
    assertThat(unescaped(page)).contains(YOSHI).contains(TWIN);
    // The fonts hold 𠮷 but not its twin: rather no document than one with a hole in a name.
    assertThatThrownBy(() -> print(house, ReportFormat.PDF))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("CharacterIsPrintable")
        .hasMessageContaining(TWIN);
  }

  private Download print(House house, ReportFormat format) {
    return city.see(house.office(), () -> reports.breakdownTable(house.appraisalId(), format));
  }

  private static String texts(Download workbook) throws IOException {
    StringBuilder texts = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook.content()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        texts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return unescaped(texts.toString());
  }

  /** Without markup: a rare character stands in a run of its own, in another font. */
  private static String unescaped(String text) {
    return text.replace("&#134071;", "𠮷").replace("&#134070;", "𠮶").replaceAll("<[^>]*>\\s*", "");
  }

  /** The server runs in Shanghai's zone; the database knows nothing of it. */
  @Test
  void instantsAreStoredInUtc() {
    assertThat(ZoneId.systemDefault()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    scene.fresh(Point.EMPTY);
    String stored =
        ledger.text("select cast(wall_time as char) from audit_record order by id desc limit 1");
    Instant asUtc = LocalDateTime.parse(stored.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    assertThat(Duration.between(asUtc, Instant.now()).abs()).isLessThan(Duration.ofMinutes(10));
    assertThat(
            ledger.text(
                "select cast(min(business_time) as char) from audit_record"
                    + " where act = 'PlanWayService.submitPlan'"))
        .as("ten o'clock in Shanghai")
        .startsWith("2018-12-20 02:00:00");
  }
}
