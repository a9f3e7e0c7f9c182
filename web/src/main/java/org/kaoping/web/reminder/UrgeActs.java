package org.kaoping.web.reminder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kaoping.reminder.SupervisedLine;
import org.kaoping.reminder.SupervisionListService;
import org.kaoping.reminder.UrgeService;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActPanel;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Here;

/** 催办 on the page of a case. */
@Named("urgeActs")
@ViewScoped
public class UrgeActs implements Serializable {
  @Inject private UrgeService urges;
  @Inject private SupervisionListService lists;
  @Inject private ActPanel panel;
  @Inject private ActRunner runner;

  private final UrgeForm form = new UrgeForm();
  private transient List<SupervisedLine> lines;

  /** What is urged, and with which words. */
  public static class UrgeForm extends ActForm {
    private Long item;
    private String text;

    public Long getItem() {
      return item;
    }

    public void setItem(Long item) {
      this.item = item;
    }

    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text;
    }
  }

  /** Open work of the case that I may still urge today. */
  public List<SupervisedLine> getLines() {
    if (lines == null) {
      lines = runner.read(() -> lists.urgeable(panel.getSubject())).orElse(List.of());
    }
    return lines;
  }

  public String urge() {
    return runner.call(form, c -> urges.urge(c, form.getItem(), form.getText())).isPresent()
        ? Here.again()
        : null;
  }

  public UrgeForm getForm() {
    return form;
  }
}
