package org.kaoping.plan.rules;

import java.util.List;
import org.kaoping.kernel.BusinessRule;
import org.kaoping.plan.PlanChapter;

/** A chapter has a title, and title and text are not longer than a plan's may be. */
public record ChapterFits(PlanChapter chapter) implements BusinessRule {
  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_TEXT = 50_000;

  @Override
  public boolean isBroken() {
    return chapter.title().isBlank()
        || chapter.title().length() > LONGEST_TITLE
        || chapter.text().length() > LONGEST_TEXT;
  }

  @Override
  public List<Object> arguments() {
    return List.of(chapter.number(), LONGEST_TITLE, LONGEST_TEXT);
  }
}
