package org.kaoping.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

class BreakdownTablePdfTest {
  private static final ReportRenderer RENDERER = new ReportRenderer();

  @Test
  void everyRowOfTheAnnexIsPrinted() {
    String text = pdf(Samples.breakdownTable()).compact();

    for (Samples.AnnexRow row : Samples.annex()) {
      assertThat(text).contains(PdfTexts.compact(row.level2()));
      row.divisions().forEach(division -> assertThat(text).contains(division));
      row.persons().forEach(person -> assertThat(text).contains(person));
    }
    assertThat(text)
        .contains("2019年度漳平市卫健局绩效管理履职任务分解表（1500分）")
        .contains("规定指标（1090分）")
        .contains("［评分标准］：（1）完成任务好");
  }

  @Test
  void aGroupIsNamedOncePerPageAndAgainOnTheNext() {
    List<PdfTexts.Piece> names =
        pdf(Samples.breakdownTable()).pieces().stream()
            .filter(piece -> piece.text().equals("规定指标"))
            .toList();

    assertThat(names).extracting(PdfTexts.Piece::page).containsExactly(1, 2, 3);
  }

  @Test
  void everyPageHasTheColumnHeaderAndItsNumber() {
    PdfTexts pdf = pdf(Samples.breakdownTable());

    for (int page = 1; page <= pdf.pages(); page++) {
      int current = page;
      String text =
          pdf.pieces().stream()
              .filter(piece -> piece.page() == current)
              .map(PdfTexts.Piece::text)
              .reduce("", String::concat);
      assertThat(PdfTexts.compact(text))
          .contains("二级指标")
          .contains("第" + page + "页共" + pdf.pages() + "页");
    }
  }

  @Test
  void allFontsAreEmbedded() {
    List<PDFont> fonts = pdf(Samples.breakdownTable()).fonts();

    assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
    assertThat(fonts)
        .extracting(font -> font.getName().replaceFirst("^[A-Z]{6}\\+", ""))
        .allMatch(name -> name.startsWith("NotoSerifSC") || name.startsWith("NotoSansSC"));
  }

  @Test
  void noLineBeginsWithAClosingSign() {
    for (int length = 20; length < 60; length++) {
      String text = "落".repeat(length) + "，" + "实".repeat(length) + "；" + "好。（完）";
      PdfTexts pdf = pdf(Samples.breakdownTable(1, text));

      assertThat(pdf.compact()).contains(text);
      assertThat(pdf.pieces())
          .extracting(PdfTexts.Piece::text)
          .noneMatch(line -> line.matches("^[，。；、：）].*"));
    }
  }

  @Test
  void anEmptyTableIsStillATable() {
    assertThat(pdf(Samples.breakdownTable(List.of(), "")).compact())
        .contains("责任人")
        .contains("第1页共1页")
        .doesNotContain("null");
  }

  @Test
  void twoHundredRowsLoseNothing() {
    String text = pdf(Samples.breakdownTable(200, "指标")).compact();

    for (int seq = 1; seq <= 200; seq++) {
      assertThat(text).contains("指标第" + seq + "项7.5分管副局长一综合股综合股负责人");
    }
  }

  @Test
  void aTextLongerThanAPageGoesOnOnTheNextPage() {
    String text = "落实责任".repeat(600) + "至此为止";

    PdfTexts pdf = pdf(Samples.breakdownTable(2, text));

    assertThat(pdf.pages()).isGreaterThan(3);
    assertThat(
            pdf.pieces().stream()
                .filter(piece -> piece.x() > 230 && piece.x() < 500)
                .map(PdfTexts.Piece::text)
                .filter(line -> line.matches("[落实责任至此为止第项12]+"))
                .reduce("", String::concat))
        .isEqualTo(text + "第1项" + text + "第2项");
  }

  @Test
  void markupIsPrintedAsItIs() {
    String text = "<b>粗</b>&amp;\"<style size='90'>大</style>\" & {0} $P{title} ''";

    assertThat(pdf(Samples.breakdownTable(1, text)).compact()).contains(PdfTexts.compact(text));
  }

  @Test
  void rareCharactersOfNamesAreInTheFonts() {
    String text = "喆堃珺䶮㛃𠮷龘鿍〇①㎡℃‰×÷≥";

    PdfTexts pdf = pdf(Samples.breakdownTable(1, text));

    assertThat(pdf.compact()).contains(text);
    assertThat(pdf.fonts()).allMatch(PDFont::isEmbedded);
  }

  @Test
  void aCharacterWithoutAGlyphIsNamedInsteadOfLost() {
    BreakdownTable table = Samples.breakdownTable(1, "完成😀任务");

    assertThatThrownBy(() -> RENDERER.render(table, ReportFormat.PDF, Locale.CHINESE))
        .isInstanceOfSatisfying(
            UnprintableCharacterException.class,
            e -> {
              assertThat(e.codePoint()).isEqualTo(0x1F600);
              assertThat(e.text()).contains("完成😀任务");
              assertThat(e).hasMessageContaining("U+1F600");
            });
    assertThat(RENDERER.render(table, ReportFormat.XLSX, Locale.CHINESE)).isNotEmpty();
  }

  @Test
  void pointsKeepTheirDecimalsButNoZeros() {
    assertThat(pdf(Samples.breakdownTable(4, "指标")).compact())
        .contains("规定指标（30分）")
        .contains("7.5分管");
  }

  @Test
  void aLanguageWithoutTranslationIsChineseWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      BreakdownTable table = Samples.breakdownTable(1, "指标");
      assertThat(PdfTexts.read(RENDERER.render(table, ReportFormat.PDF, Locale.FRENCH)).compact())
          .contains("二级指标");
      assertThat(PdfTexts.read(RENDERER.render(table, ReportFormat.PDF, Locale.ENGLISH)).compact())
          .contains("Level-2indicator");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aTableWithoutTitleOrWithNegativePointsIsRefused() {
    assertThatThrownBy(() -> new BreakdownTable(" ", "单位", 2019, BigDecimal.ONE, "", List.of(), ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("title");
    assertThatThrownBy(
            () -> new BreakdownTable("表", "单位", 2019, BigDecimal.ONE.negate(), "", List.of(), ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("totalPoints");
  }

  private static PdfTexts pdf(BreakdownTable table) {
    return PdfTexts.read(RENDERER.render(table, ReportFormat.PDF, Locale.CHINESE));
  }
}
