package org.kaoping.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaoping.kernel.SubjectRef;

class CurrentActTest {
  private static final Actor SOMEBODY =
      new Actor(1, "甲岗", 2, "甲岗", Role.UNIT_OFFICE, 11, 10, 10, 100);

  private final CurrentAct act = new CurrentAct();
  private final Locale before = Locale.getDefault();

  @AfterEach
  void end() {
    act.end();
    Locale.setDefault(before);
  }

  @Test
  void outside_an_act_there_is_no_actor() {
    assertThat(act.isRunning()).isFalse();
    assertThatThrownBy(act::actor).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_running_act_knows_who_what_and_about_what() {
    act.begin("PlanWayService.submitPlan", SOMEBODY, ActContext.plain().once("k"));
    act.about(SubjectRef.appraisal(5));
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    act.detail("points=%d", 1500);

    assertThat(act.actor()).isEqualTo(SOMEBODY);
    assertThat(act.name()).isEqualTo("PlanWayService.submitPlan");
    assertThat(act.context().idempotencyKey()).isEqualTo("k");
    assertThat(act.subject()).isEqualTo(SubjectRef.appraisal(5));
    assertThat(act.detail()).isEqualTo("points=1500");
  }

  @Test
  void an_act_belongs_to_its_thread() {
    act.begin("PlanWayService.submitPlan", SOMEBODY, ActContext.plain());

    assertThat(CompletableFuture.supplyAsync(act::isRunning).join()).isFalse();
  }

  @Test
  void after_its_end_nothing_of_it_is_left() {
    act.begin("PlanWayService.submitPlan", SOMEBODY, ActContext.plain());
    act.end();

    assertThat(act.isRunning()).isFalse();
  }
}
