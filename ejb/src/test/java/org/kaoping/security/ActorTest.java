package org.kaoping.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ActorTest {
  private static final long UNIT = 10;
  private static final long OTHER = 20;

  private static Actor as(Role role) {
    return new Actor(1, "甲岗", 2, "甲岗", role, 11, UNIT, UNIT, 100);
  }

  @Test
  void posts_of_a_unit_see_their_own_unit_only() {
    for (Role role : new Role[] {Role.DIVISION, Role.UNIT_OFFICE, Role.LEADING_GROUP}) {
      assertThat(as(role).seesUnit(UNIT)).as("%s own", role).isTrue();
      assertThat(as(role).seesUnit(OTHER)).as("%s other", role).isFalse();
    }
  }

  @Test
  void offices_of_the_jurisdiction_see_every_unit() {
    assertThat(as(Role.PERFORMANCE_OFFICE).seesUnit(OTHER)).isTrue();
    assertThat(as(Role.CITY_LEADER).seesUnit(OTHER)).isTrue();
  }

  @Test
  void administrators_and_auditors_take_no_part_in_appraisals() {
    assertThat(Arrays.stream(Role.values()).filter(role -> !role.takesPart()))
        .containsExactly(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR);
  }

  @Test
  void a_context_is_filled_in_steps_and_each_step_keeps_the_others() {
    ActContext context =
        ActContext.plain()
            .as(7L)
            .because("理由")
            .byDocument("漳绩〔2019〕3号")
            .forLeader("市政府分管领导")
            .once("key")
            .seen(4L);

    assertThat(context).isEqualTo(new ActContext(7L, "市政府分管领导", "理由", "漳绩〔2019〕3号", "key", 4L));
    assertThat(ActContext.plain().isOnBehalf()).isFalse();
    assertThat(context.isOnBehalf()).isTrue();
    assertThat(context.forLeader(" ").isOnBehalf()).isFalse();
  }
}
