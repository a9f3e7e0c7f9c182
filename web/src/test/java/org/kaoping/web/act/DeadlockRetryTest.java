package org.kaoping.web.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeadlockRetryTest {
  private final AtomicInteger calls = new AtomicInteger();

  @Test
  void aDeadlockIsTriedAgain() {
    String result = DeadlockRetry.run(() -> failing(2, 1213));
    assertThat(result).isEqualTo("done");
    assertThat(calls).hasValue(3);
  }

  @Test
  void afterThreeAttemptsItFails() {
    assertThatThrownBy(() -> DeadlockRetry.run(() -> failing(9, 1205)))
        .isInstanceOf(EJBException.class);
    assertThat(calls).hasValue(3);
  }

  @Test
  void anyOtherFailureIsNotRepeated() {
    assertThatThrownBy(() -> DeadlockRetry.run(() -> failing(9, 1062)))
        .isInstanceOf(EJBException.class);
    assertThat(calls).hasValue(1);
  }

  private String failing(int times, int code) {
    if (calls.incrementAndGet() <= times) {
      throw new EJBException(new RuntimeException(new SQLException("x", "40001", code)));
    }
    return "done";
  }
}
