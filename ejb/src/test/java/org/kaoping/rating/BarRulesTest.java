package org.kaoping.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.rating.rules.BarIsInForce;
import org.kaoping.rating.rules.BarIsOfTheScheme;
import org.kaoping.rating.rules.EventIsDescribed;

class BarRulesTest {
  @Test
  void anEventFallsUnderABarOfTheScheme() {
    assertThat(new BarIsOfTheScheme("safety", List.of("safety")).isBroken()).isFalse();
    assertThat(new BarIsOfTheScheme("other", List.of("safety")).isBroken()).isTrue();
    assertThat(new BarIsOfTheScheme(null, List.of("safety")).isBroken()).isTrue();
  }

  @Test
  void anEventSaysWhatHappened() {
    assertThat(new EventIsDescribed("发生一般安全事故一起").isBroken()).isFalse();
    assertThat(new EventIsDescribed(" ").isBroken()).isTrue();
    assertThat(new EventIsDescribed(null).isBroken()).isTrue();
    assertThat(new EventIsDescribed("事".repeat(1000)).isBroken()).isFalse();
    assertThat(new EventIsDescribed("事".repeat(1001)).isBroken()).isTrue();
  }

  @Test
  void anEventIsWithdrawnOnce() {
    assertThat(new BarIsInForce(true).isBroken()).isFalse();
    assertThat(new BarIsInForce(false).isBroken()).isTrue();
  }
}
