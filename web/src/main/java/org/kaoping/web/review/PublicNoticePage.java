package org.kaoping.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kaoping.cycle.CycleState;
import org.kaoping.kernel.SubjectRef;
import org.kaoping.kernel.SubjectType;
import org.kaoping.review.AppealService;
import org.kaoping.review.AppealView;
import org.kaoping.review.NoticedList;
import org.kaoping.review.PublicNoticeService;
import org.kaoping.review.PublicNoticeView;
import org.kaoping.scoreboard.UnitScores;
import org.kaoping.security.Role;
import org.kaoping.web.act.ActRunner;
import org.kaoping.web.page.CyclePage;
import org.kaoping.web.page.Me;
import org.kaoping.worklist.WorkLine;
import org.kaoping.worklist.WorkListService;

/** 结果公示 of a cycle: the noticed list with its countdown, and what was submitted against it. */
@Named("publicNoticePage")
@ViewScoped
public class PublicNoticePage implements Serializable {
  @Inject private PublicNoticeService service;
  @Inject private AppealService appealService;
  @Inject private WorkListService works;
  @Inject private CyclePage cycle;
  @Inject private ActRunner runner;
  @Inject private Me me;

  private long cycleId;
  private long noticeId;
  private Long version;
  private transient List<PublicNoticeView> rounds;
  private transient PublicNoticeView notice;
  private transient NoticedList list;
  private transient List<AppealView> appeals;
  private transient List<UnitScores> own;

  /** Loads the round that the address names, or the latest one of the cycle. */
  public void load() {
    if (noticeId > 0) {
      runner.read(() -> service.notice(noticeId)).ifPresent(found -> cycleId = found.cycleId());
    }
    cycle.setId(cycleId);
    cycle.load();
    version = getNotice() == null ? null : notice.version();
  }

  /** Rounds of the cycle, the latest first. */
  public List<PublicNoticeView> getRounds() {
    if (rounds == null) {
      rounds = runner.read(() -> service.ofCycle(cycleId)).orElse(List.of());
    }
    return rounds;
  }

  /** The round to show; null while the cycle has none. */
  public PublicNoticeView getNotice() {
    if (notice == null) {
      notice =
          getRounds().stream()
              .filter(round -> noticeId <= 0 || round.id() == noticeId)
              .findFirst()
              .orElse(null);
    }
    return notice;
  }

  /** The list as noticed, with the one after the review where it is shown. */
  public NoticedList getList() {
    if (list == null && getNotice() != null) {
      list = runner.read(() -> service.list(notice.id())).orElse(null);
    }
    return list;
  }

  /** Objections and appeals that the person may see. */
  public List<AppealView> getAppeals() {
    if (appeals == null && isConcerned()) {
      appeals = runner.read(() -> appealService.of(getNotice().id())).orElse(List.of());
    }
    return appeals;
  }

  /** Whether the person has to do with objections at all. */
  public boolean isConcerned() {
    return getNotice() != null && (isOffice() || isUnit() || me.holds(Role.LEADING_GROUP));
  }

  /** Who holds an appeal now, and what he has to do. */
  public List<WorkLine> holders(AppealView appeal) {
    SubjectRef subject = new SubjectRef(SubjectType.APPEAL, appeal.id());
    return appeal.isOpen() ? runner.read(() -> works.openOn(subject)).orElse(List.of()) : List.of();
  }

  /** Scores of the person's own unit in the noticed list. */
  public List<UnitScores> getOwn() {
    if (own == null && isUnit() && getNotice() != null) {
      own = runner.read(() -> service.own(notice.id())).orElse(List.of());
    }
    return own;
  }

  public boolean isOffice() {
    return me.holds(Role.PERFORMANCE_OFFICE) || me.holds(Role.CITY_LEADER);
  }

  private boolean isUnit() {
    return me.holds(Role.UNIT_OFFICE) || me.holds(Role.UNIT_HEAD);
  }

  /** Whether the office may open a round now. */
  public boolean isOpening() {
    return me.holds(Role.PERFORMANCE_OFFICE)
        && cycle.getCycle() != null
        && cycle.getCycle().getState() == CycleState.SCORES_DETERMINED
        && getRounds().stream().noneMatch(PublicNoticeView::isOpen);
  }

  /** Whether the office works on the round shown. */
  public boolean isRunning() {
    return me.holds(Role.PERFORMANCE_OFFICE) && getNotice() != null && notice.isOpen();
  }

  /** Whether the person's unit may object now. */
  public boolean isContesting() {
    return isUnit()
        && getNotice() != null
        && notice.isOpen()
        && !notice.over()
        && getOwn() != null
        && !own.isEmpty();
  }

  /** The version that the person saw; null while there is no notice. */
  public Long getVersion() {
    return version;
  }

  public long getCycleId() {
    return cycleId;
  }

  public void setCycleId(long cycleId) {
    this.cycleId = cycleId;
  }

  public long getNoticeId() {
    return noticeId;
  }

  public void setNoticeId(long noticeId) {
    this.noticeId = noticeId;
  }
}
