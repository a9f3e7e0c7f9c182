package org.kaoping.changeorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kaoping.changeorder.rules.AmendedPlansAreOfOneCycle;
import org.kaoping.changeorder.rules.ChangeIsNotEmpty;
import org.kaoping.changeorder.rules.ChangeNoteFits;
import org.kaoping.changeorder.rules.IndicatorHasNoOpenChange;
import org.kaoping.changeorder.rules.IndicatorIsAsRequested;
import org.kaoping.changeorder.rules.IndicatorIsChangedOnce;
import org.kaoping.changeorder.rules.ScoresAreNotDetermined;
import org.kaoping.changeorder.rules.WrongTotalIsExplained;
import org.kaoping.cycle.CycleState;
import org.kaoping.kernel.Refused;
import org.kaoping.plan.rules.PlanIsFiled;

class ChangeOrderRulesTest {
  private static WrongTotalIsExplained total(String before, String after, String note) {
    return new WrongTotalIsExplained("卫生健康局", new BigDecimal(before), new BigDecimal(after), note);
  }

  @Test
  void a_total_that_changes_is_asked_for_in_words() {
    assertThat(total("1500", "1500.00", null).isBroken()).isFalse();
    assertThat(total("1500", "1490", " ").isBroken()).isTrue();
    assertThat(total("1500", "1490", "市委督查室撤销该项").isBroken()).isFalse();
    assertThat(new Refused(total("1500", "1490", null)).message(Locale.CHINA))
        .contains("卫生健康局", "1500", "1490");
  }

  @Test
  void plans_change_until_scores_are_determined() {
    for (CycleState state : CycleState.values()) {
      boolean changeable = state == CycleState.PREPARED || state == CycleState.OPEN;
      assertThat(new ScoresAreNotDetermined(state).isBroken()).isEqualTo(!changeable);
    }
  }

  @Test
  void the_others() {
    assertThat(new PlanIsFiled(false).isBroken()).isTrue();
    assertThat(new PlanIsFiled(true).isBroken()).isFalse();
    assertThat(new ChangeIsNotEmpty(true, "").isBroken()).isTrue();
    assertThat(new ChangeIsNotEmpty(false, "").isBroken()).isFalse();
    assertThat(new IndicatorHasNoOpenChange("指标", true).isBroken()).isTrue();
    assertThat(new IndicatorHasNoOpenChange("指标", false).isBroken()).isFalse();
    assertThat(new IndicatorIsChangedOnce(true, "指标").isBroken()).isTrue();
    assertThat(new IndicatorIsChangedOnce(false, "指标").isBroken()).isFalse();
    assertThat(new IndicatorIsAsRequested(false, "指标").isBroken()).isTrue();
    assertThat(new IndicatorIsAsRequested(true, "指标").isBroken()).isFalse();
    assertThat(new AmendedPlansAreOfOneCycle(false).isBroken()).isTrue();
    assertThat(new AmendedPlansAreOfOneCycle(true).isBroken()).isFalse();
    assertThat(new ChangeNoteFits("字".repeat(1000)).isBroken()).isFalse();
    assertThat(new ChangeNoteFits("字".repeat(1001)).isBroken()).isTrue();
    assertThat(new ChangeNoteFits(null).isBroken()).isFalse();
  }
}
