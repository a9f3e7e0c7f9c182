package org.kaoping.web.act;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kaoping.scheme.SchemeService;
import org.kaoping.web.page.CyclePage;

/** The forms of the office's acts on a cycle before it opens. */
@Named("cycleActs")
@ViewScoped
public class CycleActs implements Serializable {
  @Inject private SchemeService schemes;
  @Inject private CyclePage page;
  @Inject private ActRunner runner;

  private final ActForm issue = new ActForm();

  /** Issues the scheme, which opens the cycle. */
  public String issueScheme() {
    return runner.run(
            issue.seen(page.getVersion()), context -> schemes.issue(context, page.getId()))
        ? page.again()
        : null;
  }
}
