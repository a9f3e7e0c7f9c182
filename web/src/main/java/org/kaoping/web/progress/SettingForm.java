package org.kaoping.web.progress;

import org.kaoping.progress.ProgressRhythm;
import org.kaoping.progress.SettingValues;
import org.kaoping.web.act.ActForm;

/** How a cycle asks for progress, as it is edited. */
public class SettingForm extends ActForm {
  private String rhythm;
  private Integer termDays;
  private Integer earlyDays;
  private boolean leadsOnly;
  private Integer yellowPoints;
  private Integer redPoints;
  private Integer alertShare;
  private Integer alertGap;
  private boolean milestonesMoved;

  void take(SettingValues now) {
    rhythm = now.rhythm().name();
    termDays = now.termDays();
    earlyDays = now.earlyDays();
    leadsOnly = now.leadsOnly();
    yellowPoints = now.yellowPoints();
    redPoints = now.redPoints();
    alertShare = now.alertShare();
    alertGap = now.alertGap();
    milestonesMoved = now.milestonesMoved();
  }

  SettingValues values() {
    return new SettingValues(
        ProgressRhythm.valueOf(rhythm),
        termDays,
        earlyDays,
        leadsOnly,
        yellowPoints,
        redPoints,
        alertShare,
        alertGap,
        milestonesMoved);
  }

  public String getRhythm() {
    return rhythm;
  }

  public void setRhythm(String rhythm) {
    this.rhythm = rhythm;
  }

  public Integer getTermDays() {
    return termDays;
  }

  public void setTermDays(Integer termDays) {
    this.termDays = termDays;
  }

  public Integer getEarlyDays() {
    return earlyDays;
  }

  public void setEarlyDays(Integer earlyDays) {
    this.earlyDays = earlyDays;
  }

  public boolean isLeadsOnly() {
    return leadsOnly;
  }

  public void setLeadsOnly(boolean leadsOnly) {
    this.leadsOnly = leadsOnly;
  }

  public Integer getYellowPoints() {
    return yellowPoints;
  }

  public void setYellowPoints(Integer yellowPoints) {
    this.yellowPoints = yellowPoints;
  }

  public Integer getRedPoints() {
    return redPoints;
  }

  public void setRedPoints(Integer redPoints) {
    this.redPoints = redPoints;
  }

  public Integer getAlertShare() {
    return alertShare;
  }

  public void setAlertShare(Integer alertShare) {
    this.alertShare = alertShare;
  }

  public Integer getAlertGap() {
    return alertGap;
  }

  public void setAlertGap(Integer alertGap) {
    this.alertGap = alertGap;
  }

  public boolean isMilestonesMoved() {
    return milestonesMoved;
  }

  public void setMilestonesMoved(boolean milestonesMoved) {
    this.milestonesMoved = milestonesMoved;
  }
}
