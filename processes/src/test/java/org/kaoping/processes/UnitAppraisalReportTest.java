package org.kaoping.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the collected self-assessments to the accepted self-evaluation report. */
class UnitAppraisalReportTest extends UnitAppraisalTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void theReportIsWrittenAgainUntilTheBureauMeetingApprovesIt(int returns) {
    openAt(TaskIds.COLLECT_SELF_ASSESSMENTS);
    complete(TaskIds.COLLECT_SELF_ASSESSMENTS);
    for (int i = 0; i < returns; i++) {
      writeAndDecideReport(false);
      waitsAt(TaskIds.WRITE_REPORT);
    }
    writeAndDecideReport(true);

    waitsAt(TaskIds.SUBMIT_REPORT);
    assertThat(finished(TaskIds.HOLD_BUREAU_MEETING)).isEqualTo(returns + 1L);
    assertThat(beans.acts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void theReportIsRevisedUntilTheOfficeAcceptsIt(int returns) {
    openAt(TaskIds.SUBMIT_REPORT);
    complete(TaskIds.SUBMIT_REPORT);
    for (int i = 0; i < returns; i++) {
      reviewReport(Outcomes.ReportReview.RETURNED);
      waitsAt(TaskIds.REVISE_REPORT);
      complete(TaskIds.REVISE_REPORT);
      waitsAt(TaskIds.REVIEW_REPORT);
    }
    reviewReport(Outcomes.ReportReview.ACCEPTED);

    waitsAt(WaitIds.VERIFICATION);
    assertThat(finished(TaskIds.REVISE_REPORT)).isEqualTo(returns);
    assertThat(finished(TaskIds.SUBMIT_REPORT)).isEqualTo(1);
  }

  @Test
  void aReportNotWrittenInTimeIsMarkedAndStaysOpen() {
    openAt(TaskIds.WRITE_REPORT);
    pass("Timer_ReportDue", "reportDue");

    assertThat(beans.calls())
        .containsExactly("deadlines.reportDue(7)", "deadlineMarks.reportLate(7)");
    waitsAt(TaskIds.WRITE_REPORT);
    writeAndDecideReport(true);
    waitsAt(TaskIds.SUBMIT_REPORT);
  }

  @Test
  void aReportNotSubmittedInTimeIsMarkedAndStaysOpen() {
    openAt(TaskIds.SUBMIT_REPORT);
    pass("Timer_ReportSubmissionDue", "reportDue");

    assertThat(beans.calls())
        .containsExactly("deadlines.reportDue(7)", "deadlineMarks.reportLate(7)");
    waitsAt(TaskIds.SUBMIT_REPORT);
    complete(TaskIds.SUBMIT_REPORT);
    waitsAt(TaskIds.REVIEW_REPORT);
  }

  @Test
  void aReportNotResubmittedInItsOwnLimitIsMarkedAndStaysOpen() {
    openAt(TaskIds.REVIEW_REPORT);
    reviewReport(Outcomes.ReportReview.RETURNED);
    pass("Timer_ReportResubmissionDue", "reportResubmissionDue");

    assertThat(beans.calls())
        .containsExactly(
            "deadlines.reportResubmissionDue(7)", "deadlineMarks.reportResubmissionLate(7)");
    waitsAt(TaskIds.REVISE_REPORT);
    complete(TaskIds.REVISE_REPORT);
    waitsAt(TaskIds.REVIEW_REPORT);
  }
}
