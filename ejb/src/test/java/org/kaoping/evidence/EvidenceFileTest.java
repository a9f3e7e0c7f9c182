package org.kaoping.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaoping.evidence.rules.QuotaIsKept;
import org.kaoping.kernel.Refused;

class EvidenceFileTest {
  private static final byte[] PDF = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(1);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  static Stream<Arguments> good() throws IOException {
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    ByteArrayOutputStream xls = new ByteArrayOutputStream();
    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook();
        HSSFWorkbook old = new HSSFWorkbook();
        XWPFDocument document = new XWPFDocument()) {
      book.createSheet("表");
      book.write(xlsx);
      old.createSheet("表");
      old.write(xls);
      document.createParagraph().createRun().setText("报告");
      document.write(docx);
    }
    return Stream.of(
        Arguments.of("报告.PDF", PDF, FileKind.PDF),
        Arguments.of("表.xlsx", xlsx.toByteArray(), FileKind.XLSX),
        Arguments.of("表.xls", xls.toByteArray(), FileKind.XLS),
        Arguments.of("报告.docx", docx.toByteArray(), FileKind.DOCX),
        Arguments.of("红头.ofd", zip("OFD.xml", "Doc_0/Document.xml"), FileKind.OFD),
        Arguments.of("包.zip", zip("一.txt"), FileKind.ZIP),
        Arguments.of("照片.JPG", bytes(0xFF, 0xD8, 0xFF, 0xE0), FileKind.JPEG),
        Arguments.of("图.png", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10), FileKind.PNG),
        Arguments.of("旧编码.txt", "考评".getBytes(Charset.forName("GB18030")), FileKind.TXT),
        Arguments.of("utf16.txt", "考评".getBytes(StandardCharsets.UTF_16), FileKind.TXT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("good")
  void aFileOfAnAllowedKindIsTaken(String name, byte[] content, FileKind kind) {
    assertThat(EvidenceFile.checked(name, content).kind()).isEqualTo(kind);
  }

  static Stream<Arguments> bad() throws IOException {
    byte[] cut = zip("xl/workbook.xml", "b", "c");
    return Stream.of(
        Arguments.of("程序.exe", PDF, "FileKindIsAllowed"),
        Arguments.of("无扩展名", PDF, "FileKindIsAllowed"),
        Arguments.of("网页.html", PDF, "FileKindIsAllowed"),
        Arguments.of("宏.docm", zip("word/document.xml"), "FileKindIsAllowed"),
        Arguments.of("空.pdf", new byte[0], "FileIsNotEmpty"),
        Arguments.of("空.pdf", null, "FileIsNotEmpty"),
        Arguments.of("改名.pdf", bytes('M', 'Z', 0), "FileContentFitsItsName"),
        Arguments.of("改名.jpg", PDF, "FileContentFitsItsName"),
        Arguments.of("压缩包.docx", zip("a.txt"), "FileContentFitsItsName"),
        Arguments.of("表格.docx", zip("xl/workbook.xml"), "FileContentFitsItsName"),
        Arguments.of("残缺.xlsx", java.util.Arrays.copyOf(cut, 40), "FileContentFitsItsName"),
        Arguments.of("空包.zip", zip(), "FileContentFitsItsName"),
        Arguments.of("二进制.txt", bytes(65, 0, 66), "FileContentFitsItsName"),
        Arguments.of("藏宏.docx", zip("word/document.xml", "word/vbaProject.bin"), "FileHasNoMacros"),
        Arguments.of("大.txt", new byte[20 * 1024 * 1024 + 1], "FileIsNotTooLarge"));
  }

  @ParameterizedTest(name = "{0} → {2}")
  @MethodSource("bad")
  void anyOtherFileIsRefusedByItsRule(String name, byte[] content, String rule) {
    assertThatThrownBy(() -> EvidenceFile.checked(name, content))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(rule));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "../a.pdf",
        "a/b.pdf",
        "a\\b.pdf",
        "C:a.pdf",
        ".pdf",
        "a\n.pdf",
        "a\u202efdp.pdf",
        "a?.pdf",
        "a\".pdf"
      })
  void aNameThatIsNoPlainNameIsRefused(String name) {
    assertThatThrownBy(() -> EvidenceFile.checked(name, PDF))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("FileNameIsPlain"));
  }

  @Test
  void aNameOfTwoHundredCharactersIsTheLongest() {
    assertThat(EvidenceFile.checked("𠮷".repeat(196) + ".pdf", PDF).name()).hasSize(396);
    assertThatThrownBy(() -> EvidenceFile.checked("𠮷".repeat(197) + ".pdf", PDF))
        .isInstanceOf(Refused.class);
  }

  @Test
  void namesAreKeptInComposedForm() {
    assertThat(EvidenceFile.checked("e\u0301.pdf", PDF).name()).isEqualTo("\u00e9.pdf");
  }

  @Test
  void theQuotaIsTheLastByte() {
    assertThat(new QuotaIsKept(90, 10, 100).isBroken()).isFalse();
    assertThat(new QuotaIsKept(90, 11, 100).isBroken()).isTrue();
  }
}
