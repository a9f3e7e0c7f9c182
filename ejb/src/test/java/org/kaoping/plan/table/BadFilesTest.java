package org.kaoping.plan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.kaoping.demo.ZhangpingPlan;
import org.kaoping.plan.ImportFinding;

/** Files that are no tables end in a finding, never in an exception. */
class BadFilesTest {

  @Test
  void anEmptyFile() {
    assertFound(FindingCode.FILE_EMPTY, new byte[0]);
    assertFound(FindingCode.FILE_EMPTY, null);
  }

  @Test
  void textAndCsv() {
    assertFound(FindingCode.FILE_NOT_XLSX, "序号,指标类别".getBytes(StandardCharsets.UTF_8));
    assertFound(FindingCode.FILE_NOT_XLSX, "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFileOfMoreThanFiveMegabytes() {
    assertFound(FindingCode.FILE_TOO_LARGE, new byte[WorkbookGate.LARGEST_FILE + 1]);
  }

  @Test
  void theOldExcelFormat() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[5000]), "Workbook");
      container.writeFilesystem(out);
    }
    assertFound(FindingCode.FILE_IS_OLD_EXCEL, out.toByteArray());
  }

  @Test
  void aFileWithAPassword() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OPCPackage plain =
              OPCPackage.open(new ByteArrayInputStream(ZhangpingPlan.asWorkbook()));
          var encrypted = encryptor.getDataStream(container)) {
        plain.save(encrypted);
      }
      container.writeFilesystem(out);
    }
    assertFound(FindingCode.FILE_PROTECTED, out.toByteArray());
  }

  @Test
  void aFileWithMacros() {
    byte[] file = Sample.changedBook(book -> book.setWorkbookType(XSSFWorkbookType.XLSM));
    assertFound(FindingCode.FILE_HAS_MACROS, file);
  }

  @Test
  void macrosUnderAnInnocentType() {
    byte[] file =
        Sample.changedBook(
            book -> {
              try {
                book.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
                book.setWorkbookType(XSSFWorkbookType.XLSX);
              } catch (IOException failed) {
                throw new UncheckedIOException(failed);
              }
            });
    assertFound(FindingCode.FILE_HAS_MACROS, file);
  }

  @Test
  void aZipThatIsNoWorkbook() throws IOException {
    assertFound(
        FindingCode.FILE_UNREADABLE, zip("readme.txt", "hello".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aTruncatedWorkbook() {
    byte[] whole = ZhangpingPlan.asWorkbook();
    assertFound(FindingCode.FILE_UNREADABLE, Arrays.copyOf(whole, whole.length / 2));
  }

  @Test
  void aZipBomb() throws IOException {
    byte[] types =
        ("<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                + "content-types\">"
                + " ".repeat(40_000_000)
                + "</Types>")
            .getBytes(StandardCharsets.UTF_8);
    assertFound(FindingCode.FILE_EXPANDS_TOO_FAR, zip("[Content_Types].xml", types));
  }

  @Test
  void aWorkbookWithoutTheTable() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("空").createRow(0).createCell(0).setCellValue("序号");
      assertFound(FindingCode.HEADER_MISSING, TableExport.bytes(workbook));
    }
  }

  @Test
  void aHeaderBelowTheTwentiethRow() {
    byte[] file = Sample.changed(sheet -> sheet.shiftRows(0, sheet.getLastRowNum(), 19));
    assertFound(FindingCode.HEADER_MISSING, file);
  }

  @Test
  void aTableWithoutRows() {
    assertFound(FindingCode.TABLE_EMPTY, TableExport.write("表", List.of()));
  }

  @Test
  void aTableOfMoreThanTwoThousandRows() {
    byte[] file = Sample.changed(BadFilesTest::fillUp);

    TableReading reading = TableImport.read(file, Sample.names());

    assertThat(reading.rows()).isEmpty();
    assertThat(reading.findings())
        .extracting(ImportFinding::code)
        .contains(FindingCode.TOO_MANY_ROWS.name());
  }

  private static void fillUp(XSSFSheet sheet) {
    for (int row = sheet.getLastRowNum() + 1; row <= 2002; row++) {
      sheet.createRow(row).createCell(TableColumn.POINTS.ordinal()).setCellValue(1);
    }
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static void assertFound(FindingCode code, byte[] file) {
    TableReading reading = TableImport.read(file, Sample.names());

    assertThat(reading.rows()).isEmpty();
    assertThat(reading.findings()).extracting(ImportFinding::code).containsExactly(code.name());
    assertThat(reading.errors()).isEqualTo(1);
  }
}
