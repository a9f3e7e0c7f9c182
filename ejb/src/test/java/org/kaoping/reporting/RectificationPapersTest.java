package org.kaoping.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.kernel.Refused;
import org.kaoping.rectification.FindingSource;
import org.kaoping.rectification.LedgerFilter;
import org.kaoping.rectification.LedgerLine;
import org.kaoping.rectification.LedgerState;
import org.kaoping.rectification.OrderView;
import org.kaoping.rectification.RectificationState;
import org.kaoping.rectification.StepKind;
import org.kaoping.rectification.StepLine;
import org.kaoping.reporting.rules.NoticeWasIssued;
import org.kaoping.reports.LedgerList;
import org.kaoping.reports.OfficialNotice;

class RectificationPapersTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private static OrderView order(FindingSource source, String closing, StepLine... steps) {
    return new OrderView(
        1,
        2,
        source,
        null,
        2026,
        10,
        "市卫生健康局",
        null,
        null,
        11L,
        "疾控股",
        "漳绩整〔2026〕3号",
        "窗口无人在岗",
        "落实AB岗",
        "疾控股负责人",
        DAY,
        "市绩效办经办岗",
        LocalDate.of(2026, 9, 15),
        LocalDate.of(2026, 9, 25),
        1,
        RectificationState.CLOSED,
        false,
        DAY,
        closing,
        0,
        List.of(steps),
        null);
  }

  @Test
  void anOrderNamesProblemRequirementLimitAndPersonInCharge() {
    OfficialNotice notice =
        RectificationPapers.notice(
            order(FindingSource.DISCIPLINE_CHECK, null), NoticeKind.ORDER, "市效能办");
    assertThat(notice.documentNumber()).isEqualTo("漳绩整〔2026〕3号");
    assertThat(notice.addressee()).isEqualTo("市卫生健康局");
    assertThat(notice.opening()).containsExactly("经作风纪律检查（效能督查），发现你单位存在下列问题，现责令限期整改。");
    assertThat(notice.sections())
        .extracting(section -> section.heading() + section.paragraphs())
        .containsExactly(
            "存在的问题[窗口无人在岗]",
            "整改要求[落实AB岗]",
            "整改期限[请于2026年9月15日前完成整改，并报送整改落实情况和佐证材料。]",
            "整改责任人[疾控股负责人。]");
    assertThat(notice.issuer()).isEqualTo("市效能办");
    assertThat(notice.dateText()).isEqualTo("2026年9月1日");
  }

  @Test
  void anOrderInsideAUnitGoesToTheDivision() {
    assertThat(
            RectificationPapers.notice(
                    order(FindingSource.APPRAISAL, null), NoticeKind.ORDER, "市卫生健康局")
                .addressee())
        .isEqualTo("疾控股");
  }

  @Test
  void aNoticeOfATalkNamesSubjectDayPlaceAndPost() {
    StepLine called =
        new StepLine(
            StepKind.TALK_NOTICE,
            1,
            null,
            "整改逾期未反馈",
            LocalDate.of(2026, 9, 20),
            "市政府三楼会议室",
            Instant.parse("2026-09-16T02:00:00Z"),
            "市绩效办经办岗",
            "漳绩约〔2026〕1号",
            "市卫生健康局局长");
    OfficialNotice notice =
        RectificationPapers.notice(
            order(FindingSource.SPOT_CHECK, null, called), NoticeKind.TALK, "市效能办");
    assertThat(notice.documentNumber()).isEqualTo("漳绩约〔2026〕1号");
    assertThat(notice.sections())
        .extracting(OfficialNotice.Section::paragraphs)
        .containsExactly(List.of("整改逾期未反馈"), List.of("2026年9月20日，市政府三楼会议室。"), List.of("市卫生健康局局长。"));
    assertThat(notice.dateText()).isEqualTo("2026年9月16日");
  }

  @Test
  void whatWasNotIssuedIsNotPrinted() {
    OrderView order = order(FindingSource.SPOT_CHECK, null);
    for (NoticeKind kind : List.of(NoticeKind.TALK, NoticeKind.CLOSING)) {
      assertThatThrownBy(() -> RectificationPapers.notice(order, kind, "市效能办"))
          .isInstanceOfSatisfying(
              Refused.class,
              refused ->
                  assertThat(refused.code()).isEqualTo(NoticeWasIssued.class.getSimpleName()));
    }
    assertThat(
            RectificationPapers.notice(
                    order(FindingSource.SPOT_CHECK, "漳绩销〔2026〕1号"), NoticeKind.CLOSING, "市效能办")
                .opening()
                .get(2))
        .isEqualTo("经复查，上述问题已整改到位，自2026年9月1日起予以销号。");
  }

  @Test
  void theListSaysWhatItWasNarrowedTo() {
    LedgerLine line =
        new LedgerLine(
            1,
            2L,
            2026,
            FindingSource.SPOT_CHECK,
            3,
            "1",
            10,
            "市卫生健康局",
            null,
            "台账不全",
            "补齐",
            "局长",
            "漳绩整〔2026〕4号",
            DAY,
            DAY,
            DAY,
            1,
            LedgerState.ORDERED,
            true,
            null);
    LedgerList list =
        RectificationPapers.ledger(
            List.of(line),
            new LedgerFilter(
                2026, 10L, null, FindingSource.SPOT_CHECK, LedgerState.ORDERED, true, true, "台账"),
            "市卫生健康局",
            DAY);
    assertThat(list.title()).isEqualTo("2026年度整改台账");
    assertThat(list.filter()).isEqualTo("年度：2026；单位：市卫生健康局；来源：抽查；状态：整改中；逾期；本月销号；包含：台账");
    assertThat(list.lines().get(0).state()).isEqualTo("整改中（逾期）");
    assertThat(list.lines().get(0).source()).isEqualTo("抽查 1");
  }
}
