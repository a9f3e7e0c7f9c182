package org.kaoping.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kaoping.evaluation.EvaluationService;
import org.kaoping.evaluation.VerificationService;
import org.kaoping.evidence.EvidenceService;
import org.kaoping.execution.ExecutionService;
import org.kaoping.kernel.Refused;
import org.kaoping.organization.OrganizationService;
import org.kaoping.plan.PlanWayService;

class SubstituteTest {
  private static final Actor OWN = new Actor(7, "乙", 70, "乙股负责人", Role.DIVISION, 12, 10, 12, 1);
  private static final Actor GIVERS = new Actor(3, "甲", 30, "甲股负责人", Role.DIVISION, 11, 10, 11, 1);

  private static Actor standIn(WorkArea area) {
    return GIVERS.inHandsOf(7, "乙（代甲）", new Substituted(5, 3, "甲", "乙", area));
  }

  private static Callers callers(Actor... actors) {
    return new Callers() {
      @Override
      public List<Actor> assignments() {
        return List.of(actors);
      }
    };
  }

  @Test
  void a_substitute_is_himself_under_the_givers_post() {
    Actor actor = standIn(null);

    assertThat(actor.personId()).isEqualTo(7);
    assertThat(actor.ownName()).isEqualTo("乙");
    assertThat(actor.personName()).isEqualTo("乙（代甲）");
    assertThat(actor.postName()).isEqualTo("甲股负责人");
    assertThat(actor.assignmentId()).isEqualTo(30);
    assertThat(actor.scopeId()).isEqualTo(11);
    assertThat(actor.isSubstitute()).isTrue();
    assertThat(OWN.isSubstitute()).isFalse();
    assertThat(OWN.ownName()).isEqualTo("乙");
  }

  @Test
  void services_belong_to_areas() {
    assertThat(WorkArea.of(PlanWayService.class)).contains(WorkArea.PLAN);
    assertThat(WorkArea.of(ExecutionService.class)).contains(WorkArea.EXECUTION);
    assertThat(WorkArea.of(EvaluationService.class)).contains(WorkArea.REPORT);
    assertThat(WorkArea.of(VerificationService.class)).contains(WorkArea.VERIFICATION);
    assertThat(WorkArea.of(OrganizationService.class)).isEqualTo(Optional.empty());
  }

  @Test
  void a_limited_substitute_reaches_his_area_and_what_serves_all_work() {
    Actor limited = standIn(WorkArea.EXECUTION);

    assertThat(limited.reaches(ExecutionService.class)).isTrue();
    assertThat(limited.reaches(EvidenceService.class)).isTrue();
    assertThat(limited.reaches(PlanWayService.class)).isFalse();
    assertThat(limited.reaches(OrganizationService.class)).isFalse();
    assertThat(standIn(null).reaches(OrganizationService.class)).isTrue();
    assertThat(OWN.reaches(OrganizationService.class)).isTrue();
  }

  @Test
  void an_act_outside_the_area_is_refused_and_names_it() {
    Callers callers = callers(standIn(WorkArea.PLAN));

    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () -> callers.actorsFor(ActContext.plain(), ExecutionService.class, Role.DIVISION));

    assertThat(refused.code()).isEqualTo("SubstitutionCoversTheWork");
    assertThat(refused.message(Locale.CHINA)).contains("甲", "方案");
  }

  @Test
  void own_posts_come_before_those_of_others() {
    Callers callers = callers(OWN, standIn(null));

    assertThat(callers.own()).containsExactly(OWN);
    assertThat(callers.actorsFor(ActContext.plain(), ExecutionService.class, Role.DIVISION))
        .containsExactly(OWN, standIn(null));
    assertThat(callers.actorsFor(ActContext.plain().as(30L), ExecutionService.class, Role.DIVISION))
        .containsExactly(standIn(null));
  }

  @Test
  void the_case_decides_which_candidate_acts() {
    CurrentAct act = new CurrentAct();
    act.begin("ExecutionService.selfAssess", List.of(OWN, standIn(null)), ActContext.plain());
    try {
      assertThat(act.actor()).isEqualTo(OWN);
      act.actAs(standIn(null));
      assertThat(act.actor().isSubstitute()).isTrue();
    } finally {
      act.end();
    }
  }
}
