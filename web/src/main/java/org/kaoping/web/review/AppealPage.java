package org.kaoping.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kaoping.audit.AuditRecord;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.reporting.ReportingService;
import org.kaoping.reports.ReportFormat;
import org.kaoping.review.AppealService;
import org.kaoping.review.AppealView;
import org.kaoping.scoreboard.IndicatorScoreView;
import org.kaoping.scoreboard.ScoreService;
import org.kaoping.scoreboard.UnitScores;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActPanel;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.act.Situation;
import org.kaoping.web.execution.EvidencePanel;
import org.kaoping.web.page.Downloads;
import org.kaoping.web.page.Me;
import org.kaoping.worklist.WorkLine;
import org.kaoping.worklist.WorkListService;

/** One objection or appeal from its grounds to the decision. */
@Named("appealPage")
@ViewScoped
public class AppealPage implements Serializable {
  @Inject private AppealService service;
  @Inject private ScoreService scores;
  @Inject private WorkListService works;
  @Inject private ReportingService reports;
  @Inject private Downloads downloads;
  @Inject private ActRunner runner;
  @Inject private ActPanel panel;
  @Inject private EvidencePanel evidence;
  @Inject private Me me;

  private long id;
  private Long version;
  private transient AppealView appeal;
  private transient List<WorkLine> open;
  private transient List<AuditRecord> history;
  private transient List<IndicatorScoreView> lines;

  /** Loads the appeal that the address names; acts refer to the version seen now. */
  public void load() {
    if (getAppeal() == null) {
      return;
    }
    version = appeal.version();
    panel.show(actor -> new Situation(actor, ref(), getOpen(), null, null));
    evidence.show(
        ref(),
        appeal.isOpen()
            && (me.holds(Role.UNIT_OFFICE)
                || me.holds(Role.UNIT_HEAD)
                || me.holds(Role.PERFORMANCE_OFFICE)));
  }

  private SubjectRef ref() {
    return new SubjectRef(SubjectType.APPEAL, id);
  }

  /** The appeal; null when the person may not see it, which a message says. */
  public AppealView getAppeal() {
    if (appeal == null) {
      appeal = runner.read(() -> service.appeal(id)).orElse(null);
    }
    return appeal;
  }

  public List<WorkLine> getOpen() {
    if (open == null) {
      open = runner.read(() -> works.openOn(ref())).orElse(List.of());
    }
    return open;
  }

  public boolean isOffice() {
    return me.holds(Role.PERFORMANCE_OFFICE) || me.holds(Role.CITY_LEADER);
  }

  /** The acts so far, for the offices. */
  public List<AuditRecord> getHistory() {
    if (history == null) {
      history = isOffice() ? runner.read(() -> service.history(id)).orElse(List.of()) : List.of();
    }
    return history;
  }

  /** Whether the person, or somebody for whom he stands in, is the assigned reviewer. */
  public boolean isReviewer() {
    Long reviewer = getAppeal().review().reviewerId();
    return me.getActors().stream()
        .anyMatch(
            actor ->
                reviewer != null
                    && reviewer
                        == (actor.isSubstitute()
                            ? actor.substituted().personId()
                            : actor.personId()));
  }

  /** Indicators whose score a verdict may change, for the offices. */
  public List<IndicatorScoreView> getLines() {
    if (lines == null) {
      lines =
          runner
              .read(() -> scores.of(getAppeal().appraisalId()))
              .map(UnitScores::lines)
              .orElse(List.of());
    }
    return lines;
  }

  /** Sends the decision as a document. */
  public void print(String format) {
    runner
        .read(() -> reports.reviewDecision(id, ReportFormat.valueOf(format)))
        .ifPresent(file -> downloads.send(file.fileName(), file.mediaType(), file.content()));
  }

  /** The version that the person saw. */
  public Long getVersion() {
    return version;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
