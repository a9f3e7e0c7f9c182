package org.kaoping.feed;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.organization.ActorDirectory;
import org.kaoping.security.OpenToAnybody;

/**
 * Reads a feed by its secret: calendar programs cannot log in. An address that was never made, one
 * that was revoked and one whose assignment has ended are answered alike, and nothing is recorded
 * of who asks.
 */
@Stateless
public class FeedReading {
  @Inject private CalendarFeeds feeds;
  @Inject private FeedEvents events;
  @Inject private ActorDirectory directory;
  @Inject private BusinessClock clock;

  /**
   * The calendar behind an address.
   *
   * @param secret last part of the address, without the ending
   * @return empty when there is none
   */
  @OpenToAnybody(because = "calendar programs have no login; the secret is the right to read")
  public Optional<Feed> read(String secret) {
    FeedSecret asked = new FeedSecret(secret);
    return asked.isPlausible() ? feeds.open(asked).flatMap(this::content) : Optional.empty();
  }

  private Optional<Feed> content(CalendarFeed feed) {
    return directory
        .actor(feed.getAssignmentId(), clock.today())
        .map(
            actor -> {
              feed.fetchedOn(clock.today());
              return Feed.of(events.calendar(actor, feed.getMadeAt(), clock.today()));
            });
  }
}
