package org.kaoping.plan.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.plan.table.Sample.cell;
import static org.kaoping.plan.table.Sample.unmerge;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaoping.plan.ImportFinding;
import org.kaoping.plan.Severity;

/** One thing wrong in an otherwise right table: exactly its finding, at its place. */
class BrokenRowsTest {

  static Stream<Arguments> damages() {
    return Stream.of(
        damage("SEQ_MISSING A7", s -> cell(s, 5, TableColumn.SEQ).setBlank()),
        damage("SEQ_NOT_A_NUMBER A7", s -> cell(s, 5, TableColumn.SEQ).setCellValue("五")),
        damage("SEQ_NOT_A_NUMBER A7", s -> cell(s, 5, TableColumn.SEQ).setCellValue(5.5)),
        damage("SEQ_NOT_A_NUMBER A7", s -> cell(s, 5, TableColumn.SEQ).setCellValue(-5)),
        damage("SEQ_NOT_A_NUMBER A7", s -> cell(s, 5, TableColumn.SEQ).setCellValue(1e30)),
        damage("SEQ_DUPLICATE A7", s -> cell(s, 5, TableColumn.SEQ).setCellValue(4)),
        damage("SEQ_GAP A40", s -> cell(s, 38, TableColumn.SEQ).setCellValue(39)),
        damage("CATEGORY_UNKNOWN B3", s -> fill(s, TableColumn.CATEGORY, "必选指标")),
        damage("CATEGORY_POINTS_DIFFER B3", s -> fill(s, TableColumn.CATEGORY, "规定指标（1091分）")),
        damage("LEVEL1_POINTS_DIFFER C3", s -> fill(s, TableColumn.LEVEL1, "基础绩效指标（95分）")),
        damage("LEVEL1_MISSING C36", s -> cell(s, 34, TableColumn.LEVEL1).setBlank()),
        damage(
            "LEVEL1_TOO_LONG C36",
            s -> cell(s, 34, TableColumn.LEVEL1).setCellValue("长".repeat(201))),
        damage("LEVEL2_MISSING D7", s -> cell(s, 5, TableColumn.LEVEL2).setBlank()),
        damage("LEVEL2_MISSING D7", s -> cell(s, 5, TableColumn.LEVEL2).setCellValue(" \u3000\n")),
        damage(
            "LEVEL2_TOO_LONG D7",
            s -> cell(s, 5, TableColumn.LEVEL2).setCellValue("𠮷".repeat(1001))),
        damage("LEVEL2_TWICE D7", s -> cell(s, 5, TableColumn.LEVEL2).setCellValue("落实河长制 成效")),
        damage("POINTS_MISSING E7", s -> cell(s, 5, TableColumn.POINTS).setBlank()),
        damage("POINTS_NOT_A_NUMBER E7", s -> cell(s, 5, TableColumn.POINTS).setCellValue("50分")),
        damage("POINTS_NOT_A_NUMBER E7", s -> cell(s, 5, TableColumn.POINTS).setCellValue(true)),
        damage("POINTS_NOT_A_NUMBER E7", s -> asDate(s)),
        damage("POINTS_NOT_POSITIVE E7", s -> cell(s, 5, TableColumn.POINTS).setCellValue(0)),
        damage("POINTS_NOT_POSITIVE E7", s -> cell(s, 5, TableColumn.POINTS).setCellValue(-50)),
        damage("POINTS_TOO_HIGH E7", s -> cell(s, 5, TableColumn.POINTS).setCellValue(1e9)),
        damage("POINTS_TOO_PRECISE E7", s -> cell(s, 5, TableColumn.POINTS).setCellValue(50.125)),
        damage("POINTS_AS_TEXT E7", s -> cell(s, 5, TableColumn.POINTS).setCellValue("５０")),
        damage("TITLE_POINTS_DIFFER A1", s -> s.getRow(0).getCell(0).setCellValue("分解表（1000分）")),
        damage("LEADER_UNKNOWN F7", s -> cell(s, 5, TableColumn.LEADERS).setCellValue("某某")),
        damage("DIVISION_UNKNOWN G7", s -> cell(s, 5, TableColumn.DIVISIONS).setCellValue("基础股")),
        damage("POST_UNKNOWN H7", s -> cell(s, 5, TableColumn.POSTS).setCellValue("基卫股长")),
        damage("OWNER_MISSING F7", s -> cell(s, 5, TableColumn.LEADERS).setBlank()),
        damage("OWNER_TWICE G7", s -> cell(s, 5, TableColumn.DIVISIONS).setCellValue("基卫股 基卫股")),
        damage(
            "POSTS_UNLIKE_DIVISIONS H7",
            s -> cell(s, 5, TableColumn.DIVISIONS).setCellValue("基卫股、医政股")),
        damage("FORMULA_VALUE_TAKEN E7", s -> computed(s, "25*2")),
        damage("FORMULA_WITHOUT_VALUE E7", s -> neverComputed(s)),
        damage("CELL_IS_ERROR E7", s -> computed(s, "1/0")),
        damage("CELL_MERGED_DOWN D7", s -> s.addMergedRegion(CellRangeAddress.valueOf("D7:D8"))),
        damage("CELL_MERGED_ACROSS G7", s -> s.addMergedRegion(CellRangeAddress.valueOf("G7:H7"))),
        damage("ROW_HIDDEN 7", s -> s.getRow(6).setZeroHeight(true)),
        damage("STRAY_CELL J7", s -> s.getRow(6).createCell(9).setCellValue("多余")),
        damage("STRAY_CELL B46", s -> s.createRow(45).createCell(1).setCellValue("多余")),
        damage("TOTAL_POINTS_DIFFER E41", s -> total(s, 1499)),
        damage("HEADER_TWICE 2", s -> s.getRow(1).createCell(8).setCellValue("序号")),
        damage("HEADER_INCOMPLETE 2", s -> s.getRow(1).getCell(4).setCellValue("权重")));
  }

