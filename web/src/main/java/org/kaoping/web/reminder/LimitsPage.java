package org.kaoping.web.reminder;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.kaoping.cycle.CycleBoardService;
import org.kaoping.cycle.CycleBoardService.UnitLine;
import org.kaoping.cycle.StageCode;
import org.kaoping.extension.ExtensionReadings;
import org.kaoping.extension.ExtensionView;
import org.kaoping.extension.LateRule;
import org.kaoping.extension.LateRuleService;
import org.kaoping.extension.LateRuleService.ExceptionLine;
import org.kaoping.extension.LateRuleService.StageLine;
import org.kaoping.extension.LimitStatistics;
import org.kaoping.extension.NewLateException;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;
import org.kaoping.web.page.Here;

/** 期限 of a cycle: how late acts are treated, exceptions, extensions in figures. */
@Named("limitsPage")
@ViewScoped
public class LimitsPage implements Serializable {
  @Inject private LateRuleService rules;
  @Inject private ExtensionReadings extensions;
  @Inject private CycleBoardService board;
  @Inject private CyclePage page;
  @Inject private ActRunner runner;

  private final StageForm rule = new StageForm();
  private final StageForm exception = new StageForm();
  private transient List<StageLine> stages;

  /** A form about one stage. */
  public static class StageForm extends ActForm {
    private String stage;
    private String lateRule = LateRule.ACCEPTED_LATE.name();
    private String consequence;
    private Long unit;
    private LocalDate lastDay;

    public String getStage() {
      return stage;
    }

    public void setStage(String stage) {
      this.stage = stage;
    }

    public String getLateRule() {
      return lateRule;
    }

    public void setLateRule(String lateRule) {
      this.lateRule = lateRule;
    }

    public String getConsequence() {
      return consequence;
    }

    public void setConsequence(String consequence) {
      this.consequence = consequence;
    }

    public Long getUnit() {
      return unit;
    }

    public void setUnit(Long unit) {
      this.unit = unit;
    }

    public LocalDate getLastDay() {
      return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
      this.lastDay = lastDay;
    }
  }

  public List<StageLine> getStages() {
    if (stages == null) {
      stages = runner.read(() -> rules.rules(page.getId())).orElse(List.of());
    }
    return stages;
  }

  public LateRule[] getLateRules() {
    return LateRule.values();
  }

  public List<UnitLine> getUnits() {
    return runner.read(() -> board.board(page.getId())).orElse(List.of());
  }

  public List<ExceptionLine> getExceptions() {
    return runner.read(() -> rules.exceptions(page.getId())).orElse(List.of());
  }

  public List<LimitStatistics> getStatistics() {
    return runner.read(() -> extensions.statistics(page.getId())).orElse(List.of());
  }

  /** Requests of the cycle, those still open first. */
  public List<ExtensionView> getRequests() {
    return runner.read(() -> extensions.ofCycle(page.getId())).orElse(List.of()).stream()
        .sorted(Comparator.comparing(request -> !request.isOpen()))
        .toList();
  }

  public String saveRule() {
    StageCode stage = StageCode.valueOf(rule.getStage());
    LateRule wanted = LateRule.valueOf(rule.getLateRule());
    return runner.run(
            rule, c -> rules.setRule(c, page.getId(), stage, wanted, rule.getConsequence()))
        ? Here.again()
        : null;
  }

  public String grant() {
    NewLateException wanted =
        new NewLateException(
            page.getId(),
            StageCode.valueOf(exception.getStage()),
            exception.getUnit(),
            null,
            exception.getLastDay());
    return runner.call(exception, c -> rules.grantException(c, wanted)).isPresent()
        ? Here.again()
        : null;
  }

  public StageForm getRule() {
    return rule;
  }

  public StageForm getException() {
    return exception;
  }
}
