package org.kaoping.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest extends ProcessTest {

  @BeforeEach
  void open() {
    start(
        ProcessIds.VERIFICATION,
        BusinessKeys.unitAppraisal(APPRAISAL),
        Map.of(Variables.APPRAISAL_ID, APPRAISAL, Variables.CYCLE_ID, CYCLE));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void theVerificationIsRepeatedUntilItIsApproved(int refusals) {
    for (int i = 0; i < refusals; i++) {
      verify(false);
      approve(false);
      waitsAt(TaskIds.VERIFY_INDICATORS);
    }
    verify(false);
    approve(true);

    endedAt("End_Verified");
    assertThat(finished(TaskIds.VERIFY_INDICATORS)).isEqualTo(refusals + 1L);
    assertThat(beans.acts()).isEmpty();
  }

  @Test
  void missingResultsAreWaitedForAndDelivered() {
    verify(true);
    waitsAt(WaitIds.DELIVERED_RESULTS);
    send(Messages.RESULTS_DELIVERED);

    waitsAt(TaskIds.APPROVE_VERIFICATION);
    assertThat(beans.acts()).isEmpty();
    approve(true);
    endedAt("End_Verified");
  }

  @Test
  void resultsThatDoNotComeInTimeAreMarkedMissingAndNoLongerWaitedFor() {
    verify(true);
    pass("Timer_DeliveredResultsDue", "deliveredResultsDue");

    assertThat(beans.calls())
        .contains("deadlines.deliveredResultsDue(3)")
        .endsWith("deadlineMarks.resultsMissing(7)");
    waitsAt(TaskIds.APPROVE_VERIFICATION);
    assertThatThrownBy(() -> send(Messages.RESULTS_DELIVERED))
        .isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  @Test
  void aLateVerificationIsMarkedAndStaysOpen() {
    pass("Timer_VerificationDue", "verificationDue");

    assertThat(beans.calls())
        .containsExactly("deadlines.verificationDue(3)", "deadlineMarks.verificationLate(7)");
    waitsAt(TaskIds.VERIFY_INDICATORS);
    verify(false);
    waitsAt(TaskIds.APPROVE_VERIFICATION);
  }

  private void verify(boolean resultsMissing) {
    complete(TaskIds.VERIFY_INDICATORS, Variables.RESULTS_MISSING, resultsMissing);
  }

  private void approve(boolean approved) {
    complete(TaskIds.APPROVE_VERIFICATION, Variables.VERIFICATION_APPROVED, approved);
  }
}
