package org.kaoping.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaoping.kernel.Refusals.refusal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kaoping.cycle.rules.ActFitsStage;
import org.kaoping.cycle.rules.StagesDoNotCollide;
import org.kaoping.kernel.Refused;

class AppraisalCycleTest {
  private static final LocalDate RELEASED = LocalDate.of(2020, 7, 2);

  /** The moves of a cycle, each with the state to which it belongs. */
  private enum Move {
    OPEN(AppraisalCycle::open, CycleState.PREPARED),
    DETERMINE(AppraisalCycle::scoresDetermined, CycleState.OPEN),
    SEND_BACK(AppraisalCycle::scoresReturned, CycleState.SCORES_DETERMINED),
    RELEASE(cycle -> cycle.release(RELEASED, "漳委〔2020〕9号"), CycleState.SCORES_DETERMINED),
    COMMEND(AppraisalCycle::commended, CycleState.RELEASED),
    CLOSE(AppraisalCycle::close, CycleState.COMMENDED);

    private final Consumer<AppraisalCycle> act;
    private final CycleState state;

    Move(Consumer<AppraisalCycle> act, CycleState state) {
      this.act = act;
      this.state = state;
    }
  }

  private static final List<Move> STRAIGHT =
      List.of(Move.OPEN, Move.DETERMINE, Move.RELEASE, Move.COMMEND, Move.CLOSE);

  private static AppraisalCycle at(CycleState state) {
    AppraisalCycle cycle = Dates2019.cycle();
    STRAIGHT.subList(0, state.ordinal()).forEach(move -> move.act.accept(cycle));
    assertThat(cycle.getState()).isEqualTo(state);
    return cycle;
  }

  @TestFactory
  Stream<DynamicTest> every_move_passes_at_its_state_and_is_refused_at_all_others() {
    return Arrays.stream(CycleState.values())
        .flatMap(
            state ->
                Arrays.stream(Move.values())
                    .map(
                        move ->
                            DynamicTest.dynamicTest(
                                move + " at " + state, () -> attempt(move, state))));
  }

  private static void attempt(Move move, CycleState state) {
    AppraisalCycle cycle = at(state);
    if (move.state == state) {
      move.act.accept(cycle);
      return;
    }
    Refused refused = refusal(ActFitsStage.class, () -> move.act.accept(cycle));
    assertThat(refused.arguments().get(0)).isEqualTo(state);
    assertThat(cycle.getState()).isEqualTo(state);
  }

  @Test
  void scores_are_under_embargo_until_they_are_released() {
    AppraisalCycle cycle = at(CycleState.SCORES_DETERMINED);
    assertThat(cycle.isReleased()).isFalse();

    cycle.release(RELEASED, "漳委〔2020〕9号");

    assertThat(cycle.isReleased()).isTrue();
    assertThat(cycle.getReleasedOn()).isEqualTo(RELEASED);
    assertThat(cycle.getReleaseDocument()).isEqualTo("漳委〔2020〕9号");
  }

  @Test
  void scores_that_come_back_are_determined_again() {
    AppraisalCycle cycle = at(CycleState.SCORES_DETERMINED);

    cycle.scoresReturned();
    cycle.scoresDetermined();

    assertThat(cycle.getState()).isEqualTo(CycleState.SCORES_DETERMINED);
  }

  @Test
  void a_cycle_is_not_prepared_with_colliding_dates() {
    NewCycle wanted =
        new NewCycle(
            "漳平市委、市政府",
            2019,
            "2019 年度绩效考评",
            Dates2019.with(StageCode.COMMENDATION, "2020-06-01", "2020-06-29"),
            List.of(3L));

    refusal(StagesDoNotCollide.class, () -> new AppraisalCycle(100, wanted, 8));
  }

  @Test
  void its_schedule_cannot_be_changed_from_outside() {
    AppraisalCycle cycle = Dates2019.cycle();

    cycle.stages().remove(StageCode.PLAN);

    assertThat(cycle.stage(StageCode.PLAN).dueOn()).isEqualTo(Dates2019.PLAN_DUE);
    assertThat(cycle.getSeriesIds()).containsExactly(3L);
  }
}
