package org.kaoping.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.supervision.Town.PLAIN;
import static org.kaoping.supervision.Town.TODAY;
import static org.kaoping.supervision.Town.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.rectification.Finding;
import org.kaoping.rectification.FindingSource;
import org.kaoping.rectification.LedgerFilter;
import org.kaoping.rectification.LedgerLine;
import org.kaoping.support.TestBureau;

class ProblemServiceTest {
  private final Town town = new Town();
  private long report;

  @BeforeEach
  void open() {
    report = open("2018 年度项目支出绩效评价报告", "某会计师事务所");
  }

  private long open(String title, String evaluator) {
    NewReport wanted = new NewReport(TestBureau.CYCLE, title, evaluator, TODAY);
    return town.act(
        town.clerk(), "ProblemService.open", PLAIN, () -> town.problems.open(PLAIN, wanted));
  }

  private long add(Problem problem) {
    return town.act(
        town.clerk(), "ProblemService.add", PLAIN, () -> town.problems.add(PLAIN, report, problem));
  }

  private static Problem problem(String number) {
    return new Problem(
        number, "设备闲置", TestBureau.BUREAU, TestBureau.PRIMARY_CARE, "调剂使用", TODAY.plusDays(30));
  }

  private long stage(String[]... rows) {
    byte[] file = workbook(rows);
    return stage(file);
  }

  private long stage(byte[] file) {
    return town.act(
        town.clerk(),
        "ProblemService.stage",
        PLAIN,
        () -> town.problems.stage(PLAIN, report, "问题清单.xlsx", file));
  }

  private byte[] workbook(String[]... rows) {
    byte[] template = town.read(town.clerk(), town.problems::template);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int i = 0; i < rows.length; i++) {
        Row row = workbook.getSheetAt(0).createRow(i + 1);
        for (int column = 0; column < rows[i].length; column++) {
          row.createCell(column).setCellValue(rows[i][column]);
        }
      }
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private StagedProblems staged(long id) {
    return town.read(town.clerk(), () -> town.problems.staged(id));
  }

  private void confirm(long id) {
    town.act(town.clerk(), "ProblemService.confirm", PLAIN, () -> town.problems.confirm(PLAIN, id));
  }

  @Test
  void aProblemEntersTheSameLedger() {
    add(problem("1"));
    assertThat(town.lines(town.clerk(), LedgerFilter.ALL))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.source()).isEqualTo(FindingSource.EVALUATION_REPORT);
              assertThat(line.itemNumber()).isEqualTo("1");
              assertThat(line.divisionName()).isEqualTo("基卫股");
              assertThat(line.requirement()).isEqualTo("调剂使用");
              assertThat(line.dueOn()).isEqualTo(TODAY.plusDays(30));
            });
  }

  @Test
  void unfitReportsAndProblemsAreRefused() {
    assertRefused("TitleIsGiven", () -> open(" ", "财政局"));
    assertRefused("EvaluatorIsNamed", () -> open("报告", " "));
    assertRefused("ProblemIsStated", () -> add(problem(" ")));
    add(problem("1"));
    assertRefused("ProblemNumberIsFree", () -> add(problem("1")));
    assertRefused(
        "ProblemUnitIsKnown",
        () ->
            add(
                new Problem(
                    "2",
                    "闲置",
                    TestBureau.OTHER_UNIT,
                    TestBureau.PRIMARY_CARE,
                    "改",
                    TODAY.plusDays(1))));
    assertRefused(
        "LimitLiesAhead", () -> add(new Problem("2", "闲置", TestBureau.BUREAU, null, "改", TODAY)));
  }

  @Test
  void aTableIsLookedAtAndThenTakenOverWhole() {
    long id =
        stage(
            new String[] {"一", "设备闲置", "卫生健康局 基卫股", "调剂使用", "2019-07-31"},
            new String[] {"二", "未及时验收", "教育局", "组织验收", "2019年8月1日"});
    assertThat(staged(id).findings()).isEmpty();
    assertThat(staged(id).confirmable()).isTrue();
    assertThat(town.lines(town.clerk(), LedgerFilter.ALL)).isEmpty();
    confirm(id);
    assertThat(town.lines(town.clerk(), LedgerFilter.ALL))
        .extracting(LedgerLine::unitName)
        .containsExactly("教育局", "卫生健康局");
    List<Finding> problems = town.read(town.clerk(), () -> town.problems.report(report)).problems();
    assertThat(problems).extracting(Finding::getNumber).containsExactly("一", "二");
    assertRefused("ProblemImportIsOpen", () -> confirm(id));
    assertThat(staged(id).confirmable()).isFalse();
  }

  @Test
  void findingsSayRowColumnAndWhatToDo() {
    add(problem("9"));
    long id =
        stage(
            new String[] {"9", "设备闲置", "卫生健康局", "调剂使用", "2019-07-31"},
            new String[] {"2", "", "水利局", "", "尽快"},
            new String[] {"2", "迟延", "卫生健康局/某股", "改", "2019-06-03"});
    assertThat(staged(id).findings())
        .extracting(finding -> finding.row() + finding.column() + finding.code())
        .containsExactly(
            "2AProblemImport.NUMBER_TWICE",
            "3BProblemImport.MISSING",
            "3CProblemImport.UNIT_UNKNOWN",
            "3DProblemImport.MISSING",
            "3EProblemImport.LIMIT_UNREADABLE",
            "4AProblemImport.NUMBER_TWICE",
            "4CProblemImport.UNIT_UNKNOWN",
            "4EProblemImport.LIMIT_PASSED");
    assertThat(staged(id).findings().get(4).message(Locale.CHINESE))
        .isEqualTo("第 3 行 E 列：整改期限“尽快”不是日期，请写成 2026-09-30 的样式。");
    assertRefused("ProblemImportHasNoErrors", () -> confirm(id));
    assertThat(town.lines(town.clerk(), LedgerFilter.ALL)).hasSize(1);
  }

  @Test
  void filesThatAreNoTableAreTurnedAway() {
    assertThat(staged(stage("证明".getBytes(StandardCharsets.UTF_8))).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.code()).isEqualTo("PlanImport.FILE_NOT_XLSX"));
    assertThat(staged(stage(new String[0][])).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.code()).isEqualTo("ProblemImport.TABLE_EMPTY"));
  }

  @Test
  void aDroppedTableIsGone() {
    long id = stage(new String[] {"1", "设备闲置", "卫生健康局", "调剂使用", "2019-07-31"});
    town.act(town.clerk(), "ProblemService.discard", PLAIN, () -> town.problems.discard(PLAIN, id));
    assertThat(staged(id).rows()).isEmpty();
    assertRefused("ProblemImportIsOpen", () -> confirm(id));
  }
}
