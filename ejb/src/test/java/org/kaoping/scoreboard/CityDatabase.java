package org.kaoping.scoreboard;

import java.util.List;
import org.hibernate.SessionFactory;
import org.kaoping.audit.AuditRecord;
import org.kaoping.commendation.CommendationNotice;
import org.kaoping.commendation.Nomination;
import org.kaoping.cycle.AppraisalCycle;
import org.kaoping.cycle.UnitAppraisal;
import org.kaoping.organization.OrgUnit;
import org.kaoping.organization.Post;
import org.kaoping.organization.Series;
import org.kaoping.organization.SeriesMembership;
import org.kaoping.precheck.CheckAnswer;
import org.kaoping.rating.ComponentResult;
import org.kaoping.rating.ComponentWeight;
import org.kaoping.rating.RatingEntry;
import org.kaoping.rating.RatingRound;
import org.kaoping.rating.UnitBar;
import org.kaoping.scheme.GivenAnswer;
import org.kaoping.scheme.Scheme;
import org.kaoping.scheme.SchemeImport;

/** The database of {@link City}: one for all tests, each rolls back what it wrote. */
final class CityDatabase {
  static final SessionFactory FACTORY =
      SchemaInMemory.factory(
          List.of(
              "V2__kernel.sql",
              "V3__plan.sql",
              "V4__execution.sql",
              "V6__scheme.sql",
              "V9__scheme_documents.sql",
              "V12__calendar.sql",
              "V16__changes.sql",
              "V18__rating.sql",
              "V19__components_and_bars.sql",
              "V20__score_changes.sql"),
          List.of(
              OrgUnit.class,
              Series.class,
              SeriesMembership.class,
              Post.class,
              AuditRecord.class,
              AppraisalCycle.class,
              UnitAppraisal.class,
              Scheme.class,
              GivenAnswer.class,
              ScoreRun.class,
              ScoredSeries.class,
              ScoredUnit.class,
              IndicatorScore.class,
              Nomination.class,
              CommendationNotice.class,
              ComponentWeight.class,
              ComponentResult.class,
              RatingRound.class,
              RatingEntry.class,
              UnitBar.class,
              ScoreChange.class,
              SchemeImport.class,
              CheckAnswer.class));

  private CityDatabase() {}
}
