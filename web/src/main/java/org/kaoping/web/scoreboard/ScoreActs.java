package org.kaoping.web.scoreboard;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import org.kaoping.scoreboard.ScoreService;
import org.kaoping.security.ActContext;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;
import org.kaoping.web.page.Here;

/** The forms of the acts on a cycle's scores. */
@Named("scoreActs")
@ViewScoped
public class ScoreActs implements Serializable {
  @Inject private ScoreService scores;
  @Inject private CyclePage page;
  @Inject private ActRunner runner;

  private final ActForm determination = new ActForm();
  private final ActForm release = new ActForm();
  private transient Integer waiting;

  /** How many units have not confirmed their results yet. */
  public int getWaiting() {
    if (waiting == null) {
      waiting = runner.read(() -> scores.waitingFor(page.getId())).orElse(List.of()).size();
    }
    return waiting;
  }

  public String determine() {
    return done(determination, context -> scores.determine(context, page.getId()));
  }

  public String release(boolean released) {
    return done(release, context -> scores.release(context, page.getId(), released));
  }

  public String recordRelease(boolean released) {
    return done(release, context -> scores.recordRelease(context, page.getId(), released));
  }

  private String done(ActForm form, Consumer<ActContext> act) {
    return runner.run(form.seen(page.getVersion()), act) ? Here.again() : null;
  }

  public ActForm getRelease() {
    return release;
  }
}
