package org.kaoping.extension;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.kaoping.cycle.StageCode;

/** How a cycle treats late acts of a stage; without a row they are accepted and marked. */
@Entity
@Table(name = "stage_lateness")
public class StageLateness {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cycle_id")
  private long cycleId;

  @Enumerated(EnumType.STRING)
  private StageCode stage;

  @Enumerated(EnumType.STRING)
  @Column(name = "late_rule")
  private LateRule rule;

  private String consequence;

  protected StageLateness() {}

  StageLateness(long cycleId, StageCode stage, LateRule rule, String consequence) {
    this.cycleId = cycleId;
    this.stage = stage;
    set(rule, consequence);
  }

  void set(LateRule wanted, String text) {
    rule = wanted;
    consequence = text == null || text.isBlank() ? null : text.strip();
  }

  public StageCode getStage() {
    return stage;
  }

  public LateRule getRule() {
    return rule;
  }

  /** What the scheme says about late acts, quoted; null when nothing was entered. */
  public String getConsequence() {
    return consequence;
  }
}
