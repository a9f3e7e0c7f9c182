package org.kaoping.feed;

/**
 * What an address answers with.
 *
 * @param text the calendar
 * @param tag names this content; the same as long as nothing changes
 */
public record Feed(String text, String tag) {
  static Feed of(String text) {
    return new Feed(text, FeedSecret.digest(text));
  }
}
