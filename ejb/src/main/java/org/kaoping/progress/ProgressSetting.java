package org.kaoping.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** 进度要求: how one cycle asks for progress. */
@Entity
@Table(name = "progress_setting")
public class ProgressSetting {
  @Id
  @Column(name = "cycle_id")
  private long cycleId;

  @Enumerated(EnumType.STRING)
  private ProgressRhythm rhythm;

  @Column(name = "term_days")
  private int termDays;

  @Column(name = "early_days")
  private int earlyDays;

  @Column(name = "leads_only")
  private boolean leadsOnly;

  @Column(name = "yellow_points")
  private int yellowPoints;

  @Column(name = "red_points")
  private int redPoints;

  @Column(name = "alert_share")
  private int alertShare;

  @Column(name = "alert_gap")
  private int alertGap;

  @Column(name = "milestones_moved")
  private boolean milestonesMoved;

  @Version private long version;

  protected ProgressSetting() {}

  ProgressSetting(long cycleId) {
    this.cycleId = cycleId;
  }

  ProgressSetting set(SettingValues wanted) {
    rhythm = wanted.rhythm();
    termDays = wanted.termDays();
    earlyDays = wanted.earlyDays();
    leadsOnly = wanted.leadsOnly();
    yellowPoints = wanted.yellowPoints();
    redPoints = wanted.redPoints();
    alertShare = wanted.alertShare();
    alertGap = wanted.alertGap();
    milestonesMoved = wanted.milestonesMoved();
    return this;
  }

  SettingValues values() {
    return new SettingValues(
        rhythm,
        termDays,
        earlyDays,
        leadsOnly,
        yellowPoints,
        redPoints,
        alertShare,
        alertGap,
        milestonesMoved);
  }
}
