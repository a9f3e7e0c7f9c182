package org.kaoping.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.scoreboard.Refusals.refused;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.kernel.SubjectType;
import org.kaoping.plan.ImportState;
import org.kaoping.plan.rules.FileNameFits;
import org.kaoping.plan.rules.ImportIsOpen;
import org.kaoping.precheck.PrecheckView;
import org.kaoping.precheck.rules.ExplanationIsGiven;
import org.kaoping.precheck.rules.NothingBlocks;
import org.kaoping.precheck.rules.WarningIsFound;
import org.kaoping.scheme.rules.SchemeHasNoErrors;
import org.kaoping.scoreboard.City;
import org.kaoping.scoring.SchemeAnswer;
import org.kaoping.security.ActContext;
import org.kaoping.security.Role;
import org.kaoping.security.rules.DocumentNumberIsGiven;
import org.kaoping.security.rules.KnownAndOwn;

class SchemeImportServiceTest {
  private City city;
  private ActContext office;

  @BeforeEach
  void open() {
    city = new City();
    office = city.act.by(Role.PERFORMANCE_OFFICE);
  }

  @AfterEach
  void close() {
    city.close();
  }

  private long staged(String code) {
    return city.imports.stageImport(office, code + ".json", SampleSchemes.bytes(code));
  }

  private ActContext saying(String word, String documentNumber) {
    return city.act.with(new ActContext(null, null, word, documentNumber, null, null));
  }

  @Test
  void an_upload_becomes_a_draft_only_when_it_is_confirmed() {
    long upload = staged("zhangping-2019");
    assertThat(city.schemes.schemes()).isEmpty();
    StagedScheme shown = city.imports.staged(upload);
    assertThat(shown.confirmable()).isTrue();
    assertThat(shown.questions()).hasSize(3);
    assertThat(shown.tree().orElseThrow().sum()).isEqualByComparingTo("1500");
    long scheme = city.imports.confirmImport(office, upload);
    city.afresh();
    SchemeView view = city.schemes.scheme(scheme);
    assertThat(view.state()).isEqualTo(SchemeState.DRAFT);
    assertThat(view.indicators()).isEqualTo(38);
    assertThat(view.questions()).hasSize(3);
    assertThat(city.imports.document(scheme)).isEqualTo(SampleSchemes.canonical("zhangping-2019"));
    assertThat(city.imports.staged(upload).schemeId()).isEqualTo(scheme);
    assertThat(city.act.subjectOfAct().type()).isEqualTo(SubjectType.ORGANIZATION);
    refused(ImportIsOpen.class, () -> city.imports.confirmImport(office, upload));
    refused(ImportIsOpen.class, () -> city.imports.discardImport(office, upload));
  }

  @Test
  void the_workbook_of_a_stored_scheme_imports_as_the_next_version() {
    long first = city.imports.confirmImport(office, staged("shuozhou-2020"));
    byte[] workbook = city.imports.table(first);
    long upload = city.imports.stageImport(office, "朔州.xlsx", workbook);
    assertThat(city.imports.staged(upload).findings()).isEmpty();
    long second = city.imports.confirmImport(office, upload);
    assertThat(city.schemes.scheme(second).version()).isEqualTo(2);
    assertThat(city.imports.document(second).replace("\"version\":\"2\"", "\"version\":\"1\""))
        .isEqualTo(SampleSchemes.canonical("shuozhou-2020"));
  }

  @Test
  void nothing_comes_of_an_upload_with_an_error() {
    String broken =
        SampleSchemes.text("shuozhou-2020").replaceFirst("\"share\": \"0.35\"", "\"share\": \"x\"");
    long upload =
        city.imports.stageImport(office, "a.json", broken.getBytes(StandardCharsets.UTF_8));
    city.afresh();
    StagedScheme shown = city.imports.staged(upload);
    assertThat(shown.confirmable()).isFalse();
    assertThat(shown.tree()).isEmpty();
    assertThat(shown.errors()).isEqualTo(1);
    refused(SchemeHasNoErrors.class, () -> city.imports.confirmImport(office, upload));
    city.imports.discardImport(office, upload);
    assertThat(city.imports.staged(upload).state()).isEqualTo(ImportState.DISCARDED);
    assertThat(city.imports.staged(upload).findings()).isEmpty();
    refused(FileNameFits.class, () -> city.imports.stageImport(office, " ", new byte[0]));
  }

  @Test
  void an_upload_of_another_jurisdiction_is_unknown() {
    long upload = staged("shanting-2019");
    city.act.leaveJurisdiction(77);
    refused(KnownAndOwn.class, () -> city.imports.staged(upload));
  }

  @Test
  void a_class_of_warnings_is_answered_once_with_a_word_that_stays() {
    long scheme = city.imports.confirmImport(office, staged("zaozhuang-2022"));
    PrecheckView before = city.checks.precheck(scheme);
    assertThat(before.errors()).isZero();
    refused(
        ExplanationIsGiven.class,
        () -> city.checks.answer(saying(" ", null), scheme, "RulesAreGiven", false));
    refused(
        DocumentNumberIsGiven.class,
        () -> city.checks.answer(saying("暂按评定", null), scheme, "RulesAreGiven", true));
    refused(
        WarningIsFound.class,
        () -> city.checks.answer(saying("说明", null), scheme, "TotalPointsAddUp", false));
    city.checks.answer(saying("暂按评定", "枣卫函〔2022〕5号"), scheme, "RulesAreGiven", true);
    city.afresh();
    PrecheckView after = city.checks.precheck(scheme);
    assertThat(after.open()).isEqualTo(before.open() - 1);
    PrecheckView.Line line =
        after.lines().stream()
            .filter(one -> one.finding().code().equals("RulesAreGiven"))
            .findFirst()
            .orElseThrow();
    assertThat(line.finding().hits()).hasSize(37);
    assertThat(line.answer().getExplanation()).isEqualTo("暂按评定");
    assertThat(line.answer().isProvisional()).isTrue();
    assertThat(line.answer().getPlaces()).isEqualTo(37);
  }

  @Test
  void what_makes_scoring_impossible_blocks_the_issue() {
    String circular =
        SampleSchemes.text("zhangping-2019")
            .replace("\"rule\": \"delivered\"", "\"rule\": \"average\"");
    long upload =
        city.imports.stageImport(office, "c.json", circular.getBytes(StandardCharsets.UTF_8));
    long scheme = city.imports.confirmImport(office, upload);
    assertThat(city.checks.precheck(scheme).errors()).isEqualTo(1);
    for (SchemeView.QuestionLine line : city.schemes.scheme(scheme).questions()) {
      city.schemes.answer(
          office,
          scheme,
          SchemeAnswer.provisionally(line.code(), line.options().get(0), "漳绩效办〔2019〕1号"));
    }
    long cycle = city.cycle(scheme);
    refused(NothingBlocks.class, () -> city.schemes.issue(office, cycle));
  }
}
