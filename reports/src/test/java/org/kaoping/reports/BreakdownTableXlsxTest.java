package org.kaoping.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class BreakdownTableXlsxTest {
  private static final int HEADER = 2;
  private static final int FIRST_ROW = 3;
  private static final ReportRenderer RENDERER = new ReportRenderer();

  @Test
  void theSheetHasTheAnnexOwnColumns() throws IOException {
    open(
        Samples.breakdownTable(),
        sheet -> {
          assertThat(sheet.getSheetName()).isEqualTo("履职任务分解表");
          assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
              .isEqualTo("2019年度漳平市卫健局绩效管理履职任务分解表（1500分）");
          assertThat(
                  IntStream.range(0, 8)
                      .mapToObj(i -> text(sheet.getRow(HEADER).getCell(i)).replace("\n", "")))
              .containsExactly("序号", "指标类别", "一级指标", "二级指标", "分值（分）", "分管领导", "责任单位及股室", "责任人");
          assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
              .isEqualTo((short) (HEADER + 1));
        });
  }

  @Test
  void everyRowIsThereAndItsNumbersAreNumbers() throws IOException {
    open(
        Samples.breakdownTable(),
        sheet -> {
          List<Samples.AnnexRow> annex = Samples.annex();
          for (int i = 0; i < annex.size(); i++) {
            Row row = sheet.getRow(FIRST_ROW + i);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(annex.get(i).seq());
            assertThat(text(row.getCell(3))).isEqualTo(annex.get(i).level2());
            assertThat(row.getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(row.getCell(4).getNumericCellValue())
                .isEqualTo(annex.get(i).points().doubleValue());
            assertThat(text(row.getCell(6))).isEqualTo(String.join("\n", annex.get(i).divisions()));
          }
        });
  }

  @Test
  void categoryAndLevel1CellsAreTrulyMerged() throws IOException {
    open(
        Samples.breakdownTable(),
        sheet -> {
          List<String> regions =
              sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString).toList();
          assertThat(regions)
              .contains("B4:B26", "B27:B41", "C4:C24", "C25:C26", "C27:C29", "C30:C31", "C32:C36")
              .contains("A1:H1", "A42:H42");
          assertThat(text(sheet.getRow(FIRST_ROW).getCell(1))).isEqualTo("规定指标\n（1090分）");
          assertThat(text(sheet.getRow(26).getCell(2))).isEqualTo("医政工作\n（100分）");
        });
  }

  @Test
  void markupAndFormulasAreText() throws IOException {
    open(
        Samples.breakdownTable(1, "=1+1<b>&amp;𠮷"),
        sheet -> {
          Cell cell = sheet.getRow(FIRST_ROW).getCell(3);
          assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
          assertThat(text(cell)).isEqualTo("=1+1<b>&amp;𠮷第1项");
        });
  }

  @Test
  void scoresAreNumbersWithTheirDecimalsAndOpenOnesAreMarked() throws IOException {
    byte[] file = RENDERER.render(Samples.scoreSheet(), ReportFormat.XLSX, Locale.CHINESE);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      Sheet sheet = book.getSheet("得分表");
      Cell scored = sheet.getRow(FIRST_ROW + 23).getCell(5);
      assertThat(scored.getNumericCellValue()).isEqualTo(47.31);
      assertThat(scored.getCellStyle().getDataFormatString()).isEqualTo("#0.00");
      assertThat(text(sheet.getRow(FIRST_ROW + 21).getCell(5))).isEqualTo("—");
    }
  }

  private static String text(Cell cell) {
    return cell.getStringCellValue();
  }

  private static void open(BreakdownTable table, Consumer<Sheet> check) throws IOException {
    byte[] file = RENDERER.render(table, ReportFormat.XLSX, Locale.CHINESE);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(1);
      check.accept(book.getSheetAt(0));
    }
  }
}
