package org.kaoping.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaoping.commendation.NominationState;
import org.kaoping.commendation.NominationView;
import org.kaoping.commendation.NomineeKind;
import org.kaoping.commendation.NoticeView;
import org.kaoping.kernel.Refused;
import org.kaoping.plan.Category;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.PlanView;
import org.kaoping.reports.BreakdownTable;
import org.kaoping.reports.CommendationNotice;
import org.kaoping.reports.ReportFormat;
import org.kaoping.reports.ScoreSheet;
import org.kaoping.scoreboard.IndicatorScoreView;
import org.kaoping.scoreboard.UnitScores;
import org.kaoping.scoring.Derivation;
import org.kaoping.scoring.DerivationCodec;
import org.kaoping.scoring.GradeCap;
import org.kaoping.scoring.InputName;
import org.kaoping.scoring.Operation;
import org.kaoping.scoring.Precision;
import org.kaoping.scoring.Ratio;
import org.kaoping.scoring.RuleReference;
import org.kaoping.scoring.Source;
import org.kaoping.scoring.ValueUnit;

class ReportModelsTest {
  private static final Printer PRINTER = new Printer();

  @BeforeAll
  static void load() {
    PRINTER.load();
  }

  private static PlanRow row(int seq, Category category, String level1, String points) {
    return new PlanRow(
        (long) seq,
        seq,
        category,
        level1,
        "第" + seq + "项𠮷工作",
        new BigDecimal(points),
        List.of("分管副局长"),
        List.of("医政股", "基卫股"),
        List.of("医政股负责人"));
  }

  private static PlanView plan(boolean frozen, List<PlanRow> rows) {
    return new PlanView(
        1, 3, Instant.EPOCH, "综合股", frozen, List.of(), rows, BigDecimal.ZERO, Map.of(), Map.of());
  }

  private static final List<PlanRow> ROWS =
      List.of(
          row(1, Category.MANDATORY, "基础绩效指标", "60"),
          row(2, Category.MANDATORY, "基础绩效指标", "40"),
          row(3, Category.MANDATORY, "管理绩效指标", "20"),
          row(4, Category.SELF_SELECTED, "业务绩效指标", "30.5"));

  @Test
  void aBreakdownTableGroupsAndSumsItsRows() {
    BreakdownTable table = BreakdownTables.of(plan(true, ROWS), "卫健局", 2019);

    assertThat(table.totalPoints()).isEqualByComparingTo("150.5");
    assertThat(table.note()).isEmpty();
    assertThat(table.categories()).hasSize(2);
    assertThat(table.categories().get(0).points()).isEqualByComparingTo("120");
    assertThat(table.categories().get(0).level1s())
        .extracting(BreakdownTable.Level1::name)
        .containsExactly("基础绩效指标", "管理绩效指标");
    assertThat(table.categories().get(0).level1s().get(0).points()).isEqualByComparingTo("100");
    assertThat(table.categories().get(1).level1s().get(0).rows().get(0).divisions())
        .containsExactly("医政股", "基卫股");
  }

  @Test
  void aPlanThatIsNotFiledIsPrintedAsADraft() {
    assertThat(BreakdownTables.of(plan(false, ROWS), "卫健局", 2019).note()).isNotEmpty();
  }

