package org.kaoping.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.processes.TaskIds;
import org.kaoping.security.Role;

class WorkLineTest {
  private static final Instant OPENED = Instant.parse("2018-12-01T01:00:00Z");
  private static final Instant DUE = Instant.parse("2018-12-25T16:00:00Z");

  private static WorkLine line(Instant dueAt) {
    return new WorkLine(
        9,
        TaskIds.DRAFT_PLAN,
        SubjectRef.appraisal(5),
        1,
        2019,
        10L,
        "市卫健局",
        Role.UNIT_OFFICE,
        "市卫健局",
        OPENED,
        dueAt);
  }

  private static NewWorkItem wanted(Instant dueAt) {
    return new NewWorkItem(
        TaskIds.DRAFT_PLAN,
        SubjectRef.appraisal(5),
        1,
        2019,
        10L,
        Role.UNIT_OFFICE,
        10,
        null,
        dueAt);
  }

  @Test
  void work_is_overdue_from_its_limit_on() {
    assertThat(line(DUE).isOverdue(DUE.minusMillis(1))).isFalse();
    assertThat(line(DUE).isOverdue(DUE)).isTrue();
  }

  @Test
  void work_without_a_limit_is_never_overdue() {
    WorkLine line = line(NewWorkItem.NO_LIMIT);

    assertThat(line.hasLimit()).isFalse();
    assertThat(line.isOverdue(Instant.parse("9999-06-01T00:00:00Z"))).isFalse();
  }

  @Test
  void its_title_is_read_in_both_languages() {
    assertThat(line(DUE).title(Locale.CHINA)).isEqualTo("起草绩效方案");
    assertThat(line(DUE).title(Locale.ENGLISH)).isEqualTo("Draft the plan");
  }

  @Test
  void the_next_page_begins_after_the_line() {
    assertThat(line(DUE).key()).isEqualTo(new WorkListKey(DUE, 9));
    assertThat(WorkListKey.START.dueAt()).isBefore(OPENED);
  }

  @Test
  void an_item_without_a_limit_sorts_last() {
    WorkItem item = new WorkItem(wanted(null), OPENED);

    assertThat(item.getDueAt()).isEqualTo(NewWorkItem.NO_LIMIT);
  }

  @Test
  void a_closed_item_stays_as_history() {
    WorkItem item = new WorkItem(wanted(DUE).withTask("task-1"), OPENED);
    item.close(DUE, 1L);

    assertThat(item.isOpen()).isFalse();
    assertThat(item.getClosedAt()).isEqualTo(DUE);
    assertThat(item.getOpenedAt()).isEqualTo(OPENED);
    assertThat(item.getEngineTaskId()).isEqualTo("task-1");
    assertThat(item.getSubject()).isEqualTo(SubjectRef.appraisal(5));
  }

  @Test
  void work_list_and_engine_agree_only_when_neither_has_more() {
    assertThat(new Reconciliation(List.of(), List.of(), 7).agrees()).isTrue();
    assertThat(new Reconciliation(List.of("t"), List.of(), 7).agrees()).isFalse();
    assertThat(new Reconciliation(List.of(), List.of("t"), 7).agrees()).isFalse();
  }
}
