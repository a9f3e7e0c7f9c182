package org.kaoping.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kaoping.security.WorkArea;
import org.kaoping.security.rules.NotDecidedForItsSubmitter;
import org.kaoping.security.rules.SubstitutionCoversTheWork;
import org.kaoping.substitution.rules.AbsenceBeginsTodayOrLater;
import org.kaoping.substitution.rules.AbsenceHasALastDay;
import org.kaoping.substitution.rules.ArrangedByGiverOrOffice;
import org.kaoping.substitution.rules.HandoverLiesAhead;
import org.kaoping.substitution.rules.LeaverHoldsThePost;
import org.kaoping.substitution.rules.NobodyAppointsHimself;
import org.kaoping.substitution.rules.PostIsHandedOverByItsOffice;
import org.kaoping.substitution.rules.SubstituteBelongsToTheUnit;
import org.kaoping.substitution.rules.SubstituteDoesNotPassOn;
import org.kaoping.substitution.rules.SubstituteIsSomebodyElse;
import org.kaoping.substitution.rules.SubstitutionDoesNotOverlap;
import org.kaoping.substitution.rules.SubstitutionIsForAppraisalWork;
import org.kaoping.substitution.rules.SubstitutionStillRuns;
import org.kaoping.substitution.rules.SuccessorIsOfTheUnit;
import org.kaoping.substitution.rules.SuccessorIsSomebodyElse;

class SubstitutionRulesTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 3);

  @Test
  void days() {
    assertThat(new AbsenceBeginsTodayOrLater(DAY, DAY).isBroken()).isFalse();
    assertThat(new AbsenceBeginsTodayOrLater(DAY.minusDays(1), DAY).isBroken()).isTrue();
    assertThat(new AbsenceBeginsTodayOrLater(null, DAY).isBroken()).isTrue();
    assertThat(new AbsenceHasALastDay(DAY, null).isBroken()).isTrue();
    assertThat(new AbsenceHasALastDay(DAY, DAY.plusYears(1)).isBroken()).isFalse();
    assertThat(new AbsenceHasALastDay(DAY, DAY.plusYears(1).plusDays(1)).isBroken()).isTrue();
    assertThat(new HandoverLiesAhead(DAY, DAY).isBroken()).isFalse();
    assertThat(new HandoverLiesAhead(DAY.minusDays(1), DAY).isBroken()).isTrue();
    assertThat(new HandoverLiesAhead(null, DAY).isBroken()).isTrue();
  }

  @Test
  void persons() {
    assertThat(new SubstituteIsSomebodyElse(1, 1).isBroken()).isTrue();
    assertThat(new SubstituteIsSomebodyElse(1, 2).isBroken()).isFalse();
    assertThat(new NobodyAppointsHimself(1, 1).isBroken()).isTrue();
    assertThat(new NobodyAppointsHimself(1, 2).isBroken()).isFalse();
    assertThat(new SuccessorIsSomebodyElse(1, 1).isBroken()).isTrue();
    assertThat(new SuccessorIsSomebodyElse(1, 2).isBroken()).isFalse();
    assertThat(new SubstituteBelongsToTheUnit(false, "乙", "局长").isBroken()).isTrue();
    assertThat(new SubstituteBelongsToTheUnit(true, "乙", "局长").isBroken()).isFalse();
    assertThat(new SuccessorIsOfTheUnit(false, "乙").isBroken()).isTrue();
    assertThat(new SuccessorIsOfTheUnit(true, "乙").isBroken()).isFalse();
  }

  @Test
  void who_arranges() {
    assertThat(new SubstituteDoesNotPassOn(true, "甲").isBroken()).isTrue();
    assertThat(new SubstituteDoesNotPassOn(false, "甲").isBroken()).isFalse();
    assertThat(new ArrangedByGiverOrOffice(false, "甲").isBroken()).isTrue();
    assertThat(new ArrangedByGiverOrOffice(true, "甲").isBroken()).isFalse();
    assertThat(new PostIsHandedOverByItsOffice(false, "局长").isBroken()).isTrue();
    assertThat(new PostIsHandedOverByItsOffice(true, "股长").isBroken()).isFalse();
    assertThat(new SubstitutionIsForAppraisalWork(false).isBroken()).isTrue();
    assertThat(new SubstitutionIsForAppraisalWork(true).isBroken()).isFalse();
  }

  @Test
  void what_runs() {
    assertThat(new SubstitutionDoesNotOverlap("丙", DAY, DAY).isBroken()).isTrue();
    assertThat(new SubstitutionDoesNotOverlap(null, DAY, DAY).isBroken()).isFalse();
    assertThat(new SubstitutionStillRuns(false).isBroken()).isTrue();
    assertThat(new SubstitutionStillRuns(true).isBroken()).isFalse();
    assertThat(new LeaverHoldsThePost(false, "甲").isBroken()).isTrue();
    assertThat(new LeaverHoldsThePost(true, "甲").isBroken()).isFalse();
  }

  @Test
  void at_the_act() {
    assertThat(new NotDecidedForItsSubmitter(true, "甲").isBroken()).isTrue();
    assertThat(new NotDecidedForItsSubmitter(false, "甲").isBroken()).isFalse();
    assertThat(new SubstitutionCoversTheWork(false, "甲", WorkArea.PLAN).isBroken()).isTrue();
    assertThat(new SubstitutionCoversTheWork(true, "甲", null).isBroken()).isFalse();
  }
}
