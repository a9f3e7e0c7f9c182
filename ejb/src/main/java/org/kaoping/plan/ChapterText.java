package org.kaoping.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A chapter as stored with its revision. */
@Embeddable
public class ChapterText {
  @Column(name = "chapter_number")
  private int number;

  private String title;

  @Column(name = "body", columnDefinition = "LONGTEXT")
  private String text;

  protected ChapterText() {}

  ChapterText(PlanChapter chapter) {
    this.number = chapter.number();
    this.title = chapter.title();
    this.text = chapter.text();
  }

  PlanChapter toChapter() {
    return new PlanChapter(number, title, text);
  }
}
