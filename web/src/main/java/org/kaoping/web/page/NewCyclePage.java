package org.kaoping.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.Term;
import org.kaoping.calendar.TermUnit;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.CycleService;
import org.kaoping.cycle.NewCycle;
import org.kaoping.cycle.Schedule;
import org.kaoping.cycle.StageCode;
import org.kaoping.cycle.StageDates;
import org.kaoping.organization.OrganizationService;
import org.kaoping.organization.Series;
import org.kaoping.scheme.SchemeService;
import org.kaoping.scheme.SchemeView;
import org.kaoping.web.act.ActForm;
import org.kaoping.web.act.ActRunner;

/** The form with which the performance office prepares a cycle. */
@Named("newCyclePage")
@ViewScoped
public class NewCyclePage implements Serializable {
  private static final int USUAL_DAYS = 10;

  @Inject private CycleService cycles;
  @Inject private OrganizationService organization;
  @Inject private SchemeService schemes;
  @Inject private ActRunner runner;
  @Inject private BusinessClock clock;

  private final ActForm form = new ActForm();
  private final List<StageInput> stages =
      Arrays.stream(StageCode.values()).map(StageInput::new).toList();
  private String follows;
  private String principal;
  private int year;
  private String name;
  private Long schemeId;
  private Long[] seriesIds = {};
  private int planDays = USUAL_DAYS;
  private int reportDays = USUAL_DAYS;
  private TermUnit planUnit = TermUnit.CALENDAR_DAYS;
  private TermUnit reportUnit = TermUnit.CALENDAR_DAYS;
  private boolean moved;
  private transient List<SchemeView> allSchemes;
  private transient List<Series> allSeries;

  /** The dates of one stage while they are being entered. */
  public static class StageInput implements Serializable {
    private final StageCode code;
    private LocalDate opensOn;
    private LocalDate dueOn;

    StageInput(StageCode code) {
      this.code = code;
    }

    public StageCode getCode() {
      return code;
    }

    public LocalDate getOpensOn() {
      return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
      this.opensOn = opensOn;
    }

    public LocalDate getDueOn() {
      return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
      this.dueOn = dueOn;
    }
  }

  @PostConstruct
  void begin() {
    year = clock.today().getYear();
    seriesIds = getAllSeries().stream().map(Series::getId).toArray(Long[]::new);
    runner.read(cycles::cycles).orElse(List.of()).stream()
        .max(Comparator.comparingInt(AppraisalCycle::getYear))
        .ifPresent(this::goOnFrom);
  }

  /** What the latest cycle had, a year later: to be looked through, not typed anew. */
  private void goOnFrom(AppraisalCycle latest) {
    follows = latest.getName();
    year = latest.getYear() + 1;
    principal = latest.getPrincipal();
    name = latest.getName().replace(String.valueOf(latest.getYear()), String.valueOf(year));
    for (StageInput stage : stages) {
      StageDates dates = latest.stage(stage.getCode());
      stage.setOpensOn(dates.opensOn().plusYears(1));
      stage.setDueOn(dates.dueOn().plusYears(1));
    }
  }

  /** Name of the cycle that the form was filled from; null for the first cycle. */
  public String getFollows() {
    return follows;
  }

  /** Prepares the cycle; stages without both dates are refused by name. */
  public String prepare() {
    return runner
        .call(form, context -> cycles.prepare(context, wanted(), schemeId))
        .map(id -> "/cycle?faces-redirect=true&id=" + id)
        .orElse(null);
  }

  private NewCycle wanted() {
    Map<StageCode, StageDates> dates = new EnumMap<>(StageCode.class);
    stages.stream()
        .filter(stage -> stage.getOpensOn() != null && stage.getDueOn() != null)
        .forEach(
            stage ->
                dates.put(stage.getCode(), new StageDates(stage.getOpensOn(), stage.getDueOn())));
    return new NewCycle(principal, year, name, schedule(dates), List.of(seriesIds));
  }

  private Schedule schedule(Map<StageCode, StageDates> dates) {
    return new Schedule(
        dates, new Term(planDays, planUnit, moved), new Term(reportDays, reportUnit, moved));
  }

  /** Schemes to choose from, the latest first. */
  public List<SchemeView> getAllSchemes() {
    if (allSchemes == null) {
      allSchemes = runner.read(schemes::schemes).orElse(List.of());
    }
    return allSchemes;
  }

  public List<Series> getAllSeries() {
    if (allSeries == null) {
      allSeries = runner.read(organization::series).orElse(List.of());
    }
    return allSeries;
  }

  public List<StageInput> getStages() {
    return stages;
  }

  public String getPrincipal() {
    return principal;
  }

  public void setPrincipal(String principal) {
    this.principal = principal;
  }

  public int getYear() {
    return year;
  }

  public void setYear(int year) {
    this.year = year;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Long getSchemeId() {
    return schemeId;
  }

  public void setSchemeId(Long schemeId) {
    this.schemeId = schemeId;
  }

  public Long[] getSeriesIds() {
    return seriesIds.clone();
  }

  public void setSeriesIds(Long[] seriesIds) {
    this.seriesIds = seriesIds.clone();
  }

  public int getPlanDays() {
    return planDays;
  }

  public void setPlanDays(int planDays) {
    this.planDays = planDays;
  }

  public int getReportDays() {
    return reportDays;
  }

  public void setReportDays(int reportDays) {
    this.reportDays = reportDays;
  }

  public TermUnit getPlanUnit() {
    return planUnit;
  }

  public void setPlanUnit(TermUnit planUnit) {
    this.planUnit = planUnit;
  }

  public TermUnit getReportUnit() {
    return reportUnit;
  }

  public void setReportUnit(TermUnit reportUnit) {
    this.reportUnit = reportUnit;
  }

  /** Whether a closed last day moves to the next working day. */
  public boolean isMoved() {
    return moved;
  }

  public void setMoved(boolean moved) {
    this.moved = moved;
  }
}
