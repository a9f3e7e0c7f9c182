package org.kaoping.web.api.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaoping.web.api.call.BadParameter;
import org.kaoping.worklist.WorkListKey;

class CursorTest {
  @Test
  void aCursorLeadsBackToItsPlace() {
    WorkListKey key = new WorkListKey(Instant.parse("2026-12-31T16:00:00.123456Z"), 42);
    assertThat(Cursor.key(Cursor.of(key))).isEqualTo(key);
    assertThat(Cursor.of(key)).matches("[\\w-]+");
  }

  @Test
  void withoutACursorTheListBeginsAtItsStart() {
    assertThat(Cursor.key(null)).isEqualTo(WorkListKey.START);
    assertThat(Cursor.key("")).isEqualTo(WorkListKey.START);
  }

  @Test
  void aForeignCursorIsNotTakenForTheStart() {
    for (String foreign : List.of("%%%", "abc", "MjAyNg", "MjAyNi0wMS0wMVQwMDowMDowMFoveA")) {
      assertThatThrownBy(() -> Cursor.key(foreign)).as(foreign).isInstanceOf(BadParameter.class);
    }
  }
}
