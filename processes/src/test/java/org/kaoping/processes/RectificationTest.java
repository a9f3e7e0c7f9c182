package org.kaoping.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaoping.processes.Outcomes.Recheck;
import org.kaoping.processes.Outcomes.TalkResult;

class RectificationTest extends ProcessTest {

  @BeforeEach
  void order() {
    start(
        ProcessIds.RECTIFICATION,
        BusinessKeys.rectification(ORDER),
        Map.of(Variables.ORDER_ID, ORDER));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void theDivisionAnswersAgainUntilTheOrderIsClosed(int repeats) {
    for (int i = 0; i < repeats; i++) {
      answerAndRecheck(Recheck.AGAIN);
      waitsAt(TaskIds.ANSWER_ORDER);
    }
    answerAndRecheck(Recheck.CLOSED);

    endedAt("End_Closed");
    assertThat(beans.acts()).isEmpty();
    // Each round asks for its own limit.
    assertThat(beans.calls()).hasSize(repeats + 1).containsOnly("deadlines.rectificationDue(11)");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void theTalkMaySendTheDivisionBackToItsMeasures(int repeats) {
    for (int i = 0; i < repeats; i++) {
      answerAndRecheck(Recheck.INEFFECTIVE);
      talk(TalkResult.AGAIN);
      waitsAt(TaskIds.ANSWER_ORDER);
    }
    answerAndRecheck(Recheck.INEFFECTIVE);
    waitsAt(TaskIds.HOLD_TALK);
    talk(TalkResult.SETTLED);

    endedAt("End_SettledByTalk");
    assertThat(finished(TaskIds.HOLD_TALK)).isEqualTo(repeats + 1L);
  }

  @Test
  void anOrderNotAnsweredInTimeIsOverdueAndEndsInATalk() {
    pass("Timer_LimitPassed", "rectificationDue");

    assertThat(beans.acts()).containsExactly("rectifications.overdue(11)");
    waitsAt(TaskIds.HOLD_TALK);
    talk(TalkResult.SETTLED);
    endedAt("End_SettledByTalk");
    assertThat(finished(TaskIds.ANSWER_ORDER)).isZero();
  }

  @Test
  void accountabilityIsProposedByTheTalkAndDecidedByThePerson() {
    answerAndRecheck(Recheck.INEFFECTIVE);
    talk(TalkResult.ACCOUNTABILITY);
    waitsAt(TaskIds.DECIDE_ACCOUNTABILITY);
    complete(TaskIds.DECIDE_ACCOUNTABILITY);

    endedAt("End_AccountabilityDecided");
  }

  private void answerAndRecheck(Recheck recheck) {
    complete(TaskIds.ANSWER_ORDER);
    complete(TaskIds.RECHECK_ANSWER, Variables.RECHECK, recheck.name());
  }

  private void talk(TalkResult result) {
    complete(TaskIds.HOLD_TALK, Variables.TALK_RESULT, result.name());
  }
}
