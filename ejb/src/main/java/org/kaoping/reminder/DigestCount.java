package org.kaoping.reminder;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kaoping.security.Role;

/** What an office is told in one digest, counted. */
final class DigestCount {
  private final Role role;
  private final long orgUnitId;
  private final Map<ReminderStep, Long> counts = new EnumMap<>(ReminderStep.class);
  private long all;
  private boolean leaders;
  private long firstId;

  DigestCount(Role role, long orgUnitId) {
    this.role = role;
    this.orgUnitId = orgUnitId;
  }

  void add(ReminderStep step, Audience audience, long count, long anId) {
    counts.merge(step, count, Long::sum);
    all += count;
    leaders |= audience == Audience.LEADERS;
    firstId = anId;
  }

  Role role() {
    return role;
  }

  long orgUnitId() {
    return orgUnitId;
  }

  /** Whether there is one reminder alone. */
  boolean isOne() {
    return all == 1;
  }

  /** Whether some of it is about the work of others. */
  boolean isForLeaders() {
    return leaders;
  }

  /** One of the reminders; the one where it is alone. */
  long firstId() {
    return firstId;
  }

  /** How many of each step, in the order of the ladder, as the notice's text wants them. */
  List<String> perStep() {
    return Stream.of(ReminderStep.values())
        .map(step -> String.valueOf(counts.getOrDefault(step, 0L)))
        .toList();
  }

  /** One digest per office and day. */
  String key(LocalDate day) {
    return "digest:" + role + ":" + orgUnitId + ":" + day;
  }
}
