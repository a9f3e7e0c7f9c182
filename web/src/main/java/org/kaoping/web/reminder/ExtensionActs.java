package org.kaoping.web.reminder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.extension.ExtendableLimit;
import org.kaoping.extension.ExtensionReadings;
import org.kaoping.extension.ExtensionService;
import org.kaoping.extension.ExtensionView;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActPanel;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Me;
import org.kaoping.worklist.WorkLine;
import org.kaoping.worklist.WorkListService;

/** The forms of a request for an extension and of its decision, on the page of any case. */
@Named("extensionActs")
@ViewScoped
public class ExtensionActs implements Serializable {
  @Inject private ExtensionService extensions;
  @Inject private ExtensionReadings readings;
  @Inject private WorkListService works;
  @Inject private ActPanel panel;
  @Inject private ActRunner runner;
  @Inject private Me me;

  private final DayForm request = new DayForm();
  private final DayForm decision = new DayForm();
  private final ActForm withdrawal = new ActForm();
  private transient List<WorkLine> held;
  private transient ExtensionView open;

  /** A form with a day. */
  public static class DayForm extends ActForm {
    private LocalDate day;
    private Long item;

    public LocalDate getDay() {
      return day;
    }

    public void setDay(LocalDate day) {
      this.day = day;
    }

    public Long getItem() {
      return item;
    }

    public void setItem(Long item) {
      this.item = item;
    }
  }

  /** Work of the case that I hold and whose limit can be extended. */
  public List<WorkLine> getHeld() {
    if (held == null) {
      held =
          runner.read(() -> works.openOn(panel.getSubject())).orElse(List.of()).stream()
              .filter(line -> line.hasLimit())
              .filter(line -> ExtendableLimit.ofWork(line.kind()).isPresent())
              .filter(line -> me.holds(line.role()))
              .toList();
    }
    return held;
  }

  /** The request that waits for a decision; null when there is none. */
  public ExtensionView getOpen() {
    if (open == null) {
      open =
          runner.read(() -> readings.of(panel.getSubject())).orElse(List.of()).stream()
              .filter(ExtensionView::isOpen)
              .findFirst()
              .orElse(null);
    }
    return open;
  }

  /** Asks for a later day. */
  public String ask() {
    long item = request.getItem() == null ? getHeld().get(0).id() : request.getItem();
    return runner.call(request, c -> extensions.request(c, item, request.getDay())).isPresent()
        ? Here.again()
        : null;
  }

  /** Decides on the open request. */
  public String decide(boolean granted) {
    decision.seen(getOpen().version());
    long id = getOpen().id();
    return runner.run(decision, c -> extensions.decide(c, id, granted, decision.getDay()))
        ? Here.again()
        : null;
  }

  /** Takes the open request back. */
  public String withdraw() {
    long id = getOpen().id();
    return runner.run(withdrawal, c -> extensions.withdraw(c, id)) ? Here.again() : null;
  }

  public DayForm getRequest() {
    return request;
  }

  /** The day asked for is granted unless somebody enters another one. */
  public DayForm getDecision() {
    if (decision.getDay() == null && getOpen() != null) {
      decision.setDay(getOpen().wantedOn());
    }
    return decision;
  }
}
