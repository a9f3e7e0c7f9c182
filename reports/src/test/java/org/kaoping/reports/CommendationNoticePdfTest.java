package org.kaoping.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommendationNoticePdfTest {
  private static final ReportRenderer RENDERER = new ReportRenderer();

  @Test
  void theNoticeHasAllPartsOfAnOfficialDocumentInOrder() {
    assertThat(pdf(Samples.notice()).compact())
        .containsSubsequence(
            "漳平市机关效能建设领导小组办公室文件",
            "漳绩办〔2020〕12号",
            "先进单位和先进个人的通报",
            "各乡镇人民政府、街道办事处，市直各单位：",
            "一、通报表扬单位（3个）",
            "漳平市民政局",
            "二、通报表扬个人（3名）",
            "办公室负责人",
            "漳平市机关效能建设领导小组办公室",
            "2020年7月15日");
  }

  @Test
  void linesStandAtTheOfficialDistance() {
    List<PdfTexts.Piece> lines =
        pdf(Samples.notice()).pieces().stream()
            .filter(piece -> piece.page() == 1 && piece.x() < 120 && piece.y() > 480)
            .toList();

    assertThat(lines).hasSizeGreaterThan(5);
    for (int i = 1; i < lines.size(); i++) {
      assertThat(lines.get(i).y() - lines.get(i - 1).y()).isCloseTo(28.95f, within(1f));
    }
  }

  @Test
  void onlyPersonsAreNumberedFirst() {
    CommendationNotice sample = Samples.notice();
    CommendationNotice notice = notice(sample.bodyParagraphs(), List.of(), sample.persons());

    assertThat(pdf(notice).compact()).contains("一、通报表扬个人（3名）").doesNotContain("通报表扬单位");
  }

  @Test
  void aNoticeWithoutListsAndBodyHasItsIssuer() {
    assertThat(pdf(notice(List.of(), List.of(), List.of())).compact())
        .contains("通报")
        .endsWith("—1—")
        .contains("某办公室2020年7月15日");
  }

  @Test
  void twoHundredUnitsRunOverPagesWithNumbers() {
    List<String> units = IntStream.rangeClosed(1, 200).mapToObj(i -> "第" + i + "单位").toList();

    PdfTexts pdf = pdf(notice(List.of("正文"), units, List.of()));

    assertThat(pdf.compact()).contains(units);
    assertThat(pdf.compact()).contains("—" + pdf.pages() + "—");
    assertThat(pdf.pages()).isGreaterThan(8);
  }

  private static CommendationNotice notice(
      List<String> body, List<String> units, List<CommendationNotice.Person> persons) {
    return new CommendationNotice("", "通报", "", body, units, persons, "某办公室", "2020年7月15日");
  }

  private static PdfTexts pdf(CommendationNotice notice) {
    return PdfTexts.read(RENDERER.render(notice, ReportFormat.PDF, Locale.CHINESE));
  }
}
