package org.kaoping.scheme.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaoping.scheme.SampleSchemes;
import org.kaoping.scheme.SchemeFiles;
import org.kaoping.scheme.SchemeFinding;
import org.kaoping.scheme.SchemeReading;

/** One thing wrong in an otherwise right workbook: its finding at its place, and nothing stored. */
class BrokenSheetsTest {
  private static final byte[] GOOD =
      SchemeTableExport.write(SampleSchemes.canonical("shuozhou-2020"));

  static Stream<Arguments> damages() {
    return Stream.of(
        damage("SchemeImport.NUMBER_WRONG 指标 3", b -> put(b, "指标", 3, "分值", "3分")),
        damage("SchemeImport.WORD_UNKNOWN 指标 3", b -> put(b, "指标", 3, "指标类别", "必选")),
        damage("SchemeImport.RULE_UNKNOWN 指标 3", b -> put(b, "指标", 3, "计分规则", "要点")),
        damage("SchemeImport.CODE_MISSING 指标 3", b -> put(b, "指标", 3, "指标代码", "")),
        damage("SchemeImport.CODE_TWICE 指标 36", b -> put(b, "指标", 3, "指标代码", "D22")),
        damage("SchemeImport.GROUP_MISSING 指标 4", b -> clear(b, "指标", 4, "一级代码", "二级代码")),
        damage("SchemeImport.LEVEL_SKIPPED 指标 4", b -> put(b, "指标", 4, "一级代码", "")),
        damage("SchemeImport.LEVEL_DIFFERS 指标 5", b -> put(b, "指标", 5, "一级分值", "31")),
        damage("SchemeImport.RATIO_WRONG 要点 3", b -> put(b, "要点", 3, "占比", "三成")),
        damage("SchemeImport.TRUTH_WRONG 要点 3", b -> put(b, "要点", 3, "反向", "有")),
        damage("SchemeImport.ITEM_WITHOUT_RULE 要点 3", b -> put(b, "要点", 3, "所属规则", "X1")),
        damage("SchemeImport.ITEM_NUMBER_WRONG 要点 3", b -> put(b, "要点", 3, "项号", "9.1")),
        damage("Scoring.PARAMETER_OUT_OF_RANGE 要点 3", b -> put(b, "要点", 3, "占比", "1.35")),
        damage("Scoring.FACTOR_OUT_OF_RANGE 档次表 3", b -> put(b, "档次表", 3, "系数或分数", "-3")),
        damage("SchemeImport.SHEET_MISSING 0", b -> b.removeSheetAt(b.getSheetIndex("指标"))),
        damage(
            "SchemeImport.HEADER_MISSING 等次 0",
            b -> b.getSheet("等次").removeRow(b.getSheet("等次").getRow(1))),
        damage("SchemeImport.NUMBER_WRONG 方案 8", b -> row(b, "方案", 8).getCell(1).setCellValue("二")),
        damage(
            "SchemeImport.WORD_UNKNOWN 方案 9", b -> row(b, "方案", 9).getCell(1).setCellValue("随便")),
        damage("PlanImport.CELL_IS_ERROR 指标 3", b -> formula(b, "1/0")));
  }

  private static Arguments damage(String expected, Consumer<XSSFWorkbook> change) {
    return Arguments.of(expected, change);
  }

  private static Row row(XSSFWorkbook book, String sheet, int number) {
    return book.getSheet(sheet).getRow(number - 1);
  }

  private static Cell cell(XSSFWorkbook book, String sheet, int number, String heading) {
    XSSFSheet there = book.getSheet(sheet);
    for (Cell cell : there.getRow(1)) {
      if (cell.getStringCellValue().equals(heading)) {
        return there.getRow(number - 1).getCell(cell.getColumnIndex());
      }
    }
    throw new AssertionError(heading);
  }

  private static void put(
      XSSFWorkbook book, String sheet, int number, String heading, String text) {
    cell(book, sheet, number, heading).setCellValue(text);
  }

  private static void clear(XSSFWorkbook book, String sheet, int number, String... headings) {
    for (String heading : headings) {
      put(book, sheet, number, heading, "");
    }
  }

  private static void formula(XSSFWorkbook book, String text) {
    cell(book, "指标", 3, "分值").setCellFormula(text);
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
  }

  private static SchemeReading read(Consumer<XSSFWorkbook> change) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(GOOD));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      change.accept(book);
      book.write(out);
      return SchemeFiles.read("a.xlsx", out.toByteArray());
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @ParameterizedTest
  @MethodSource("damages")
  void one_damage_is_found_where_it_is(String expected, Consumer<XSSFWorkbook> change) {
    SchemeReading reading = read(change);
    assertThat(reading.document()).isEmpty();
    assertThat(
            reading.findings().stream()
                .filter(SchemeFinding::isError)
                .map(
                    found ->
                        String.join(" ", found.code(), found.sheet()).strip() + " " + found.row()))
        .contains(expected);
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertThat(reading.findings())
          .noneMatch(found -> found.message(locale).contains("rule.SchemeImport"))
          .noneMatch(found -> found.message(locale).contains("{"));
    }
  }

  @Test
  void several_damages_are_found_at_once() {
    SchemeReading reading =
        read(
            book -> {
              put(book, "指标", 3, "分值", "三");
              put(book, "要点", 3, "占比", "x");
              put(book, "等次", 3, "从（百分之几）", "y");
            });
    assertThat(reading.errors()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void files_that_are_no_workbooks_are_turned_away() {
    assertThat(SchemeFiles.read("a.xlsx", new byte[] {1, 2, 3}).findings())
        .extracting(SchemeFinding::code)
        .containsExactly("PlanImport.FILE_NOT_XLSX");
    assertThat(SchemeFiles.read("a.xlsx", new byte[0]).findings())
        .extracting(SchemeFinding::code)
        .containsExactly("PlanImport.FILE_EMPTY");
  }

  @Test
  void a_column_that_nobody_knows_is_a_warning() {
    SchemeReading reading =
        read(book -> book.getSheet("指标").getRow(1).createCell(60).setCellValue("多余"));
    assertThat(reading.document()).isPresent();
    assertThat(reading.findings())
        .extracting(SchemeFinding::code)
        .containsExactly("SchemeImport.COLUMN_UNKNOWN");
  }

  @Test
  void more_rows_than_the_form_has_are_refused() {
    SchemeReading reading =
        read(
            book -> {
              XSSFSheet items = book.getSheet("要点");
              for (int row = 3; row < 3 + SheetRows.MOST + 1; row++) {
                items.createRow(row).createCell(0).setCellValue("A11");
              }
            });
    assertThat(reading.findings())
        .extracting(SchemeFinding::code)
        .contains("SchemeImport.TOO_MANY_ROWS");
  }
}
