package org.kaoping.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.consistency.check.ConsistencyChecks;
import org.kaoping.consistency.check.ConsistencyFinding;
import org.kaoping.consistency.check.RuleScores;
import org.kaoping.consistency.input.ClaimReading;
import org.kaoping.consistency.table.ClaimsTemplate;
import org.kaoping.consistency.table.ClaimsWorkbook;

/** Claims in the form for offices. */
class ClaimsWorkbookTest {
  private XSSFWorkbook workbook;

  @BeforeEach
  void template() throws IOException {
    workbook = new XSSFWorkbook(new ByteArrayInputStream(ClaimsTemplate.write()));
    workbook.getSheet("填表说明").getRow(0).getCell(1).setCellValue("某局");
    workbook.getSheet("填表说明").getRow(1).getCell(1).setCellValue("2020年");
    workbook.getSheet("填表说明").getRow(2).getCell(1).setCellValue("自评表");
  }

  @AfterEach
  void close() throws IOException {
    workbook.close();
  }

  /** Adds a row: headings and values by turns. */
  private void row(String sheetName, String... cells) {
    XSSFSheet sheet = workbook.getSheet(sheetName);
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int i = 0; i < cells.length; i += 2) {
      row.createCell(column(sheet, cells[i])).setCellValue(cells[i + 1]);
    }
  }

  private static int column(XSSFSheet sheet, String heading) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals(heading)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError(heading);
  }

  private ClaimReading read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return ClaimsWorkbook.read(out.toByteArray());
  }

  private List<String> codes() throws IOException {
    ClaimReading reading = read();
    assertThat(reading.faults()).isEmpty();
    return ConsistencyChecks.run(reading.sheet().orElseThrow(), RuleScores.NONE).stream()
        .map(finding -> finding.code() + " " + finding.key())
        .toList();
  }

  private List<String> faults() throws IOException {
    return read().faults().stream()
        .map(f -> f.spot().text(Locale.CHINESE) + f.code().replace("ConsistencyInput.", ""))
        .toList();
  }

  private void figures() {
    row("预算表", "编号", "T", "名称", "合计", "口径", "决算数", "数值", "6,519.90", "单位", "万元");
    row("预算表", "编号", "A", "名称", "基本支出", "口径", "决算数", "数值", "847.93", "单位", "万元", "合计编号", "T");
    row("预算表", "编号", "B", "名称", "项目支出", "口径", "决算数", "数值", "5,671.98", "单位", "万元", "合计编号", "T");
  }

  @Test
  void the_four_tables_become_claims() throws IOException {
    figures();
    row("指标表", "编号", "R", "名称", "项目占比", "分子", "T－A", "分母", "T", "分母要求口径", "预算数", "数值", "86.98%");
    row("文中数据", "编号", "T", "数值", "6519.09", "表或章节", "第三章");
    row("得分表", "编号", "G", "名称", "合计", "满分", "5", "得分", "4");
    row("得分表", "编号", "G1", "名称", "甲", "上级编号", "G", "满分", "5", "得分", "3.5", "得分率", "70%");
    assertThat(codes())
        .containsExactlyInAnyOrder(
            "SUM_OFF_BY_ROUNDING T.sum",
            "GROUP_SCORE_DIFFERS G",
            "RATIO_DIFFERS R",
            "VALUE_DIFFERS T",
            "DEFINITION_DIFFERS R");
    assertThat(read().sheet().orElseThrow().year()).isEqualTo("2020");
  }

  @Test
  void parts_may_be_subtracted_and_weighted_and_shares_grouped() throws IOException {
    row("预算表", "编号", "T", "名称", "差", "数值", "2.2", "单位", "元");
    row("预算表", "编号", "A", "名称", "甲", "数值", "3", "单位", "元", "合计编号", "T");
    row("预算表", "编号", "B", "名称", "乙", "数值", "1", "单位", "元", "合计编号", "-T*0.8");
    row("预算表", "编号", "S1", "名称", "男", "数值", "51.22%", "占比组", "性别 比例");
    row("预算表", "编号", "S2", "名称", "女", "数值", "47.78%", "占比组", "性别 比例");
    assertThat(codes()).containsExactly("SHARES_NOT_HUNDRED shares.1");
  }

  @Test
  void numbers_are_read_as_they_are_shown() throws IOException {
    figures();
    Row row = workbook.getSheet("预算表").getRow(1);
    Cell cell = row.getCell(column(workbook.getSheet("预算表"), "数值"));
    cell.setCellValue(6519.9);
    cell.getCellStyle();
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
    cell.setCellStyle(style);
    ConsistencyFinding found =
        ConsistencyChecks.run(read().sheet().orElseThrow(), RuleScores.NONE).get(0);
    assertThat(found.stated()).isEqualTo("6519.90万元");
  }

  @Test
  void faults_name_sheet_row_and_column() throws IOException {
    row("预算表", "编号", "A", "名称", "甲", "数值", "约18户");
    row("预算表", "编号", "A", "名称", "甲", "口径", "实际", "数值", "1", "合计编号", "T");
    row("指标表", "编号", "R", "名称", "比", "分子", "A", "数值", "1");
    row("文中数据", "编号", "X", "数值", "1");
    row("文中数据", "数值", "1");
    assertThat(faults())
        .containsExactlyInAnyOrder(
            "工作表“预算表”第 2 行 F 列：NUMBER_WANTED",
            "工作表“预算表”第 3 行 D 列：DEFINITION_UNKNOWN",
            "工作表“预算表”第 3 行 H 列：KEY_UNKNOWN",
            "工作表“指标表”第 2 行 E 列：PARTS_MISSING",
            "工作表“文中数据”第 2 行 A 列：KEY_UNKNOWN",
            "工作表“文中数据”第 3 行 A 列：VALUE_MISSING",
            "工作表“文中数据”第 3 行 A 列：KEY_UNKNOWN");
  }

  @Test
  void a_form_without_unit_headings_or_sheets_is_refused() throws IOException {
    assertThat(faults()).containsExactly("NOTHING_CLAIMED");
    workbook.getSheet("填表说明").getRow(0).getCell(1).setCellValue("");
    workbook.getSheet("得分表").getRow(0).getCell(3).setCellValue("分");
    assertThat(faults())
        .containsExactlyInAnyOrder("工作表“填表说明”：VALUE_MISSING", "工作表“得分表”：HEADING_MISSING");
    while (workbook.getNumberOfSheets() > 1) {
      workbook.removeSheetAt(1);
    }
    assertThat(faults()).contains("SHEETS_MISSING");
  }

  @Test
  void what_is_no_workbook_is_refused_by_the_gate() {
    ClaimReading reading = ClaimsWorkbook.read(new byte[] {1, 2, 3});
    assertThat(reading.faults()).extracting("code").containsExactly("PlanImport.FILE_NOT_XLSX");
    assertThat(reading.faults().get(0).message(Locale.CHINESE)).contains("Excel");
  }

  @Test
  void the_form_has_lists_and_hints() {
    XSSFSheet budget = workbook.getSheet("预算表");
    assertThat(budget.getDataValidations()).hasSize(11);
    assertThat(budget.getDataValidations())
        .anySatisfy(
            v ->
                assertThat(v.getValidationConstraint().getExplicitListValues())
                    .contains("年初预算数", "决算数"))
        .allSatisfy(v -> assertThat(v.getPromptBoxText()).isNotBlank());
  }
}
