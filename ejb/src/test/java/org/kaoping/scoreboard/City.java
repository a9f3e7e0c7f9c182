package org.kaoping.scoreboard;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaoping.audit.AuditTrail;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.TermUnit;
import org.kaoping.commendation.CommendationService;
import org.kaoping.commendation.Nominations;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.CycleKind;
import org.kaoping.cycle.CycleState;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.ResubmissionTerm;
import org.kaoping.cycle.ScoreFreezes;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.cycle.WorkStage;
import org.kaoping.organization.OrgUnit;
import org.kaoping.organization.OrgUnitKind;
import org.kaoping.organization.OrgUnits;
import org.kaoping.organization.Period;
import org.kaoping.organization.Series;
import org.kaoping.organization.SeriesMembership;
import org.kaoping.plan.IndicatorRevision;
import org.kaoping.plan.PlanDocuments;
import org.kaoping.precheck.CheckAnswers;
import org.kaoping.rating.BarService;
import org.kaoping.rating.ComponentService;
import org.kaoping.rating.LeadersRatingService;
import org.kaoping.rating.Ratings;
import org.kaoping.rating.UnitBars;
import org.kaoping.scheme.Scheme;
import org.kaoping.scheme.SchemeCheckService;
import org.kaoping.scheme.SchemeImportService;
import org.kaoping.scheme.SchemeImports;
import org.kaoping.scheme.SchemeService;
import org.kaoping.scheme.Schemes;
import org.kaoping.security.SeparationOfDuties;
import org.kaoping.trial.TrialService;

/**
 * A city with two appraised units in one series, its services, and a database in memory: real
 * repositories and queries, no container.
 */
public final class City implements AutoCloseable {
  private static final ResubmissionTerm TEN_DAYS =
      Rows.of(ResubmissionTerm.class, "days", 10, "unit", TermUnit.CALENDAR_DAYS);

  public final PlayedSteps steps = new PlayedSteps();
  public final List<UnitFacts> facts = new ArrayList<>();
  public final PlayedAct act;
  public final SchemeService schemes;
  public final SchemeImportService imports;
  public final SchemeCheckService checks;
  public final ScoreService scores;
  public final ReadingService readings;
  public final CommendationService commendations;
  public final LeadersRatingService leadersRating;
  public final ComponentService components;
  public final BarService bars;
  public final TrialService trials;
  public final ScoreChangeService changes;
  public final AuditTrail audit;
  public final long rootId;
  public final long seriesId;
  public final long bureauId;
  public final long officeId;
  public final long outsiderId;

  private final EntityManager em;
  private int year = 2019;

  public City() {
    em = CityDatabase.FACTORY.createEntityManager();
    em.getTransaction().begin();
    rootId = unit("漳平市", null, OrgUnitKind.JURISDICTION);
    bureauId = unit("卫健局", rootId, OrgUnitKind.UNIT);
    officeId = unit("教育局", rootId, OrgUnitKind.UNIT);
    outsiderId = unit("交通局", rootId, OrgUnitKind.UNIT);
    seriesId = id(stored(Rows.of(Series.class, "jurisdictionId", rootId, "name", "市直机关")));
    act = new PlayedAct(rootId);
    BusinessClock clock =
        new BusinessClock() {
          @Override
          public Instant now() {
            return Instant.parse("2020-06-30T04:00:00Z");
          }
        };
    audit = Rows.wire(new AuditTrail(), em, clock);
    SeparationOfDuties separation = Rows.wire(new SeparationOfDuties(), audit, act);
    OrgUnits units = Rows.wire(new OrgUnits(), em);
    Cycles cycles = Rows.wire(new Cycles(), em, act);
    Appraisals appraisals = Rows.wire(new Appraisals(), em, act, units);
    Schemes schemeRows = Rows.wire(new Schemes(), em, act);
    ScoreRuns runs = Rows.wire(new ScoreRuns(), em);
    ScoreFacts source = cycleId -> facts;
    Ratings ratings = Rows.wire(new Ratings(), em);
    UnitBars unitBars = Rows.wire(new UnitBars(), em);
    BesideDuty besideDuty = Rows.wire(new BesideDuty(), ratings, unitBars);
    ScoreChanges changeRows = Rows.wire(new ScoreChanges(), em);
    ScoreSheets sheets =
        Rows.wire(
            new ScoreSheets(),
            source,
            runs,
            schemeRows,
            appraisals,
            new Plans(),
            besideDuty,
            changeRows);
    ScoreBoards boards = Rows.wire(new ScoreBoards(), units, clock);
    ScoreChanging changing =
        Rows.wire(
            new ScoreChanging(), changeRows, sheets, besideDuty, schemeRows, units, act, clock);
    Determinations determinations = Rows.wire(new Determinations(), runs, schemeRows, act, clock);
    ReviewedScores reviewed =
        Rows.wire(
            new ReviewedScores(),
            runs,
            sheets,
            boards,
            changeRows,
            changing,
            determinations,
            units);
    Nominations nominations = Rows.wire(new Nominations(), em);
    Object[] parts = {
      steps,
      act,
      clock,
      separation,
      units,
      cycles,
      appraisals,
      schemeRows,
      runs,
      sheets,
      boards,
      determinations,
      nominations,
      ratings,
      unitBars,
      besideDuty,
      changeRows,
      changing,
      reviewed,
      new Unfrozen(),
      Rows.wire(new SchemeImports(), em, act),
      Rows.wire(new CheckAnswers(), em)
    };
    schemes = Rows.wire(new SchemeService(), parts);
    imports = Rows.wire(new SchemeImportService(), parts);
    checks = Rows.wire(new SchemeCheckService(), parts);
    scores = Rows.wire(new ScoreService(), parts);
    readings = Rows.wire(new ReadingService(), parts);
    commendations = Rows.wire(new CommendationService(), parts);
    leadersRating = Rows.wire(new LeadersRatingService(), parts);
    components = Rows.wire(new ComponentService(), parts);
    bars = Rows.wire(new BarService(), parts);
    changes = Rows.wire(new ScoreChangeService(), parts);
    trials = Rows.wire(new TrialService(), schemeRows, cycles, Rows.wire(new CycleTrials(), parts));
  }

