package org.kaoping.web.page;

import java.io.Serializable;
import org.kaoping.plan.PlanChapter;

/** A chapter of a plan while it is being written. */
public class EditedChapter implements Serializable {
  private final int number;
  private final String title;
  private String text;

  EditedChapter(PlanChapter chapter) {
    number = chapter.number();
    title = chapter.title();
    text = chapter.text();
  }

  PlanChapter toChapter() {
    return new PlanChapter(number, title, text == null ? "" : text.replace("\r\n", "\n"));
  }

  public int getNumber() {
    return number;
  }

  public String getTitle() {
    return title;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
