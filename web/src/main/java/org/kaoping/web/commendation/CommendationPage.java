package org.kaoping.web.commendation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kaoping.commendation.CommendationService;
import org.kaoping.commendation.NominationView;
import org.kaoping.commendation.NomineeKind;
import org.kaoping.commendation.NoticeView;
import org.kaoping.cycle.CycleBoardService;
import org.kaoping.cycle.CycleState;
import org.kaoping.reporting.ReportingService;
import org.kaoping.reports.ReportFormat;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;
import org.kaoping.web.page.Downloads;

/** Nominations of a cycle and the notice that came of them. */
@Named("commendationPage")
@RequestScoped
public class CommendationPage {
  @Inject private CommendationService commendation;
  @Inject private CycleBoardService board;
  @Inject private ReportingService reporting;
  @Inject private CyclePage cycle;
  @Inject private ActRunner runner;
  @Inject private Downloads downloads;

  private List<NominationView> nominations;
  private List<CycleBoardService.UnitLine> units;
  private NoticeView notice;

  /** All nominations that the person sees. */
  public List<NominationView> getNominations() {
    if (nominations == null) {
      nominations = runner.read(() -> commendation.nominations(cycle.getId())).orElse(List.of());
    }
    return nominations;
  }

  public List<NominationView> getUnits() {
    return ofKind(NomineeKind.UNIT);
  }

  public List<NominationView> getPersons() {
    return ofKind(NomineeKind.PERSON);
  }

  private List<NominationView> ofKind(NomineeKind kind) {
    return getNominations().stream().filter(nomination -> nomination.kind() == kind).toList();
  }

  /** The units that took part, to be nominated. */
  public List<CycleBoardService.UnitLine> getAppraised() {
    if (units == null) {
      units = runner.read(() -> board.board(cycle.getId())).orElse(List.of());
    }
    return units;
  }

  /** Whether the notice has been published. */
  public boolean isPublished() {
    return cycle.getCycle().getState() == CycleState.CLOSED;
  }

  /** The notice; null before its publication. */
  public NoticeView getNotice() {
    if (notice == null && isPublished()) {
      notice = runner.read(() -> commendation.notice(cycle.getId())).orElse(null);
    }
    return notice;
  }

  /** Sends the printed notice. */
  public void download(String format) {
    runner
        .read(() -> reporting.commendationNotice(cycle.getId(), ReportFormat.valueOf(format)))
        .ifPresent(file -> downloads.send(file.fileName(), file.mediaType(), file.content()));
  }
}
