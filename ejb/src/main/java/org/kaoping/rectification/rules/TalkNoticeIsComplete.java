package org.kaoping.rectification.rules;

import java.time.LocalDate;
import java.util.List;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.rectification.TalkNotice;

/**
 * A notice that calls to a talk names a day from today on, place and post (at most 200 characters
 * each), and the subject (at most 4,000).
 */
public record TalkNoticeIsComplete(TalkNotice notice, LocalDate today) implements BusinessRule {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SUBJECT = 4000;

  @Override
  public boolean isBroken() {
    return notice.talkOn() == null
        || notice.talkOn().isBefore(today)
        || isMissing(notice.place(), LONGEST_NAME)
        || isMissing(notice.invited(), LONGEST_NAME)
        || isMissing(notice.subject(), LONGEST_SUBJECT);
  }

  private static boolean isMissing(String text, int longest) {
    return text == null || text.isBlank() || text.length() > longest;
  }

  @Override
  public List<Object> arguments() {
    return List.of(today, LONGEST_SUBJECT);
  }
}