  /** No cycle of these tests is under public notice. */
  private static final class Unfrozen extends ScoreFreezes {
    @Override
    public void require(long cycleId) {
      // nothing freezes the scores
    }
  }

  private static final class Plans extends PlanDocuments {
    @Override
    public List<IndicatorRevision> indicators(long appraisalId) {
      return List.of(Rows.of(IndicatorRevision.class, "indicatorId", 1L, "level1", "基础绩效指标"));
    }
  }

  private long unit(String name, Long parentId, OrgUnitKind kind) {
    return id(
        stored(
            Rows.of(
                OrgUnit.class,
                "name",
                name,
                "parentId",
                parentId,
                "rootId",
                parentId,
                "kind",
                kind,
                "period",
                Period.since(LocalDate.of(2018, 1, 1)))));
  }

  /** A second series, of which a unit is a member too. */
  public long seriesWith(String name, long... unitIds) {
    long series = id(stored(Rows.of(Series.class, "jurisdictionId", rootId, "name", name)));
    for (long unitId : unitIds) {
      Period period = Period.since(LocalDate.of(2018, 1, 1));
      stored(
          Rows.of(SeriesMembership.class, "seriesId", series, "unitId", unitId, "period", period));
    }
    return series;
  }

  /** The cycle ranks this series too. */
  public void ranksToo(long cycleId, long series) {
    Rows.set(em.find(AppraisalCycle.class, cycleId), "seriesIds", Set.of(seriesId, series));
  }

  /** A prepared cycle by a scheme, each a year after the other. */
  public long cycle(long schemeId) {
    return id(
        stored(
            Rows.of(
                AppraisalCycle.class,
                "jurisdictionId",
                rootId,
                "principal",
                "市委、市政府",
                "kind",
                CycleKind.UNIT_APPRAISAL,
                "year",
                year++,
                "name",
                "2019年度考核",
                "schemeId",
                schemeId,
                "seriesIds",
                Set.of(seriesId),
                "stages",
                Map.of(),
                "planResubmission",
                TEN_DAYS,
                "reportResubmission",
                TEN_DAYS)));
  }

  /** The appraisal of a unit in a cycle. */
  public long appraisal(long cycleId, long unitId, WorkStage stage) {
    UnitAppraisal appraisal =
        Rows.of(UnitAppraisal.class, "cycleId", cycleId, "unitId", unitId, "seriesId", seriesId);
    Rows.set(appraisal.getWork(), "stage", stage);
    Rows.set(appraisal.getPlan(), "documentNumber", "漳绩效办〔2019〕3号");
    return id(stored(appraisal));
  }

  public void stand(long cycleId, CycleState state) {
    Rows.set(em.find(AppraisalCycle.class, cycleId), "state", state);
  }

  public AppraisalCycle cycleAt(long cycleId) {
    afresh();
    return em.find(AppraisalCycle.class, cycleId);
  }

  public Scheme schemeAt(long schemeId) {
    afresh();
    return em.find(Scheme.class, schemeId);
  }

  /** Writes everything and forgets it, so that the next reading comes from the database. */
  public void afresh() {
    em.flush();
    em.clear();
  }

  /** A verified mandatory indicator with 30 points. */
  public static IndicatorFacts mandatory(long id, String percent) {
    return indicator(id, true, "30", percent);
  }

  public static IndicatorFacts selfSelected(long id, String points, String percent) {
    return indicator(id, false, points, percent);
  }

  private static IndicatorFacts indicator(
      long id, boolean mandatory, String points, String percent) {
    return new IndicatorFacts(
        id,
        (int) id,
        mandatory,
        "指标" + id,
        new BigDecimal(points),
        percent == null ? null : new BigDecimal(percent),
        false,
        null,
        "绩效办核验岗",
        null);
  }

  /** A mandatory indicator with 30 points whose result a department delivers. */
  public static IndicatorFacts delivered(long id, String score) {
    return new IndicatorFacts(
        id,
        (int) id,
        true,
        "指标" + id,
        new BigDecimal("30"),
        null,
        true,
        score == null ? null : new BigDecimal(score),
        "市委组织部",
        score == null ? null : "漳组〔2020〕9号");
  }

  public UnitFacts unit(
      long appraisalId, long unitId, boolean verified, IndicatorFacts... indicators) {
    return new UnitFacts(appraisalId, unitId, seriesId, verified, List.of(indicators));
  }

  private <T> T stored(T row) {
    em.persist(row);
    em.flush();
    return row;
  }

  private long id(Object row) {
    return (Long) CityDatabase.FACTORY.getPersistenceUnitUtil().getIdentifier(row);
  }

  @Override
  public void close() {
    em.getTransaction().rollback();
    em.close();
  }
}
