package org.kaoping.feed;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.kernel.Refused;
import org.kaoping.kernel.Rules;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.organization.OrgUnits;
import org.kaoping.security.Act;
import org.kaoping.security.ActContext;
import org.kaoping.security.Actor;
import org.kaoping.security.Callers;
import org.kaoping.security.CurrentAct;
import org.kaoping.security.Reads;
import org.kaoping.security.Role;
import org.kaoping.security.rules.KnownAndOwn;

/** Everybody makes and revokes the calendar addresses of his own assignments. */
@Stateless
public class CalendarFeedService {
  @Inject private CalendarFeeds feeds;
  @Inject private Callers callers;
  @Inject private OrgUnits units;
  @Inject private CurrentAct act;
  @Inject private BusinessClock clock;

  /** The caller's own assignments of today, each with its feed. */
  @Reads
  public List<FeedView> mine() {
    return callers.own().stream()
        .filter(actor -> actor.role().takesPart())
        .map(actor -> view(actor, feeds.open(actor.assignmentId()).orElse(null)))
        .toList();
  }

  /**
   * Makes the address of an assignment; an earlier one is revoked.
   *
   * @param secret the new secret, which the caller shows once
   * @return id of the feed
   * @throws Refused {@code KnownAndOwn} when the assignment is not the caller's own today
   */
  @Act(
      by = {
        Role.DIVISION,
        Role.UNIT_OFFICE,
        Role.LEADING_GROUP,
        Role.UNIT_HEAD,
        Role.PERFORMANCE_OFFICE,
        Role.CITY_LEADER,
        Role.SUPERVISING_DEPARTMENT
      })
  public long make(ActContext context, long assignmentId, FeedSecret secret) {
    Actor own = own(assignmentId);
    feeds.open(assignmentId).ifPresent(earlier -> earlier.revoke(clock.now()));
    feeds.flush();
    CalendarFeed feed = new CalendarFeed(secret, assignmentId, own.personId(), clock.now());
    feeds.add(feed);
    act.detail("calendar address of %s", own.postName());
    return feed.getId();
  }

  /**
   * Ends the address of an assignment at once; without effect when there is none.
   *
   * @throws Refused {@code KnownAndOwn} when the assignment is not the caller's own today
   */
  @Act(
      by = {
        Role.DIVISION,
        Role.UNIT_OFFICE,
        Role.LEADING_GROUP,
        Role.UNIT_HEAD,
        Role.PERFORMANCE_OFFICE,
        Role.CITY_LEADER,
        Role.SUPERVISING_DEPARTMENT
      })
  public void revoke(ActContext context, long assignmentId) {
    Actor own = own(assignmentId);
    feeds.open(assignmentId).ifPresent(feed -> feed.revoke(clock.now()));
    act.detail("calendar address of %s", own.postName());
  }

  private Actor own(long assignmentId) {
    act.about(new SubjectRef(SubjectType.SYSTEM, 0));
    Optional<Actor> own =
        callers.own().stream()
            .filter(actor -> actor.assignmentId() == assignmentId && actor.role().takesPart())
            .findFirst();
    Rules.check(new KnownAndOwn(own.isPresent()));
    return own.get();
  }

  private FeedView view(Actor actor, CalendarFeed feed) {
    return new FeedView(
        actor.assignmentId(),
        actor.postName(),
        units.get(actor.orgUnitId()).getName(),
        feed == null ? null : feed.getMadeAt(),
        feed == null ? null : feed.getLastFetchedOn());
  }
}
