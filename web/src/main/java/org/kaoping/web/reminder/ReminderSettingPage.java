package org.kaoping.web.reminder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kaoping.reminder.ReminderRule;
import org.kaoping.reminder.ReminderSettingService;
import org.kaoping.reminder.ReminderSettingService.SettingView;
import org.kaoping.reminder.ReminderStep;
import org.kaoping.reminder.RuleLine;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Here;

/** 提醒设置 of the performance office. */
@Named("reminderSettingPage")
@ViewScoped
public class ReminderSettingPage implements Serializable {
  @Inject private ReminderSettingService service;
  @Inject private ActRunner runner;

  private final RuleForm rule = new RuleForm();
  private final DayForm day = new DayForm();
  private transient SettingView settings;

  /** A rule to be entered. */
  public static class RuleForm extends ActForm {
    private String kind = ReminderRule.ANY;
    private String step = ReminderStep.BEFORE_DUE.name();
    private Integer days;
    private boolean enabled = true;
    private boolean toLeaders;

    RuleLine line() {
      ReminderStep wanted = ReminderStep.valueOf(step);
      int given = days == null ? wanted.defaultDays() : days;
      return new RuleLine(kind, wanted, given, enabled, toLeaders);
    }

    public String getKind() {
      return kind;
    }

    public void setKind(String kind) {
      this.kind = kind;
    }

    public String getStep() {
      return step;
    }

    public void setStep(String step) {
      this.step = step;
    }

    public Integer getDays() {
      return days;
    }

    public void setDays(Integer days) {
      this.days = days;
    }

    public boolean isEnabled() {
      return enabled;
    }

    public void setEnabled(boolean enabled) {
      this.enabled = enabled;
    }

    public boolean isToLeaders() {
      return toLeaders;
    }

    public void setToLeaders(boolean toLeaders) {
      this.toLeaders = toLeaders;
    }
  }

  /** The hour of the digests and the cap of urging. */
  public static class DayForm extends ActForm {
    private Integer hour;
    private Integer urges;

    public Integer getHour() {
      return hour;
    }

    public void setHour(Integer hour) {
      this.hour = hour;
    }

    public Integer getUrges() {
      return urges;
    }

    public void setUrges(Integer urges) {
      this.urges = urges;
    }
  }

  /** The settings; null when the person may not see them, which a message says. */
  public SettingView getSettings() {
    if (settings == null) {
      settings = runner.read(service::settings).orElse(null);
    }
    return settings;
  }

  public List<String> getKinds() {
    return runner.read(service::workKinds).orElse(List.of());
  }

  public ReminderStep[] getSteps() {
    return ReminderStep.values();
  }

  public String saveRule() {
    return runner.run(rule, c -> service.setRule(c, rule.line())) ? Here.again() : null;
  }

  public String reset(RuleLine line) {
    return runner.run(new ActForm(), c -> service.resetRule(c, line.workKind(), line.step()))
        ? Here.again()
        : null;
  }

  public String saveDay() {
    return runner.run(day, c -> service.set(c, day.getHour(), day.getUrges()))
        ? Here.again()
        : null;
  }

  public RuleForm getRule() {
    return rule;
  }

  public DayForm getDay() {
    if (day.getHour() == null && getSettings() != null) {
      day.setHour(settings.digestHour());
      day.setUrges(settings.urgesPerDay());
    }
    return day;
  }
}