  @Test
  void aDraftWithGapsIsNotPrinted() {
    PlanRow gap = new PlanRow(null, 2, null, null, "工作", null, List.of(), List.of(), List.of());

    assertThatThrownBy(
            () -> BreakdownTables.of(plan(false, List.of(ROWS.get(0), gap)), "卫健局", 2019))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("PrintedRowsAreComplete");
              assertThat(refused.arguments()).containsExactly("2");
            });
  }

  @Test
  void aBreakdownTableComesAsPdfAndWorkbook() throws IOException {
    BreakdownTable table = BreakdownTables.of(plan(true, ROWS), "卫健局", 2019);

    Download pdf = PRINTER.print(table, ReportFormat.PDF);
    assertThat(new String(pdf.content(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(pdf.mediaType()).isEqualTo("application/pdf");
    assertThat(pdf.fileName()).endsWith(".pdf");
    assertThat(cells(PRINTER.print(table, ReportFormat.XLSX)))
        .contains("第4项𠮷工作", "60", "医政股负责人")
        .anyMatch(text -> text.contains("管理绩效指标"));
  }

  private static List<String> cells(Download workbook) throws IOException {
    List<String> texts = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook.content()))) {
      DataFormatter formatter = new DataFormatter();
      for (Row row : book.getSheetAt(0)) {
        for (Cell cell : row) {
          texts.add(formatter.formatCellValue(cell));
        }
      }
    }
    return texts;
  }

  private static String derivation(String score) {
    BigDecimal value = new BigDecimal(score);
    Source source = new Source("统计局", "统〔2020〕9号", "");
    return DerivationCodec.write(
        new Derivation(
            new RuleReference("S", "1", "R", "DELIVERED_RESULT", 1),
            List.of(
                Derivation.Input.of(InputName.DELIVERED_SCORE, value, ValueUnit.POINTS, source)),
            List.of(),
            List.of(
                new Derivation.Step(
                    Operation.TAKEN, List.of(Ratio.of(value)), Ratio.of(value), "")),
            value,
            Optional.of(new Precision(2, RoundingMode.HALF_UP)),
            value,
            List.of()));
  }

  private static UnitScores scores(boolean provisional, String grade) {
    return scores(provisional, grade, null, List.of());
  }

  private static UnitScores scores(
      boolean provisional, String grade, BigDecimal overall, List<GradeCap> caps) {
    return new UnitScores(
        1,
        2,
        "卫健局",
        true,
        new BigDecimal("55.00"),
        new BigDecimal("25.10"),
        new BigDecimal("80.10"),
        2,
        provisional,
        grade,
        overall,
        grade,
        caps,
        List.of(
            new IndicatorScoreView(
                11,
                1,
                Category.MANDATORY,
                "基础绩效指标",
                "甲",
                new BigDecimal("60"),
                new BigDecimal("55.00"),
                provisional,
                derivation("55.00")),
            new IndicatorScoreView(
                12,
                2,
                Category.SELF_SELECTED,
                "业务绩效指标",
                "乙",
                new BigDecimal("30"),
                new BigDecimal("25.10"),
                false,
                derivation("25.10"))));
  }

  @Test
  void aScoreSheetSaysWhatCountsBesideTheScoresAndWhatCapsTheGrade() {
    GradeCap cap = new GradeCap(GradeCap.Reason.VETO, "safety", "差", "发生较大安全事故");

    ScoreSheet sheet =
        ScoreSheets.of(
            scores(false, "差", new BigDecimal("86.20"), List.of(cap)), 2019, "政府部门系列", true);

    assertThat(sheet.notes())
        .startsWith("综合得分（履职考评与其他考评按权重合计，百分制）：86.20；名次按综合得分排列。", "考核等次：差。")
        .anyMatch(note -> note.contains("发生较大安全事故"));
  }

  @Test
  void aScoreSheetShowsEveryScoreWithItsDerivation() throws IOException {
    ScoreSheet sheet = ScoreSheets.of(scores(false, null), 2019, "政府部门系列", true);

    assertThat(sheet.total().score()).isEqualByComparingTo("80.10");
    assertThat(sheet.total().fullPoints()).isEqualByComparingTo("90");
    assertThat(sheet.subtotals())
        .extracting(ScoreSheet.Sum::score)
        .containsExactly(new BigDecimal("55.00"), new BigDecimal("25.10"));
    assertThat(sheet.lines().get(0).derivationSentence()).contains("55");
    assertThat(sheet.lines().get(0).basis()).isEmpty();
    assertThat(cells(PRINTER.print(sheet, ReportFormat.XLSX))).contains("55.00", "25.10", "80.10");
  }

  @Test
  void aProvisionalSheetUnderEmbargoSaysBoth() {
    ScoreSheet open = ScoreSheets.of(scores(false, null), 2019, "政府部门系列", true);
    ScoreSheet early = ScoreSheets.of(scores(true, "良好"), 2019, "政府部门系列", false);

    assertThat(early.status()).isNotEqualTo(open.status());
    assertThat(early.lines().get(0).basis()).isEqualTo(early.status());
    assertThat(early.notes()).hasSize(open.notes().size() + 2);
  }

  private static NominationView nominee(NomineeKind kind, String unit, String post) {
    return new NominationView(
        1, kind, 2, unit, post, "事迹", NominationState.COMMENDED, Instant.EPOCH, "绩效办主任");
  }

  private static NoticeView notice(String text) {
    return new NoticeView(
        3,
        "关于2019年度绩效管理工作的通报",
        text,
        "漳绩〔2020〕12号",
        LocalDate.of(2020, 7, 15),
        List.of(nominee(NomineeKind.UNIT, "卫健局", null)),
        List.of(nominee(NomineeKind.PERSON, "卫健局", "医政股负责人")));
  }

  @Test
  void aNoticeListsUnitsAndPersons() throws IOException {
    CommendationNotice notice = CommendationNotices.of(notice("第一段。\r\n\n 第二段。"), "市绩效办");

    assertThat(notice.bodyParagraphs()).containsExactly("第一段。", "第二段。");
    assertThat(notice.unitNames()).containsExactly("卫健局");
    assertThat(notice.persons())
        .extracting(CommendationNotice.Person::post)
        .containsExactly("医政股负责人");
    Download pdf = PRINTER.print(notice, ReportFormat.PDF);
    assertThat(pdf.fileName()).isEqualTo("关于2019年度绩效管理工作的通报.pdf");
    assertThat(pdf.content()).hasSizeGreaterThan(1000);
  }

  @Test
  void aCharacterWithoutAFontIsNamed() {
    CommendationNotice notice = CommendationNotices.of(notice("表扬🎉"), "市绩效办");

    assertThatThrownBy(() -> PRINTER.print(notice, ReportFormat.PDF))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("CharacterIsPrintable");
              assertThat(refused.arguments()).startsWith("🎉", "U+1F389");
            });
  }

  @Test
  void aFileNameIsSafeAndShort() {
    assertThat(FileNames.of("a/b\\c:d*e?\"<>|\n 表", "pdf")).isEqualTo("a_b_c_d_e_表.pdf");
    String longest = FileNames.of("𠮷".repeat(200), "xlsx");
    assertThat(longest.codePointCount(0, longest.length())).isEqualTo(75);
    assertThat(longest).endsWith("𠮷.xlsx");
  }
}
