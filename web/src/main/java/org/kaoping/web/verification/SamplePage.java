package org.kaoping.web.verification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Consumer;
import org.kaoping.security.ActContext;
import org.kaoping.security.Role;
import org.kaoping.verification.SampleService;
import org.kaoping.verification.SampleView;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Me;

/** One sample: what was drawn and found, widening, taking over the rest. */
@Named("samplePage")
@ViewScoped
public class SamplePage implements Serializable {
  @Inject private SampleService samples;
  @Inject private ActRunner runner;
  @Inject private Me me;

  private final ActForm widening = new ActForm();
  private final ActForm takingOver = new ActForm();
  private long id;
  private Long version;
  private int percent;
  private int least;
  private transient SampleView view;

  /** Loads the sample that the address names; acts refer to the version seen now. */
  public void load() {
    if (getView() != null) {
      version = view.sample().getVersion();
      percent = view.sample().getPercent();
      least = view.sample().getLeast();
    }
  }

  /** The sample; null when the person may not see it, which a message says. */
  public SampleView getView() {
    if (view == null) {
      view = runner.read(() -> samples.sample(id)).orElse(null);
    }
    return view;
  }

  /** Whether the person may be offered the acts. */
  public boolean isOpen() {
    return me.holds(Role.PERFORMANCE_OFFICE) && getView().sample().isOpen();
  }

  public String widen() {
    return done(widening, context -> samples.widen(context, id, percent, least));
  }

  public String takeOver() {
    return done(takingOver, context -> samples.takeOver(context, id));
  }

  private String done(ActForm form, Consumer<ActContext> act) {
    return runner.run(form.seen(version), act) ? Here.again() : null;
  }

  public ActForm getWidening() {
    return widening;
  }

  public ActForm getTakingOver() {
    return takingOver;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public int getPercent() {
    return percent;
  }

  public void setPercent(int percent) {
    this.percent = percent;
  }

  public int getLeast() {
    return least;
  }

  public void setLeast(int least) {
    this.least = least;
  }
}
