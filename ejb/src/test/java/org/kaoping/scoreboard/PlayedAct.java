package org.kaoping.scoreboard;

import java.util.Locale;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Role;

/** An act by whom the test says. */
public class PlayedAct extends CurrentAct {
  private final long jurisdictionId;
  private Actor actor;
  private ActContext context = ActContext.plain();
  private SubjectRef subject;
  private String detail;

  public PlayedAct(long jurisdictionId) {
    this.jurisdictionId = jurisdictionId;
  }

  /** The next acts are done in an office of the whole jurisdiction. */
  public ActContext by(Role role) {
    return by(role, jurisdictionId);
  }

  /** The next acts are done in a unit. */
  public ActContext by(Role role, long unitId) {
    return by(role, unitId, role.ordinal() + 1);
  }

  /** The next acts are done by this person in a unit. */
  public ActContext by(Role role, long unitId, long person) {
    actor =
        new Actor(
            person,
            "甲" + person,
            person,
            role.name(),
            role,
            unitId,
            unitId,
            unitId,
            jurisdictionId);
    return with(ActContext.plain());
  }

  /** The next acts come with this context. */
  public ActContext with(ActContext given) {
    context = given;
    return given;
  }

  public void leaveJurisdiction(long other) {
    actor = new Actor(99, "乙", 99, actor.role().name(), actor.role(), other, other, other, other);
  }

  public SubjectRef subjectOfAct() {
    return subject;
  }

  public String detailOfAct() {
    return detail;
  }

  @Override
  public boolean isRunning() {
    return true;
  }

  @Override
  public Actor actor() {
    return actor;
  }

  @Override
  public ActContext context() {
    return context;
  }

  @Override
  public void about(SubjectRef about) {
    subject = about;
  }

  @Override
  public void detail(String pattern, Object... arguments) {
    detail = String.format(Locale.ROOT, pattern, arguments);
  }
}
