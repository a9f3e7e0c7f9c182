package org.kaoping.web.scoreboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kaoping.cycle.WorkStage;
import org.kaoping.plan.Category;
import org.kaoping.reporting.ReportingService;
import org.kaoping.reports.ReportFormat;
import org.kaoping.scoreboard.IndicatorScoreView;
import org.kaoping.scoreboard.ScoreService;
import org.kaoping.scoreboard.UnitScores;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.AppraisalPage;
import org.kaoping.web.page.Downloads;
import org.kaoping.web.page.Me;

/** The score sheet of one unit, with how each score came about. */
@Named("scoresPage")
@RequestScoped
public class ScoresPage {
  @Inject private ScoreService scores;
  @Inject private ReportingService reporting;
  @Inject private AppraisalPage appraisal;
  @Inject private ActRunner runner;
  @Inject private Downloads downloads;
  @Inject private Me me;

  private UnitScores sheet;

  /** Whether the results are still under embargo for the person. */
  public boolean isUnderEmbargo() {
    return !appraisal.getCycle().isReleased()
        && !me.holds(Role.PERFORMANCE_OFFICE)
        && !me.holds(Role.CITY_LEADER);
  }

  /** Whether the year has come so far that there is something to score. */
  public boolean isBegun() {
    return appraisal.getAppraisal().getWork().getStage() != WorkStage.PLANNING;
  }

  /** The sheet; null when it is not shown. */
  public UnitScores getSheet() {
    if (sheet == null && isBegun() && !isUnderEmbargo()) {
      sheet = runner.read(() -> scores.of(appraisal.getId())).orElse(null);
    }
    return sheet;
  }

  public List<IndicatorScoreView> getMandatory() {
    return lines(Category.MANDATORY);
  }

  public List<IndicatorScoreView> getSelfSelected() {
    return lines(Category.SELF_SELECTED);
  }

  /** Name of an indicator of the unit. */
  public String indicatorName(long indicatorId) {
    return getSheet().lines().stream()
        .filter(line -> line.indicatorId() == indicatorId)
        .map(line -> line.seq() + ". " + line.name())
        .findFirst()
        .orElse("");
  }

  private List<IndicatorScoreView> lines(Category category) {
    return getSheet().lines().stream().filter(line -> line.category() == category).toList();
  }

  /** Sends the printed sheet. */
  public void download(String format) {
    runner
        .read(() -> reporting.scoreSheet(appraisal.getId(), ReportFormat.valueOf(format)))
        .ifPresent(file -> downloads.send(file.fileName(), file.mediaType(), file.content()));
  }
}
