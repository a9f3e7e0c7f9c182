package org.kaoping.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.kaoping.kernel.Refusals.refusal;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kaoping.organization.rules.LoginIsFree;
import org.kaoping.organization.rules.NameIsGiven;

class RulesOrderTest {
  @Test
  void rules_that_hold_let_the_act_pass() {
    assertThatCode(() -> Rules.check(new NameIsGiven("甲"), new LoginIsFree(false, "jxb1")))
        .doesNotThrowAnyException();
  }

  @Test
  void the_first_broken_rule_is_named() {
    refusal(
        LoginIsFree.class,
        () ->
            Rules.check(
                new NameIsGiven("甲"), new LoginIsFree(true, "jxb1"), new NameIsGiven(null)));
  }

  @Test
  void a_refusal_carries_what_its_message_names() {
    Refused refused = refusal(LoginIsFree.class, () -> Rules.check(new LoginIsFree(true, "jxb1")));

    assertThat(refused.arguments()).isEqualTo(List.of("jxb1"));
    assertThat(refused.message(Locale.CHINA)).contains("“jxb1”已被使用");
    assertThat(refused.message(Locale.ENGLISH)).contains("“jxb1” is taken");
  }
}
