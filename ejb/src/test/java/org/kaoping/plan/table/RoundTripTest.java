package org.kaoping.plan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.kaoping.demo.ZhangpingPlan;
import org.kaoping.plan.Category;
import org.kaoping.plan.ImportFinding;
import org.kaoping.plan.PlanRow;
import org.kaoping.plan.PlanTotals;
import org.kaoping.plan.Points;

/** What is exported imports again unchanged, and other ways to write the same table do so too. */
class RoundTripTest {
  private static final List<PlanRow> ROWS = ZhangpingPlan.content().rows();

  @Test
  void theSampleTableHasItsThirtyEightRowsAndFifteenHundredPoints() {
    TableReading reading = TableImport.read(ZhangpingPlan.asWorkbook(), Sample.names());

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.rows()).isEqualTo(ROWS).hasSize(38);
    PlanTotals totals = PlanTotals.of(reading.rows());
    assertThat(totals.total()).isEqualTo(new BigDecimal("1500"));
    assertThat(totals.categories())
        .isEqualTo(
            Map.of(
                Category.MANDATORY,
                new BigDecimal("1090"),
                Category.SELF_SELECTED,
                new BigDecimal("410")));
    assertThat(totals.level1())
        .containsEntry("基础绩效指标", new BigDecimal("950"))
        .containsEntry("争先创优指标", new BigDecimal("140"))
        .containsEntry("公共卫生工作", new BigDecimal("120"));
  }

  @Test
  void severalOwnersAndTheSymbolicOneAreRead() {
    List<PlanRow> rows = TableImport.read(ZhangpingPlan.asWorkbook(), Sample.names()).rows();

    assertThat(rows.get(5).divisions()).containsExactly("党办", "综合股", "疾控股", "财务室");
    assertThat(rows.get(30).posts()).containsExactly("疾控股负责人", "漳平市总医院负责人", "疾控中心负责人");
    assertThat(rows.get(8).divisions()).containsExactly("各股室");
    assertThat(rows.get(8).posts()).containsExactly("各股室负责人");
  }

  @Test
  void labelsRepeatedInsteadOfMergedAreTheSame() {
    byte[] file =
        Sample.changed(
            sheet -> {
              Sample.unmerge(sheet, TableColumn.CATEGORY, true);
              Sample.unmerge(sheet, TableColumn.LEVEL1, true);
            });
    assertReadsAsSample(file);
  }

  @Test
  void aHeaderRepeatedAtAPageBreakIsSkipped() {
    byte[] file =
        Sample.changed(
            sheet -> {
              Sample.unmerge(sheet, TableColumn.CATEGORY, true);
              Sample.unmerge(sheet, TableColumn.LEVEL1, true);
              int at = Sample.FIRST + 10;
              sheet.shiftRows(at, sheet.getLastRowNum(), 2);
              sheet.copyRows(1, 1, at + 1, new CellCopyPolicy());
            });
    assertReadsAsSample(file);
  }

  @Test
  void labelsBrokenByANarrowCellAndNotesBelowAreTheSame() {
    byte[] file =
        Sample.changed(
            sheet -> {
              Sample.cell(sheet, 1, TableColumn.CATEGORY).setCellValue("规定\n\n指标\n（1090 分）");
              Sample.cell(sheet, 35, TableColumn.LEVEL1).setCellValue("综合监督行政审批工作\n（30分）");
              Sample.cell(sheet, 6, TableColumn.DIVISIONS).setCellValue("党办、综合股，疾控股 财务室");
              int below = sheet.getLastRowNum() + 1;
              sheet.createRow(below).createCell(0).setCellValue("合计");
              sheet.getRow(below).createCell(4).setCellValue(1500);
              sheet.createRow(below + 1).createCell(0).setCellValue("［评分标准］：完成任务好……");
              sheet.addMergedRegion(new CellRangeAddress(below + 1, below + 1, 0, 7));
            });
    assertReadsAsSample(file);
  }

  private static void assertReadsAsSample(byte[] file) {
    TableReading reading = TableImport.read(file, Sample.names());

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.rows()).isEqualTo(ROWS);
  }

  @Test
  void theSheetLooksAsTheAnnexDoes() {
    Sample.changed(
        sheet -> {
          assertThat(merged(sheet)).contains("B3:B25", "C3:C23", "C24:C25", "B26:B40", "A1:H1");
          assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("2:2");
          assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
          assertThat(Sample.cell(sheet, 1, TableColumn.CATEGORY).getStringCellValue())
              .isEqualTo("规定指标（1090分）");
          assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
              .isEqualTo("2019年度漳平市卫健局绩效管理履职任务分解表（1500分）");
        });
  }

  private static List<String> merged(XSSFSheet sheet) {
    return sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString).toList();
  }

  @Test
  void theTemplateIsReadAsATable() {
    TableReading reading = TableImport.read(TableTemplate.write(), Sample.names());

    assertThat(reading.rows()).hasSize(3);
    assertThat(reading.findings()).extracting(ImportFinding::code).isEmpty();
  }

  @Property(tries = 40)
  void anyTableComesBackUnchanged(@ForAll("tables") List<PlanRow> rows) {
    TableReading reading = TableImport.read(TableExport.write("表", rows), Sample.namesIn(rows));

    assertThat(reading.findings().stream().filter(ImportFinding::isError)).isEmpty();
    assertThat(reading.rows()).isEqualTo(rows);
  }

  @Provide
  Arbitrary<List<PlanRow>> tables() {
    return row().list().ofMinSize(1).ofMaxSize(30).map(RoundTripTest::numbered);
  }

  private static Arbitrary<PlanRow> row() {
    return Combinators.combine(
            Arbitraries.of(Category.class),
            Arbitraries.of("基础工作", "𠮷村（市级）工作", "Public health work"),
            text(),
            Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("99999.99"))
                .ofScale(2),
            names(),
            names(),
            names())
        .as(
            (category, level1, level2, points, leaders, divisions, posts) ->
                new PlanRow(
                    null,
                    0,
                    category,
                    level1,
                    level2,
                    Points.plain(points),
                    leaders,
                    divisions,
                    posts));
  }

  private static Arbitrary<String> text() {
    return Arbitraries.of("𠮷", "任务", "1．", "=1+1", "a b", "\n", "“", "＆<>&", "ÄÖ", "12")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(parts -> TableText.paragraph("甲" + String.join("", parts)));
  }

  private static Arbitrary<List<String>> names() {
    return Arbitraries.of("综合股", "𠮷股", "Health Office", "各股室", "疾控中心")
        .list()
        .ofMaxSize(4)
        .uniqueElements();
  }

  private static List<PlanRow> numbered(List<PlanRow> rows) {
    List<PlanRow> numbered = new ArrayList<>();
    IntStream.range(0, rows.size())
        .forEach(
            index -> {
              PlanRow row = rows.get(index);
              numbered.add(
                  new PlanRow(
                      null,
                      index + 1,
                      row.category(),
                      row.level1(),
                      row.level2(),
                      row.fullPoints(),
                      row.leaders(),
                      row.divisions(),
                      row.posts()));
            });
    return numbered;
  }
}
