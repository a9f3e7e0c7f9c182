package org.kaoping.web.page;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaoping.precheck.PrecheckView;
import org.kaoping.security.ActContext;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;

/** What the pre-check found on a page's subject, and the forms for a word on each class. */
public abstract class PrecheckPanel implements Serializable {
  @Inject private ActRunner runner;

  private final Map<String, WordForm> forms = new HashMap<>();
  private transient PrecheckView view;

  /** A word on one class. */
  public static class WordForm extends ActForm {
    private boolean provisional;

    public boolean isProvisional() {
      return provisional;
    }

    public void setProvisional(boolean provisional) {
      this.provisional = provisional;
    }
  }

  /** What is found now. */
  protected abstract PrecheckView read();

  /** Stores a word. */
  protected abstract void say(ActContext context, String code, boolean provisional);

  /** Whether the person may say a word. */
  public abstract boolean isAnswerable();

  /** What is found now; nothing, with a message, when it cannot be read. */
  public PrecheckView getView() {
    if (view == null) {
      view = runner.read(this::read).orElse(new PrecheckView(List.of()));
      view.lines().forEach(line -> forms.putIfAbsent(line.finding().code(), new WordForm()));
    }
    return view;
  }

  /** Stores the word on a class and draws the page anew. */
  public String answer(String code) {
    WordForm form = forms.get(code);
    return runner.run(form, context -> say(context, code, form.isProvisional()))
        ? Here.again()
        : null;
  }

  /** The form for each class. */
  public Map<String, WordForm> getForms() {
    return forms;
  }
}
