package org.kaoping.survey;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.kaoping.audit.AuditRecord;
import org.kaoping.audit.AuditTrail;
import org.kaoping.calendar.BusinessClock;
import org.kaoping.calendar.ShanghaiDates;
import org.kaoping.calendar.TermUnit;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.Appraisals;
import org.kaoping.cycle.CycleKind;
import org.kaoping.cycle.Cycles;
import org.kaoping.cycle.ResubmissionTerm;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.organization.OrgUnit;
import org.kaoping.organization.OrgUnitKind;
import org.kaoping.organization.OrgUnits;
import org.kaoping.organization.Period;
import org.kaoping.organization.Post;
import org.kaoping.organization.Series;
import org.kaoping.organization.SeriesMembership;
import org.kaoping.scoreboard.PlayedAct;
import org.kaoping.scoreboard.Rows;
import org.kaoping.scoreboard.SchemaInMemory;
import org.kaoping.security.Role;

/** A cycle with one unit, the services of surveys, and a database in memory. */
final class SurveyTown implements AutoCloseable {
  private static final SessionFactory DATABASE =
      SchemaInMemory.factory(
          "surveys",
          List.of(
              "V2__kernel.sql",
              "V3__plan.sql",
              "V4__execution.sql",
              "V10__survey.sql",
              "V12__calendar.sql",
              "V16__changes.sql"),
          List.of(
              OrgUnit.class,
              Series.class,
              SeriesMembership.class,
              Post.class,
              AuditRecord.class,
              AppraisalCycle.class,
              UnitAppraisal.class,
              Survey.class,
              SurveyToken.class,
              SurveyAnswer.class,
              PaperBatch.class));

  private static final ResubmissionTerm TEN_DAYS =
      Rows.of(ResubmissionTerm.class, "days", 10, "unit", TermUnit.CALENDAR_DAYS);

  final SurveyService surveys;
  final SurveyAnswering answering;
  final PlayedAct act;
  final long cycleId;
  final long bureauId;
  final long otherId;
  private final EntityManager em;
  private Instant now = Instant.EPOCH;

  SurveyTown() {
    em = DATABASE.createEntityManager();
    em.getTransaction().begin();
    long rootId = unit("朔州市", null, OrgUnitKind.JURISDICTION);
    bureauId = unit("市卫健委", rootId, OrgUnitKind.UNIT);
    otherId = unit("市教育局", rootId, OrgUnitKind.UNIT);
    long seriesId = id(Rows.of(Series.class, "jurisdictionId", rootId, "name", "市直部门"));
    cycleId = cycle(rootId, seriesId);
    id(Rows.of(UnitAppraisal.class, "cycleId", cycleId, "unitId", bureauId, "seriesId", seriesId));
    act = new PlayedAct(rootId);
    act.by(Role.PERFORMANCE_OFFICE);
    BusinessClock clock =
        new BusinessClock() {
          @Override
          public Instant now() {
            return now;
          }
        };
    AuditTrail audit = Rows.wire(new AuditTrail(), em, clock);
    OrgUnits units = Rows.wire(new OrgUnits(), em);
    Cycles cycles = Rows.wire(new Cycles(), em, act);
    Appraisals appraisals = Rows.wire(new Appraisals(), em, act, units);
    Surveys rows = Rows.wire(new Surveys(), em, act);
    SurveyBox box = Rows.wire(new SurveyBox(), em);
    SurveyViews views = Rows.wire(new SurveyViews(), rows, box, cycles, units);
    Object[] parts = {act, clock, audit, units, cycles, appraisals, rows, box, views};
    surveys = Rows.wire(new SurveyService(), parts);
    answering = Rows.wire(new SurveyAnswering(), parts);
  }

  private long cycle(long rootId, long seriesId) {
    return id(
        Rows.of(
            AppraisalCycle.class,
            "jurisdictionId",
            rootId,
            "principal",
            "市财政局",
            "kind",
            CycleKind.UNIT_APPRAISAL,
            "year",
            2020,
            "name",
            "2020年度考核",
            "schemeId",
            1L,
            "seriesIds",
            Set.of(seriesId),
            "stages",
            Map.of(),
            "planResubmission",
            TEN_DAYS,
            "reportResubmission",
            TEN_DAYS));
  }

  private long unit(String name, Long parentId, OrgUnitKind kind) {
    return id(
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
            Period.since(LocalDate.of(2018, 1, 1))));
  }

  private long id(Object row) {
    em.persist(row);
    em.flush();
    return (Long) DATABASE.getPersistenceUnitUtil().getIdentifier(row);
  }

  void today(LocalDate day) {
    now = ShanghaiDates.startOf(day).plusSeconds(3600);
  }

  void release() {
    Rows.set(em.find(AppraisalCycle.class, cycleId), "releasedOn", LocalDate.of(2020, 7, 1));
  }

  /** Writes everything and forgets it, so that the next reading comes from the database. */
  void afresh() {
    em.flush();
    em.clear();
  }

  List<String> columns(String table) {
    return texts(
        "select column_name from information_schema.columns where table_name = '" + table + "'");
  }

  List<String> answerIds() {
    return texts("select id from survey_answer");
  }

  /** The rows of a table, each as one line. */
  List<String> rows(String table) {
    List<?> rows = em.createNativeQuery("select * from " + table, Object[].class).getResultList();
    return rows.stream().map(row -> Arrays.toString((Object[]) row)).toList();
  }

  private List<String> texts(String query) {
    List<?> values = em.createNativeQuery(query, String.class).getResultList();
    return values.stream().map(String::valueOf).toList();
  }

  @Override
  public void close() {
    em.getTransaction().rollback();
    em.close();
  }
}
