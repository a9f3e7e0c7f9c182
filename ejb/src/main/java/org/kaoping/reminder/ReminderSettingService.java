package org.kaoping.reminder;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kaoping.kernel.Rules;
import org.kaoping.processes.TaskIds;
import org.kaoping.reminder.rules.DigestHourFits;
import org.kaoping.reminder.rules.ReminderDaysFit;
import org.kaoping.reminder.rules.UrgesPerDayFit;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;
import org.kaoping.worklist.WorkKinds;

/** 提醒设置: the performance office says what its jurisdiction is reminded of, and when. */
@Stateless
public class ReminderSettingService {
  private static final Set<String> KINDS = kinds();

  @Inject private ReminderSettings settings;
  @Inject @Any private Instance<Channel> channels;
  @Inject private CurrentAct act;

  /**
   * Everything that can be set.
   *
   * @param digestHour from which hour of the day digests go out, 0–23
   * @param urgesPerDay how often a day one piece of work may be urged
   * @param rules the three for every kind of work, then those for single kinds
   * @param channels which ways out are set up in this installation
   */
  public record SettingView(
      int digestHour, int urgesPerDay, List<RuleLine> rules, List<ChannelKind> channels) {}

  /**
   * Sets when one kind of work, or every kind, is reminded of.
   *
   * @param wanted its kind is a kind of work item or {@link ReminderRule#ANY}
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void setRule(ActContext context, RuleLine wanted) {
    Rules.check(
        new KnownAndOwn(wanted.isForAny() || KINDS.contains(wanted.workKind())),
        new ReminderDaysFit(wanted.step(), wanted.days()));
    settings.set(act.actor().jurisdictionId(), wanted);
    act.detail("%s", wanted);
  }

  /** A kind follows the general rule again, the general rule the default. */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void resetRule(ActContext context, String workKind, ReminderStep step) {
    settings.reset(act.actor().jurisdictionId(), workKind, step);
    act.detail("%s %s", workKind, step);
  }

  /**
   * Sets the hour of the digests and the cap of urging.
   *
   * @param digestHour 0–23
   * @param urgesPerDay 1–5
   */
  @Act(by = Role.PERFORMANCE_OFFICE)
  public void set(ActContext context, int digestHour, int urgesPerDay) {
    Rules.check(new DigestHourFits(digestHour), new UrgesPerDayFit(urgesPerDay));
    settings.set(act.actor().jurisdictionId(), digestHour, urgesPerDay);
    act.detail("hour=%d urges=%d", digestHour, urgesPerDay);
  }

  @Reads(by = Role.PERFORMANCE_OFFICE)
  public SettingView settings() {
    long jurisdiction = act.actor().jurisdictionId();
    ReminderSetting setting = settings.of(jurisdiction);
    return new SettingView(
        setting.getDigestHour(),
        setting.getUrgesPerDay(),
        settings.rules(jurisdiction),
        channels.stream().filter(Channel::isConfigured).map(Channel::kind).toList());
  }

  /** Kinds of work that can have a rule of their own. */
  @Reads(by = Role.PERFORMANCE_OFFICE)
  public List<String> workKinds() {
    return List.copyOf(KINDS);
  }

  private static Set<String> kinds() {
    Set<String> kinds = new TreeSet<>();
    Stream.of(TaskIds.class, WorkKinds.class)
        .flatMap(holder -> Stream.of(holder.getFields()))
        .forEach(field -> kinds.add(value(field)));
    return kinds;
  }

  private static String value(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
