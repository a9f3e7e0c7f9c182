package org.kaoping.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppraisalCycleTest extends ProcessTest {

  private static final String KEY = BusinessKeys.cycle(CYCLE);
  private static final Map<String, Object> IDS = Map.of(Variables.CYCLE_ID, CYCLE);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void appraisalsAreOpenedBatchByBatchEachInItsOwnTransaction(int moreBatches) {
    beans.moreBatches(moreBatches);
    start(ProcessIds.APPRAISAL_CYCLE, KEY, IDS);
    complete(TaskIds.ISSUE_SCHEME);
    assertThat(beans.acts()).isEmpty();
    for (int batch = 0; batch <= moreBatches; batch++) {
      waitsAt(WaitIds.OPEN_UNIT_APPRAISALS);
      runJob(WaitIds.OPEN_UNIT_APPRAISALS);
    }

    waitsAt(TaskIds.DETERMINE_SCORES);
    assertThat(beans.acts())
        .isEqualTo(Collections.nCopies(moreBatches + 1, "cycleOpening.openBatch(3)"));
  }

  @Test
  void aFailedBatchIsTriedAgain() {
    beans.fail("cycleOpening.openBatch(3)", 1);
    start(ProcessIds.APPRAISAL_CYCLE, KEY, IDS);
    complete(TaskIds.ISSUE_SCHEME);

    assertThatThrownBy(() -> runJob(WaitIds.OPEN_UNIT_APPRAISALS))
        .hasMessageContaining("failing on purpose");
    assertThat(job(WaitIds.OPEN_UNIT_APPRAISALS).getRetries()).isEqualTo(2);
    runJob(WaitIds.OPEN_UNIT_APPRAISALS);
    waitsAt(TaskIds.DETERMINE_SCORES);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void scoresAreDeterminedAgainUntilTheResultsAreReleased(int refusals) {
    openAt(TaskIds.DETERMINE_SCORES);
    for (int i = 0; i < refusals; i++) {
      determineAndRelease(false);
      waitsAt(TaskIds.DETERMINE_SCORES);
    }
    determineAndRelease(true);
    waitsAt(TaskIds.DECIDE_COMMENDATION);
    complete(TaskIds.DECIDE_COMMENDATION);
    complete(TaskIds.PUBLISH_COMMENDATION);

    endedAt("End_CycleClosed");
    assertThat(beans.acts()).containsExactly("cycleOpening.close(3)");
    assertThat(finished(TaskIds.RELEASE_RESULTS)).isEqualTo(refusals + 1L);
  }

  @Test
  void scoresNotDeterminedInTimeAreMarkedAndStayOpen() {
    openAt(TaskIds.DETERMINE_SCORES);
    pass("Timer_CycleVerificationDue", "verificationDue");

    assertThat(beans.calls())
        .containsExactly("deadlines.verificationDue(3)", "deadlineMarks.cycleVerificationLate(3)");
    waitsAt(TaskIds.DETERMINE_SCORES);
  }

  @Test
  void aCommendationNotDecidedInTimeIsMarkedAndStaysOpen() {
    openAt(TaskIds.DECIDE_COMMENDATION);
    pass("Timer_CommendationDue", "commendationDue");

    assertThat(beans.calls())
        .containsExactly("deadlines.commendationDue(3)", "deadlineMarks.commendationLate(3)");
    waitsAt(TaskIds.DECIDE_COMMENDATION);
    complete(TaskIds.DECIDE_COMMENDATION);
    waitsAt(TaskIds.PUBLISH_COMMENDATION);
  }

  private void openAt(String activityId) {
    startAt(ProcessIds.APPRAISAL_CYCLE, KEY, IDS, activityId);
  }

  private void determineAndRelease(boolean released) {
    complete(TaskIds.DETERMINE_SCORES);
    complete(TaskIds.RELEASE_RESULTS, Variables.RESULTS_RELEASED, released);
  }
}
