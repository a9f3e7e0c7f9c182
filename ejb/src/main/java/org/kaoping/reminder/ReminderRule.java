package org.kaoping.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a jurisdiction wants otherwise than by default, for one kind of work or for all. */
@Entity
@Table(name = "reminder_rule")
public class ReminderRule {
  /** Stands for every kind of work without a rule of its own. */
  public static final String ANY = "*";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "jurisdiction_id")
  private long jurisdictionId;

  @Column(name = "work_kind")
  private String workKind;

  @Enumerated(EnumType.STRING)
  private ReminderStep step;

  private int days;
  private boolean enabled;

  @Column(name = "to_leaders")
  private boolean toLeaders;

  protected ReminderRule() {}

  ReminderRule(long jurisdictionId, RuleLine wanted) {
    this.jurisdictionId = jurisdictionId;
    this.workKind = wanted.workKind();
    this.step = wanted.step();
    set(wanted);
  }

  void set(RuleLine wanted) {
    days = wanted.days();
    enabled = wanted.enabled();
    toLeaders = wanted.toLeaders();
  }

  RuleLine line() {
    return new RuleLine(workKind, step, days, enabled, toLeaders);
  }
}
