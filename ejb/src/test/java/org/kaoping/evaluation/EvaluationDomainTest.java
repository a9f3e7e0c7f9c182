package org.kaoping.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.kaoping.kernel.Refused;
import org.kaoping.plan.Category;

class EvaluationDomainTest {
  private static final LocalDate IN_TIME = LocalDate.of(2020, 5, 31);
  private static final LocalDate TOO_LATE = LocalDate.of(2020, 6, 1);
  private static final BigDecimal FULL = new BigDecimal("30");

  private static void refused(String rule, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(rule));
  }

  @Test
  void aReportKeepsItsAuthorAndText() {
    SelfEvaluationReport report =
        new SelfEvaluationReport(1, 2, " 自评报告𠮷\n", Samples.WRITER, Samples.NOON);

    assertThat(report.getText()).isEqualTo("自评报告𠮷");
    assertThat(report.getNumber()).isEqualTo(2);
    assertThat(report.getPostName()).isEqualTo("综合股负责人");
    assertThat(report.says("自评报告𠮷 ")).isTrue();
    assertThat(report.says("自评报告吉")).isFalse();
    assertThat(report.says(null)).isFalse();
  }

  @Test
  void anEmptyReportIsRefused() {
    refused(
        "ReportTextFits", () -> new SelfEvaluationReport(1, 1, " ", Samples.WRITER, Samples.NOON));
  }

  @Test
  void aFindingKeepsBothRates() {
    VerifiedIndicator finding = Samples.finding(1, 22, 3, "100", "83.5", "佐证材料不足");

    assertThat(finding.getClaimedRate()).isEqualByComparingTo("100");
    assertThat(finding.getVerifiedRate()).isEqualByComparingTo("83.5");
    assertThat(finding.getIndicatorRevisionId()).isEqualTo(1022);
    assertThat(finding.getNumber()).isEqualTo(3);
    assertThat(finding.getVerifierPost()).isEqualTo("绩效办核验岗");
  }

  @Test
  void aLoweredRateWithoutAReasonIsRefused() {
    refused("DeviationHasReason", () -> Samples.finding(1, 22, 1, "100", "83.5", null));
  }

  @Test
  void anImpossibleRateIsRefusedEvenWithAReason() {
    refused("RateIsInRange", () -> Samples.finding(1, 22, 1, "100", "-1", "理由"));
    refused("RateIsInRange", () -> Samples.finding(1, 22, 1, "100", null, "理由"));
  }

  @Test
  void aResultOnTheLastDayIsInTime() {
    DeliveredResult result = Samples.expected(1, 22);
    assertThat(result.isDelivered()).isFalse();

    result.deliver(Samples.delivery("27.5", null, IN_TIME), FULL);

    assertThat(result.isDelivered()).isTrue();
    assertThat(result.isLate()).isFalse();
    assertThat(result.getScore()).isEqualByComparingTo("27.5");
    assertThat(result.getDocumentNumber()).isEqualTo("统〔2020〕9号");
    assertThat(result.getDeliveredOn()).isEqualTo(IN_TIME);
  }

  @Test
  void aResultOnTheNextDayIsLateButTaken() {
    DeliveredResult result = Samples.expected(1, 22);

    result.deliver(Samples.delivery("27.5", null, TOO_LATE), FULL);

    assertThat(result.isDelivered()).isTrue();
    assertThat(result.isLate()).isTrue();
  }

  @Test
  void aCorrectionNeedsAReasonAndDoesNotMakeATimelyResultLate() {
    DeliveredResult result = Samples.expected(1, 22);
    result.deliver(Samples.delivery("27.5", null, IN_TIME), FULL);

    refused("ReasonIsGiven", () -> result.deliver(Samples.delivery("20", null, TOO_LATE), FULL));
    assertThat(result.getScore()).isEqualByComparingTo("27.5");

    result.deliver(Samples.delivery("20", "统计口径更正", TOO_LATE), FULL);
    assertThat(result.getScore()).isEqualByComparingTo("20");
    assertThat(result.getCorrections()).isEqualTo(1);
    assertThat(result.isLate()).isFalse();
    assertThat(result.getDeliveredOn()).isEqualTo(IN_TIME);
  }

  @Test
  void aScoreAboveTheFullMarksOrWithoutAPaperIsRefused() {
    DeliveredResult result = Samples.expected(1, 22);

    refused(
        "DeliveredScoreFits", () -> result.deliver(Samples.delivery("30.5", null, IN_TIME), FULL));
    refused(
        "DocumentNumberIsGiven",
        () -> result.deliver(new DeliveredResult.Delivery(FULL, " ", null, IN_TIME), FULL));
    assertThat(result.isDelivered()).isFalse();
  }

  @Test
  void theSameIndicatorIsFoundThroughSpacesAndLineBreaks() {
    assertThat(IndicatorKey.keyOf("卫生 健康\n工作\u3000落实")).isEqualTo("卫生健康工作落实");
    assertThat(IndicatorKey.keyOf("甲")).isNotEqualTo(IndicatorKey.keyOf("乙"));
  }

  @Test
  void aLineSaysWhatIsLeftToDo() {
    VerificationLine open = line("90", null);
    VerificationLine agreed = line("90.00", "90");
    VerificationLine lowered = line("90", "80");
    VerificationLine unclaimed = line(null, "80");

    assertThat(open.isToVerify()).isTrue();
    assertThat(open.isChanged()).isFalse();
    assertThat(agreed.isToVerify()).isFalse();
    assertThat(agreed.isChanged()).isFalse();
    assertThat(lowered.isChanged()).isTrue();
    assertThat(unclaimed.isChanged()).isTrue();
  }

  private static VerificationLine line(String claimed, String verified) {
    return new VerificationLine(
        1,
        2,
        3,
        Category.MANDATORY,
        "一级",
        "二级",
        FULL,
        Samples.rate(claimed),
        Samples.rate(verified),
        null,
        null,
        null,
        0,
        null,
        null);
  }
}
