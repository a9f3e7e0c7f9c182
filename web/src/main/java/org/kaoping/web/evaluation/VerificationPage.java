package org.kaoping.web.evaluation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kaoping.cycle.CycleBoardService;
import org.kaoping.cycle.WorkStage;
import org.kaoping.evaluation.RuledFactService;
import org.kaoping.evaluation.VerificationService;
import org.kaoping.evaluation.VerificationSheet;
import org.kaoping.execution.DutyTaskView;
import org.kaoping.execution.ExecutionService;
import org.kaoping.security.ActContext;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.AppraisalPage;
import org.kaoping.web.page.Here;
import org.kaoping.web.page.Me;

/** The verification of one unit: what the divisions claim beside what the office found. */
@Named("verificationPage")
@ViewScoped
public class VerificationPage implements Serializable {
  @Inject private VerificationService verification;
  @Inject private RuledFactService ruledFacts;
  @Inject private ExecutionService execution;
  @Inject private CycleBoardService board;
  @Inject private AppraisalPage appraisal;
  @Inject private ActRunner runner;
  @Inject private Me me;

  private final String key = UUID.randomUUID().toString();
  private final ActForm saving = new ActForm();
  private final ActForm accepting = new ActForm();
  private transient VerificationSheet sheet;
  private List<RateRow> rows;
  private transient List<CycleBoardService.UnitLine> units;
  private transient Map<Long, Boolean> ruled;

  /** The sheet; null while it is not shown to the person. */
  public VerificationSheet getSheet() {
    if (sheet == null && isShown()) {
      sheet = runner.read(() -> verification.byUnit(appraisal.getId())).orElse(null);
    }
    return sheet;
  }

  /** Whether the rates are shown: to the offices at any time, to the unit once approved. */
  public boolean isShown() {
    WorkStage stage = appraisal.getAppraisal().getWork().getStage();
    return isOffice() || stage.compareTo(WorkStage.TO_CONFIRM) >= 0;
  }

  /** Whether the person is of the offices of the jurisdiction. */
  public boolean isOffice() {
    return me.holds(Role.PERFORMANCE_OFFICE) || me.holds(Role.CITY_LEADER);
  }

  /** Whether the person may be offered to enter rates. */
  public boolean isVerifying() {
    return getSheet() != null && sheet.open() && me.holds(Role.PERFORMANCE_OFFICE);
  }

  /** The rows; they keep what was typed until it is saved. */
  public List<RateRow> getRows() {
    if (rows == null && getSheet() != null) {
      Map<Long, List<DutyTaskView>> tasks =
          runner.read(() -> execution.tasks(appraisal.getId())).orElse(List.of()).stream()
              .collect(Collectors.groupingBy(DutyTaskView::indicatorId));
      rows =
          sheet.lines().stream()
              .map(
                  line ->
                      new RateRow(
                          sheet.appraisalId(),
                          sheet.unitName(),
                          sheet.version(),
                          isVerifying() && takesRate(line.indicatorId()),
                          line,
                          tasks.getOrDefault(line.indicatorId(), List.of())))
              .toList();
    }
    return rows == null ? List.of() : rows;
  }

  /** Whether the scheme has a rule of its own for an indicator. */
  public boolean isRuled(RateRow row) {
    return ruled().containsKey(row.getLine().indicatorId());
  }

  private boolean takesRate(long indicatorId) {
    return ruled().getOrDefault(indicatorId, true);
  }

  private Map<Long, Boolean> ruled() {
    if (ruled == null) {
      ruled =
          isOffice()
              ? runner.read(() -> ruledFacts.ruled(appraisal.getId())).orElse(Map.of())
              : Map.of();
    }
    return ruled;
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
                    row.context(common, key),
                    appraisal.getId(),
                    row.getLine().indicatorId(),
                    row.getRate()));
  }

  /** Accepts the claims of the chosen rows as they are. */
  public String accept() {
    Set<Long> chosen =
        getRows().stream()
            .filter(RateRow::isChosen)
            .map(row -> row.getLine().indicatorId())
            .collect(Collectors.toSet());
    boolean accepted =
        runner.run(
            accepting.seen(appraisal.getVersion()),
            context -> verification.acceptClaims(context, appraisal.getId(), chosen));
    return accepted ? Here.again() : null;
  }

  /** The next unit under verification, so that one need not go back; null when there is none. */
  public CycleBoardService.UnitLine getNext() {
    List<CycleBoardService.UnitLine> all = units();
    int here = 0;
    while (here < all.size() && all.get(here).appraisalId() != appraisal.getId()) {
      here++;
    }
    for (int step = 1; step < all.size(); step++) {
      CycleBoardService.UnitLine other = all.get((here + step) % all.size());
      if (other.workStage() == WorkStage.VERIFYING) {
        return other;
      }
    }
    return null;
  }

  private List<CycleBoardService.UnitLine> units() {
    if (units == null) {
      long cycle = appraisal.getAppraisal().getCycleId();
      units = runner.read(() -> board.board(cycle)).orElse(List.of());
    }
    return units;
  }
}
