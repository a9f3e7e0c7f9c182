package org.kaoping.web.rating;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.kaoping.rating.BarService;
import org.kaoping.rating.NewBar;
import org.kaoping.rating.UnitBar;
import org.kaoping.scoring.GradeBar;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;
import org.kaoping.web.page.Here;

/** 一票否决、一票否优: events against units of a cycle. */
@Named("barActs")
@ViewScoped
public class BarActs implements Serializable {
  @Inject private BarService bars;
  @Inject private CyclePage cycle;
  @Inject private ActRunner runner;

  private final EventForm event = new EventForm();
  private final ActForm withdrawal = new ActForm();
  private Long withdrawn;
  private transient List<GradeBar> known;
  private transient List<UnitBar> recorded;

  /** What happened to whom. */
  public static class EventForm extends ActForm {
    private Long unit;
    private String code;
    private String text;
    private LocalDate on;

    public Long getUnit() {
      return unit;
    }

    public void setUnit(Long unit) {
      this.unit = unit;
    }

    public String getCode() {
      return code;
    }

    public void setCode(String code) {
      this.code = code;
    }

    public String getText() {
      return text;
    }

    public void setText(String text) {
      this.text = text;
    }

    public LocalDate getOn() {
      return on;
    }

    public void setOn(LocalDate on) {
      this.on = on;
    }
  }

  /** The bars of the cycle's scheme; the section is left out where there are none. */
  public List<GradeBar> getKnown() {
    if (known == null) {
      known = runner.read(() -> bars.barsOf(cycle.getId())).orElse(List.of());
    }
    return known;
  }

  public List<UnitBar> getRecorded() {
    if (recorded == null) {
      recorded = runner.read(() -> bars.recorded(cycle.getId())).orElse(List.of());
    }
    return recorded;
  }

  /** Events that can be withdrawn. */
  public List<UnitBar> getInForce() {
    return getRecorded().stream().filter(bar -> !bar.isWithdrawn()).toList();
  }

  public String record() {
    NewBar wanted = new NewBar(event.getCode(), event.getText(), event.getOn());
    boolean done =
        runner.run(
            event.seen(cycle.getVersion()),
            context -> bars.record(context, cycle.getId(), event.getUnit(), wanted));
    return done ? Here.again() : null;
  }

  public String withdraw() {
    boolean done = runner.run(withdrawal, context -> bars.withdraw(context, withdrawn));
    return done ? Here.again() : null;
  }

  public EventForm getEvent() {
    return event;
  }

  public ActForm getWithdrawal() {
    return withdrawal;
  }

  public Long getWithdrawn() {
    return withdrawn;
  }

  public void setWithdrawn(Long withdrawn) {
    this.withdrawn = withdrawn;
  }
}
