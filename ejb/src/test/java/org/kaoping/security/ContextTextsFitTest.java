package org.kaoping.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kaoping.security.rules.ContextTextsFit;

class ContextTextsFitTest {
  @Test
  void theLongestTextsFit() {
    ActContext context =
        ActContext.plain()
            .because("𠮷".repeat(1000))
            .byDocument("号".repeat(200))
            .once("k".repeat(100));
    assertThat(new ContextTextsFit(context).isBroken()).isFalse();
    assertThat(new ContextTextsFit(ActContext.plain()).isBroken()).isFalse();
  }

  @Test
  void longerTextsDoNot() {
    ActContext plain = ActContext.plain();
    assertThat(new ContextTextsFit(plain.because("由".repeat(1001))).isBroken()).isTrue();
    assertThat(new ContextTextsFit(plain.byDocument("号".repeat(201))).isBroken()).isTrue();
    assertThat(new ContextTextsFit(plain.forLeader("长".repeat(201))).isBroken()).isTrue();
    assertThat(new ContextTextsFit(plain.once("k".repeat(101))).isBroken()).isTrue();
  }
}
