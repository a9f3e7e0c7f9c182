package org.kaoping.web.scoreboard;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.kaoping.cycle.CycleState;
import org.kaoping.scoreboard.NewChange;
import org.kaoping.scoreboard.ReadingImpact;
import org.kaoping.scoreboard.ScoreChange;
import org.kaoping.scoreboard.ScoreChangeService;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.AppraisalPage;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Me;

/** 得分调整 on the score sheet of a unit: first its impact, then the record. */
@Named("changeActs")
@ViewScoped
public class ChangeActs implements Serializable {
  @Inject private ScoreChangeService changes;
  @Inject private AppraisalPage appraisal;
  @Inject private ActRunner runner;
  @Inject private Me me;

  private final ChangeForm form = new ChangeForm();
  private final ActForm withdrawal = new ActForm();
  private Long withdrawn;
  private transient ReadingImpact impact;
  private transient List<ScoreChange> recorded;

  /** The score that people have set. */
  public static class ChangeForm extends ActForm {
    private Long indicator;
    private BigDecimal points;
    private String decidedBy;

    public Long getIndicator() {
      return indicator;
    }

    public void setIndicator(Long indicator) {
      this.indicator = indicator;
    }

    public BigDecimal getPoints() {
      return points;
    }

    public void setPoints(BigDecimal points) {
      this.points = points;
    }

    public String getDecidedBy() {
      return decidedBy;
    }

    public void setDecidedBy(String decidedBy) {
      this.decidedBy = decidedBy;
    }
  }

  /** Whether the office can set scores now. */
  public boolean isOpen() {
    return me.holds(Role.PERFORMANCE_OFFICE) && appraisal.getCycle().getState() == CycleState.OPEN;
  }

  /** Shows who would move, and why. */
  public void showImpact() {
    impact = runner.read(() -> changes.impact(cycle(), wanted())).orElse(null);
  }

  /** Records the change. */
  public String change() {
    boolean done = runner.run(form, context -> changes.change(context, cycle(), wanted()));
    return done ? Here.again() : null;
  }

  /** Withdraws a change of this unit. */
  public String withdraw() {
    boolean done = runner.run(withdrawal, context -> changes.withdraw(context, withdrawn));
    return done ? Here.again() : null;
  }

  private NewChange wanted() {
    return new NewChange(
        appraisal.getId(), form.getIndicator(), form.getPoints(), form.getDecidedBy());
  }

  private long cycle() {
    return appraisal.getCycle().getId();
  }

  /** Changes of this unit, withdrawn ones too. */
  public List<ScoreChange> getRecorded() {
    if (recorded == null) {
      boolean office = me.holds(Role.PERFORMANCE_OFFICE) || me.holds(Role.CITY_LEADER);
      recorded =
          office
              ? runner.read(() -> changes.changes(cycle())).orElse(List.of()).stream()
                  .filter(change -> change.getAppraisalId() == appraisal.getId())
                  .toList()
              : List.of();
    }
    return recorded;
  }

  /** Changes that can be withdrawn. */
  public List<ScoreChange> getInForce() {
    return getRecorded().stream().filter(change -> !change.isWithdrawn()).toList();
  }

  public ReadingImpact getImpact() {
    return impact;
  }

  public ChangeForm getForm() {
    return form;
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
