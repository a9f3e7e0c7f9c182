package org.kaoping.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.Role;

class AuditRecordTest {
  private static final Instant BUSINESS = Instant.parse("2019-01-02T01:00:00Z");
  private static final Instant WALL = Instant.parse("2026-03-04T05:06:07Z");
  private static final Actor SOMEBODY =
      new Actor(1, "甲", 2, "综合股股长", Role.UNIT_OFFICE, 11, 10, 10, 100);

  private AuditRecord record;

  @BeforeEach
  void write() throws ReflectiveOperationException {
    record =
        new AuditRecord(BUSINESS, WALL, "PlanWayService.filePlan", SubjectRef.appraisal(5))
            .by(SOMEBODY, ActContext.plain().because("已审定").byDocument("漳绩〔2019〕3号"));
    Field id = AuditRecord.class.getDeclaredField("id");
    id.setAccessible(true);
    id.set(record, 77L);
  }

  @Test
  void an_act_is_on_record_with_both_times() {
    assertThat(record.getBusinessTime()).isEqualTo(BUSINESS);
    assertThat(record.getWallTime()).isEqualTo(WALL);
    assertThat(record.getOutcome()).isEqualTo(AuditRecord.Outcome.ACCEPTED);
    assertThat(record.getPersonName()).isEqualTo("甲");
    assertThat(record.getPostName()).isEqualTo("综合股股长");
    assertThat(record.getDocumentNumber()).isEqualTo("漳绩〔2019〕3号");
  }

  @Test
  void a_refusal_names_its_rule() {
    record.refusedBy("ActFitsStage", "当前处于“已备案”");

    assertThat(record.getOutcome()).isEqualTo(AuditRecord.Outcome.REFUSED);
    assertThat(record.getRuleCode()).isEqualTo("ActFitsStage");
    assertThat(record.getDetail()).contains("已备案");
  }

  @Test
  void what_is_about_nothing_is_about_the_system() {
    AuditRecord system = new AuditRecord(BUSINESS, WALL, "Clock", null);

    assertThat(system.getSubjectType()).isEqualTo(SubjectType.SYSTEM);
    assertThat(system.getSubjectId()).isZero();
    assertThat(system.getPersonName()).isEqualTo("-");
  }

  @Test
  void a_text_longer_than_its_column_is_cut_visibly() {
    record.detailed("字".repeat(1001));

    assertThat(record.getDetail()).hasSize(1000).endsWith("…");
  }

  @Test
  void the_sealed_line_changes_with_every_field_that_a_reader_sees() {
    String before = record.sealedLine();

    assertThat(before)
        .contains(
            "77", "甲", "综合股股长", "PlanWayService.filePlan", "UNIT_APPRAISAL", "已审定", "ACCEPTED");
    assertThat(record.detailed("late").sealedLine()).isNotEqualTo(before);
    assertThat(record.refusedBy("R", "late").sealedLine()).contains("REFUSED", "R");
  }
}