  private static Arguments damage(String expected, Consumer<XSSFSheet> change) {
    return Arguments.of(expected, change);
  }

  private static void fill(XSSFSheet sheet, TableColumn column, String value) {
    cell(sheet, 1, column).setCellValue(value);
  }

  private static void asDate(XSSFSheet sheet) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat((short) 14);
    cell(sheet, 5, TableColumn.POINTS).setCellStyle(style);
  }

  private static void computed(XSSFSheet sheet, String formula) {
    cell(sheet, 5, TableColumn.POINTS).setCellFormula(formula);
    sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
  }

  private static void neverComputed(XSSFSheet sheet) {
    cell(sheet, 5, TableColumn.POINTS).setBlank();
    cell(sheet, 5, TableColumn.POINTS).setCellFormula("1+1");
  }

  private static void total(XSSFSheet sheet, double points) {
    sheet.createRow(40).createCell(0).setCellValue("合 计");
    sheet.getRow(40).createCell(4).setCellValue(points);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void oneDamageGivesItsFindingAtItsPlace(String expected, Consumer<XSSFSheet> change) {
    TableReading reading = TableImport.read(Sample.changed(change), Sample.names());

    assertThat(reading.findings().stream().map(BrokenRowsTest::shortForm)).contains(expected);
    assertThat(reading.findings().stream().map(f -> f.row() + f.code()))
        .as("no second finding of the same kind")
        .doesNotHaveDuplicates();
    FindingCode code = FindingCode.valueOf(expected.substring(0, expected.indexOf(' ')));
    assertThat(reading.errors() > 0)
        .as("an error hinders, a warning does not")
        .isEqualTo(code.severity() == Severity.ERROR);
  }

  private static String shortForm(ImportFinding finding) {
    return finding.code() + " " + finding.column() + finding.row();
  }

  @Test
  void unmergedLabelsWithoutRepetitionAreMissing() {
    byte[] file = Sample.changed(sheet -> unmerge(sheet, TableColumn.CATEGORY, false));

    TableReading reading = TableImport.read(file, Sample.names());

    assertThat(reading.findings().stream().filter(f -> f.code().equals("CATEGORY_MISSING")))
        .hasSize(36);
  }
}
