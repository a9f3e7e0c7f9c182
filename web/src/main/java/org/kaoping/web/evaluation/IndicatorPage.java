package org.kaoping.web.evaluation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kaoping.evaluation.IndicatorAcrossUnits;
import org.kaoping.evaluation.IndicatorKey;
import org.kaoping.evaluation.RuledFactService;
import org.kaoping.evaluation.VerificationService;
import org.kaoping.execution.DutyTaskView;
import org.kaoping.execution.ExecutionService;
import org.kaoping.security.ActContext;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Me;

/** One indicator in all units of a cycle, to be verified by the same measure. */
@Named("indicatorPage")
@ViewScoped
public class IndicatorPage implements Serializable {
  @Inject private VerificationService verification;
  @Inject private RuledFactService ruledFacts;
  @Inject private ExecutionService execution;
  @Inject private CyclePage cycle;
  @Inject private ActRunner runner;
  @Inject private Me me;

  private final String act = UUID.randomUUID().toString();
  private final ActForm saving = new ActForm();
  private String key;
  private transient List<IndicatorKey> keys;
  private transient IndicatorAcrossUnits indicator;
  private List<RateRow> rows;
  private transient Map<Long, Boolean> ruled;

  /** Every indicator of the cycle; empty for those who do not verify. */
  public List<IndicatorKey> getKeys() {
    if (keys == null) {
      keys = runner.read(() -> verification.indicatorKeys(cycle.getId())).orElse(List.of());
    }
    return keys;
  }

  /** The wanted indicator, or the first one; null when the cycle has none. */
  public IndicatorAcrossUnits getIndicator() {
    if (indicator == null && !getKeys().isEmpty()) {
      String wanted = isKnown(key) ? key : keys.get(0).key();
      key = wanted;
      indicator = runner.read(() -> verification.byIndicator(cycle.getId(), wanted)).orElse(null);
    }
    return indicator;
  }

  private boolean isKnown(String wanted) {
    return keys.stream().anyMatch(known -> known.key().equals(wanted));
  }

  /** The rows; they keep what was typed until it is saved. */
  public List<RateRow> getRows() {
    if (rows == null && getIndicator() != null) {
      boolean office = me.holds(Role.PERFORMANCE_OFFICE);
      rows =
          indicator.lines().stream()
              .map(
                  unit ->
                      new RateRow(
                          unit.appraisalId(),
                          unit.unitName(),
                          unit.version(),
                          office && unit.open() && !Boolean.FALSE.equals(rateIsEnough()),
                          unit.line(),
                          tasks(unit)))
              .toList();
    }
    return rows == null ? List.of() : rows;
  }

  /** Whether the scheme has a rule of its own for the indicator. */
  public boolean isRuled() {
    return getIndicator() != null && rateIsEnough() != null;
  }

  /** Whether a rate is enough for its own rule; null where it has none. The units share it. */
  private Boolean rateIsEnough() {
    IndicatorAcrossUnits.UnitLine first = indicator.lines().get(0);
    if (ruled == null) {
      ruled = runner.read(() -> ruledFacts.ruled(first.appraisalId())).orElse(Map.of());
    }
    return ruled.get(first.line().indicatorId());
  }

  private List<DutyTaskView> tasks(IndicatorAcrossUnits.UnitLine unit) {
    return runner.read(() -> execution.tasks(unit.appraisalId())).orElse(List.of()).stream()
        .filter(task -> task.indicatorId() == unit.line().indicatorId())
        .toList();
  }

  /** Whether a rate can be entered in any row. */
  public boolean isOpen() {
    return getRows().stream().anyMatch(RateRow::isOpen);
  }

  /** Saves every row that was changed. */
  public String save() {
    return runner.run(saving, this::saveEdited) ? Here.again() : null;
  }

  private void saveEdited(ActContext common) {
    getRows().stream()
        .filter(RateRow::isEdited)
        .forEach(
            row ->
                verification.verify(
                    row.context(common, act),
                    row.getAppraisalId(),
                    row.getLine().indicatorId(),
                    row.getRate()));
  }

  /** The indicator before this one; null at the beginning. */
  public IndicatorKey getPrevious() {
    return beside(-1);
  }

  /** The indicator after this one; null at the end. */
  public IndicatorKey getNext() {
    return beside(1);
  }

  private IndicatorKey beside(int step) {
    for (int i = 0; i < getKeys().size(); i++) {
      if (keys.get(i).key().equals(key)) {
        return i + step >= 0 && i + step < keys.size() ? keys.get(i + step) : null;
      }
    }
    return null;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
