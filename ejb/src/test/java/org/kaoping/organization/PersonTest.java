package org.kaoping.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonTest {
  private static final Instant NOW = Instant.parse("2019-01-02T01:00:00Z");
  private static final Instant QUARTER_LATER = NOW.plusSeconds(15 * 60);

  private final Person person = new Person("jxb1", "绩效办经办岗", "hash");

  @Test
  void four_wrong_passwords_do_not_lock() {
    fail(4);

    assertThat(person.isLocked(NOW)).isFalse();
  }

  @Test
  void the_fifth_wrong_password_locks_for_a_quarter_of_an_hour() {
    fail(5);

    assertThat(person.isLocked(NOW)).isTrue();
    assertThat(person.isLocked(QUARTER_LATER.minusMillis(1))).isTrue();
    assertThat(person.isLocked(QUARTER_LATER)).isFalse();
  }

  @Test
  void after_the_lock_counting_begins_anew() {
    fail(5);
    person.loginFailed(QUARTER_LATER);

    assertThat(person.isLocked(QUARTER_LATER)).isFalse();
  }

  @Test
  void a_right_password_forgets_the_wrong_ones() {
    fail(4);
    person.loggedIn();
    fail(4);

    assertThat(person.isLocked(NOW)).isFalse();
  }

  @Test
  void a_new_password_replaces_the_hash() {
    person.changePassword("another");

    assertThat(person.passwordHash()).isEqualTo("another");
  }

  private void fail(int times) {
    IntStream.range(0, times).forEach(i -> person.loginFailed(NOW));
  }
}
