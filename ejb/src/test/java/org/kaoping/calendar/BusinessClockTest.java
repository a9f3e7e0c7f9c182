package org.kaoping.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BusinessClockTest {
  private static final String PROPERTY = "kaoping.profile";
  private static final Instant NEW_YEAR = Instant.parse("2018-12-31T16:00:00Z");

  private final BusinessClock clock = new BusinessClock();
  private final List<Object> told = new ArrayList<>();

  @BeforeEach
  void listen() throws ReflectiveOperationException {
    System.setProperty(PROPERTY, "test");
    Field moved = BusinessClock.class.getDeclaredField("moved");
    moved.setAccessible(true);
    moved.set(
        clock,
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Event.class},
            (proxy, method, arguments) -> told.add(arguments[0]) ? null : null));
  }

  @AfterEach
  void forget() {
    System.clearProperty(PROPERTY);
  }

  @Test
  void a_clock_that_was_set_stands_still() {
    clock.set(NEW_YEAR);

    assertThat(clock.isSet()).isTrue();
    assertThat(clock.now()).isEqualTo(NEW_YEAR);
    assertThat(clock.today()).isEqualTo(LocalDate.of(2019, 1, 1));
  }

  @Test
  void the_wall_clock_goes_on_beside_it() {
    clock.set(NEW_YEAR);

    assertThat(Duration.between(clock.wallTime(), Instant.now()).abs())
        .isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void a_clock_that_was_reset_follows_the_wall() {
    clock.set(NEW_YEAR);
    clock.reset();

    assertThat(clock.isSet()).isFalse();
    assertThat(clock.now()).isAfter(NEW_YEAR.plusSeconds(1));
  }

  @Test
  void whoever_listens_is_told_of_each_move() {
    clock.set(NEW_YEAR);
    clock.reset();

    assertThat(told).isEqualTo(List.of(new ClockMoved(NEW_YEAR), new ClockMoved(null)));
  }

  @Test
  void nobody_sets_the_clock_of_a_production_installation() {
    System.setProperty(PROPERTY, "production");

    assertThatThrownBy(() -> clock.set(NEW_YEAR)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(clock::reset).isInstanceOf(IllegalStateException.class);
    assertThat(clock.isSet()).isFalse();
    assertThat(told).isEmpty();
  }
}
